import type { Good } from '../kinds.ts';
import type { Source } from '../language.ts';

export const good: Record<Good, readonly string[]> = {
  feeling: [
    'i {adv}* {aux}* {adv}* (feel|felt|feeling|am|was|been|get|got|become) (not|more|less|a bit|{adv})* {emotion} ((and|COMMA) {adv}* {emotion})?',
    '(it|that|this) {adv}* (hurts|saddens|worries|scares|frustrates|moves|touches|hurt|upsets|bothers|makes me|made me) {adv}* (me)? {adv}* (feel)? {adv}* {emotion}?',
    'i {adv}* (miss|long for|fear|worry|hate feeling|enjoyed|enjoy|love|appreciate|cherish|am afraid of|am afraid that) (us|you|our ~|it when|that|being|how|what|when)?',
    'i {adv}* feel like (a|an|we) ...8 $',
  ],
  observation: [
    '(when|whenever|after|each time|the (day|night|evening|morning) (that)?|last (night|week|time)|yesterday|while) (you|we|i|the ~|he|she|our ~|nobody|no one|my ~|your ~) !({adv}* ({always}|{never})) ...8 $',
    '(yesterday|last night|this (morning|week|evening|afternoon)|today|tonight|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)~|last (week|month|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at (six|seven|eight|nine|ten|noon|midnight|dinner|night|breakfast|lunch|bedtime|half past)|(two|three|four|five|six) (times|nights|days|weeks|hours)|this is the (second|third|fourth))',
  ],
  request: [
    '(would|could|can|will|might) (you|we) (be (willing|open|ok|okay|able)|please|mind|maybe|perhaps|consider)? ~ ...7 $',
    '(i would (like|love|be {adv}* (glad|happy|grateful)|appreciate|really (like|love))|it would (help|mean|be {adv}* (great|nice|lovely|good))|i wish we|how about|what if we|shall we|let us|what (do you think|would you say) (about|to|if)|please|do you (think|want|mind|feel like)|are you (free|open|willing|ok|okay)|may i|can i|could i|i want us|i need you to|i want you to|i am asking (you|for)|i ask you) ...8 $',
  ],
  effect: [
    'because (i|it|we|then|that|for me|my) ...8 $',
    '(so|and then|and|that means|which means|then) i (end up|can not|could not|do not sleep|stay|have to|had to|lie awake|start to|need|was left|am left|lose) ...8 $',
    'i {adv}* need (to|some|a|more|us|you|your|rest|sleep|help|time|quiet) ...8 $',
  ],
};

export const heavy: readonly string[] = [
  'i {adv}* {aux}* {adv}* (feel|felt|am|was|get|got|feeling|been) (not|{adv})* (sad|lonely|alone|hurt|angry|tired|exhausted|overwhelmed|anxious|worried|stressed|scared|afraid|frustrated|disappointed|ashamed|embarrassed|guilty|jealous|confused|lost|helpless|upset|irritated|annoyed|nervous|tense|empty|distant|disconnected|insecure|invisible|drained|resentful|discouraged|bad|down|stuck|furious|mad|unhappy|far~)',
  '(it|this|that) {adv}* (hurts|bothers|saddens|worries|upsets|annoys|frustrates|is hard|is too much) (me)?',
  'i (can not|do not) {adv}* (cope|manage|take|stand|do this|go on)',
  'i feel like (we|a|i|nobody|everything|there)',
];

export const light: readonly string[] = [
  '(thank|thanks|grateful|appreciate|i {adv}* (love|loved|like|liked|enjoy|enjoyed|admire|adore)|happy|glad|proud|makes me (smile|laugh|happy)|so kind)',
  'ASK',
];

export const verdicts: Source['verdicts'] = {
  after: [
    '(feel|felt|feeling|am|was|being|be|been|get|got) ',
    '(feel|felt|feeling|am|was|being|be|been|get|got) {adv}',
    '(feel|felt|feeling|am|was|being|be|been|get|got) {adv} {adv}',
    '(feel|felt|feeling) {adv}? ~ (and|or|COMMA) {adv}?',
  ],
  words:
    `abandoned | attacked | betrayed | blamed | bullied | cheated | cornered | criticized | criticised | deceived | dismissed
    | disrespected | excluded | humiliated | ignored | insulted | interrupted | judged | left out | let down | manipulated | misunderstood
    | mocked | neglected | patronized | patronised | provoked | punished | pushed aside | rejected | replaced | ridiculed | taken for granted
    | tricked | unappreciated | undervalued | unloved | unsupported | unwanted | used | not appreciated | not respected | not valued | not heard
    | unheard | belittled | overlooked | pressured | unseen | disregarded | second best | lied to`
      .split('|')
      .map((word) => word.trim()),
  pattern: (word) => word,
};
