/** What is said of the other, in ways no other pattern knows … */
export const claims: readonly string[] = [
  '^ <!({open} ) {adv}* you {adv}* {aux}* !(two|both|and i|know|see $)',
  '^ {adv}* your ~ ...3 (is|are|was|were|has|have|comes|makes|costs|takes|needs|means|does|always|never)',
  '(no|not|nothing|never|impossible|hard|tired|sick|waste|useless|hopeless|like) ...5 (to|with|from|around|on|about|of|by) you',
  '(if|because|since|until|till|when) {adv}* you ...8 COMMA? ({not}|i|we|the ~|my ~|our ~|it|this|none|everything) {adv}* (would|could|has|have|is|was|went|am) ',
];

/** … unless the draft holds something kind, asked, wondered, felt, or seen at a moment. */
export const spares: readonly string[] = [
  'ASK',
  '<!((not|never|no|without|hardly|barely|zero) ...3) ((is|are) my (favourite|favorite)|laugh|thank~|thanks|grateful|appreciat~|adore|adored|proud|glad|happy|happier|lucky|enjoy~|cherish~|sweet|kind|kindness|gentle|patient|beautiful|wonderful|amazing|great|lovely|best|good|nice|perfect|fun|brilliant|welcome|gift|congratulations|smile~|hug~|kiss~|darling|my love|sweetheart|babe|dear|honey|love|relief|delicious|funny|handsome|gorgeous|strong|brave|hero|fantastic|excellent|adorable|treasure|blessing|helpful|precious|warm|tender|special|safe|calm|better)',
  'you {aux}* {adv}* {never} {adv}* ({unkind}|{bother}|need|have)',
  'you {aux}* {adv}* {always} {adv}* ({kind}|are {praised}|know how)',
  'you (have|need|should) {adv}* (to|have)? (see|seen|hear|heard|try|taste|meet|rest|sleep)',
  '(i|we) {adv}* (always|would|have|all i) ...3 (love|wanted|want|dream~)',
  '(nothing|not|anything) {adv}* wrong',
  'never ...3 (as|so) (much|well|good|happy|close|safe) ',
  'never {adv}* (get|got|been|am|be)? {adv}* (bored|tired|enough|alone|lonely)',
  '(sorry|apologi~|forgive|my (own )?(fault|mistake)|i (was|am) wrong|you (are|were) right|no pressure|no rush|take your time|cheer~ you)',
  'i {adv}* {aux}* {adv}* (feel|felt|feeling|am|was|been|get|got|become) (not|{adv})* ({emotion}|worried|curious|sorry)',
  'i {adv}* (worry|wonder|wondered|noticed|saw|heard|hope|wish|wished|trust|believe|understand|miss|missed you|like|liked|loved|admire|remember|promise|care|need|would {adv}* (like|love|be|appreciate|rather)|can|will|could|want (us|to)|know|made|think (you|we|it)|agree)',
  '(would|could|can|will|shall|may|might) (you|we|i)',
  '(please|let us|how about|what if|maybe|perhaps|wonder|whether|together|each other|both of us|the two of us|one another)',
  '(it|that|this|you) {adv}* (hurt|hurts|worries|scares|saddens|worried|scared|frustrates|upset|upsets|makes me|made me|helps|helped|means|meant|touched|moved)',
  'you {adv}* {aux}* {adv}* (look|looked|seem|seemed|sound|sounded|are|were|feel|felt|got|must be|must have been) {adv}* (a bit|so|like|quite|not)? {adv}* ({emotion}|pale|busy|asleep|late|on time|home|better|well|grown|different|stressed)',
  '(yesterday|last (night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|this (morning|week|evening|afternoon|month)|today|tonight|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)~|(monday|tuesday|wednesday|thursday|friday|saturday|sunday)~|at (six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|noon|midnight)|at [0-9]+|[0-9]+ (minutes|hours))',
  'you {adv}* ((can|may|could) !(not|never)|poor|allowed|are allowed|do not (have|need) to|deserve|would (love|like|enjoy)|will (be|do|find|see|get|make) {adv}*|know (that )?i|have got this|got this|will love|mean|matter|belong|did it|won|got the (job|promotion)|{kind}|worked|work {adv}* hard|tried|try)',
  '^ {adv}* (remember|do not (worry|forget)|do you|are you|did you|have you|how|what|when|where|who|which|is it|was it|congratulations|happy|good (night|morning|luck)|see you|call me|text me|sleep|rest|enjoy|have (a|fun)|come|sit|take care|tell me|guess|hi|hello|hey|dear|if you (want|like|need|prefer|agree|are ok|are free|have time))',
];
