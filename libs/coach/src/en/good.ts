import type { Good } from '../language.ts';

export const good: Record<Good, string[]> = {
  feeling: [
    'i (?:<adv> |do |have been |was |am |get |got |become |had been |would )*(?:feel|felt|feeling|am|was|have been|get|got|become|am feeling) (?:<adv> |not |more |less |really |a little |a bit |so )*(?:<emotion>)(?: and (?:<adv> )*(?:<emotion>))?',
    '(?:it|that|this) (?:<adv> )*(?:hurts|makes me|made me|saddens|worries|scares|frustrates|moves|touches|hurt)(?: me)?(?: feel)?(?: <adv>)*(?: (?:<emotion>))?',
    'i (?:<adv> |do )*(?:miss|long for|fear|worry|hate feeling|am afraid|enjoyed|love|appreciate)(?: (?:us|you|our [^ ]+|it when|that|being))?',
  ],
  observation: [
    '(?:when|whenever|after|the (?:day|night|evening|morning) (?:that )?|every time|each time|since|last (?:night|week|time) (?:when )?|while|that) (?:you|we|i|the baby|he|she|it|nobody|the (?:house|dishes|kitchen)|our ~) (?:[^ ,.?]+ ){0,8}?[^ ,.?]+(?= (?:,|\\.|!|\\?|i (?:feel|felt|am|was|get)|because|and i|it|so|would|could|;)| ?$)',
    '(?:yesterday|last night|this (?:morning|week|evening|afternoon)|today|tonight|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at (?:[0-9]+|six|seven|eight|nine|ten|noon|midnight|dinner|night|breakfast)|(?:two|three|four|five|[0-9]+) (?:times|nights|days|weeks|hours)|this is the (?:second|third))',
  ],
  effect: [
    'because (?:i|it|we|then i|that|for me|my)(?: [^ ,.?]+){1,9}',
    '(?:so|and then|and|that means|which means|then) i (?:end up|can not|could not|do not sleep|stay|have to|had to|lie awake|start to|need|was left|am left|do not know|lose)(?: [^ ,.?]+){0,8}',
    'i (?:<adv> )*need (?:to |some |a |more |us |you )?(?:[^ ,.?]+ ?){1,6}(?<! )',
  ],
  request: [
    '(?:would|could|can|will|might) (?:you|we)(?: (?:be (?:willing|open|ok|okay)|please|mind|maybe|perhaps|consider))?(?: [^ ,.?]+){1,12}',
    '(?:i would (?:like|love|really like|be (?:so )?(?:glad|happy|grateful)|appreciate)|it would (?:help|mean|be (?:great|nice|lovely|good))|i wish we|how about|what if we|shall we|let us|lets|what do you (?:think|say) (?:about|to|if)|please|do you (?:think|want|mind)|are you (?:free|open|willing)|may i|can i ask|i want us|i need you to|i want you to)(?: [^ ,.?]+){1,12}',
  ],
};

export const weighs = [
  'i (?:<adv> |do |have been |was |am |get |got |not )*(?:feel|felt|feeling|am|was|get|got) (?:<adv> |so |very )*(?:sad|lonely|alone|hurt|angry|tired|exhausted|overwhelmed|anxious|worried|stressed|scared|afraid|frustrated|disappointed|ashamed|embarrassed|guilty|jealous|confused|lost|helpless|upset|irritated|annoyed|nervous|tense|empty|distant|disconnected|insecure|invisible|drained|resentful|discouraged|bad|down|stuck|furious|mad|unhappy|far~)',
  '(?:it|this|that) (?:<adv> )*(?:hurts|bothers|saddens|worries|upsets|annoys|frustrates|is hard|is too much)(?: me)?',
  'i (?:can not|do not) (?:<adv> )*(?:cope|manage|take|stand|do this|go on)',
  'i feel like (?:we|a|i|nobody|everything|there)',
];

export const light = [
  '(?:thank|thanks|grateful|appreciate|i (?:<adv> )*(?:love|loved|like|liked|enjoy|enjoyed|admire|adore)|happy|glad|proud|makes me (?:smile|laugh|happy)|so kind)',
  '\\?',
];

export const verdicts = {
  before: '(?:feel|felt|feeling|am|was|being|be|been|get|got)(?: (?:so|very|really|a bit|a little|quite|just|totally|completely|always|often|not|[a-z]+ and|[a-z]+ ,|like)){0,3}',
  words: 'abandoned|attacked|betrayed|blamed|bullied|cheated|cornered|criticized|criticised|deceived|dismissed|disrespected|excluded|humiliated|ignored|insulted|interrupted|judged|left out|let down|manipulated|misunderstood|mocked|neglected|patronized|provoked|punished|pushed aside|rejected|replaced|ridiculed|taken for granted|tricked|unappreciated|undervalued|unimportant to you|unloved|unsupported|unwanted|used|not appreciated|not respected|not valued|not heard|unheard|belittled|overlooked|pressured|treated like|unseen|disregarded|second best'.split('|'),
  ending: [/$/, ''] as [RegExp, string],
};
