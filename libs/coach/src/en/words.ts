/** What short forms stand for, and words that tired thumbs get wrong. */
const not = 'do does did is was were have has had would could should need must are'.split(' ');

export const spelling = {
  means: {
    ...Object.fromEntries(not.map((word) => [`${word}nt`, `${word} not`])),
    ...Object.fromEntries(
      ['you', 'they', 'we'].flatMap((who) => [
        [`${who}'re`, `${who} are`],
        [`${who}'ve`, `${who} have`],
        [`${who}'d`, `${who} would`],
        [`${who}'ll`, `${who} will`],
      ]),
    ),
    ...Object.fromEntries(
      ['it', 'that', 'what', 'there', 'he', 'she', 'who', 'how', 'here'].map((who) => [`${who}'s`, `${who} is`]),
    ),
    cant: 'can not',
    cannot: 'can not',
    wont: 'will not',
    aint: 'are not',
    youre: 'you are',
    yuo: 'you',
    yoru: 'your',
    youve: 'you have',
    youd: 'you would',
    youll: 'you will',
    "i'd": 'i would',
    "i'll": 'i will',
    im: 'i am',
    ive: 'i have',
    id: 'i would',
    its: 'it is',
    whats: 'what is',
    thats: 'that is',
    hes: 'he is',
    shes: 'she is',
    u: 'you',
    ya: 'you',
    ur: 'your',
    r: 'are',
    y: 'why',
    n: 'and',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    ty: 'thank you',
    bc: 'because',
    cuz: 'because',
    cos: 'because',
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'got to',
    gimme: 'give me',
    nobodys: 'nobody is',
    nevr: 'never',
    nver: 'never',
    alway: 'always',
    alwys: 'always',
    allways: 'always',
    dnt: 'do not',
    don: 'do not',
    ppl: 'people',
    becuz: 'because',
    shld: 'should',
    hav: 'have',
  },
  often: `always never should because feel listen selfish lazy need help every everything nothing anything care about
    please would could when think thanks thank really again afraid scared people ignore fault made make useless
    immature you why`,
};

export const lists = {
  adv: `just|really|always|often|sometimes|so|also|still|even|simply|only|clearly|obviously|honestly|probably|all|actually
    |seriously|basically|constantly|totally|completely|literally|quite|kind of|sort of|a bit|a little|very|too|now|then|again`,
  me: 'me|us|him|her|the baby|the kids|our son|our daughter|my family|my mother|my mom',
  house: 'in this house|around here|around the house|at home|in this family|for us|for me',
  partner: 'you|my husband|my wife|my partner|he|she',
  kin: 'mother|mom|mum|father|dad|parents|brother|sister|ex',
  be: 'are|were|have been|are being|can be|can be so',
  // What is good in "you always …".
  good: `listen|help|helped|support|supported|know|knew|understand|try|tried|take care|took care|took such|make sure|made sure|find|smile
    |notice|remember|remembered|ask how|bring|brought|hold|held|hug|kiss|care|cared|show up|stand by|stood by|have my back|had my back|were there|are there
    |cheer|comfort|encourage|believe in|believed in|surprise me|thank|appreciate|love|loved|trust|forgive|look after|cook|cooked|wait|waited|let me sleep|let me rest|offer
    |make me laugh|made me laugh|make me smile|make me feel (?:safe|loved|better|welcome|at home|calm|seen|heard|special|good|happy|cared|understood|held|wanted|beautiful|strong)
    |make (?:me )?(?:the )?(?:coffee|tea|breakfast|dinner|my day|everyone|people|him laugh|her laugh|time|room|space|things better|it better|it easier)|get up|got up|give me|gave me|have time|have a kind|smell|look (?:so )?(?:good|great|beautiful|handsome|lovely)
    |been there|been (?:so )?(?:kind|patient|gentle|good|generous)|say (?:thank|please|good|something kind|the right)|know how|keep (?:calm|your promises|your word)|so (?:kind|patient|gentle|good|sweet|generous|calm|helpful|thoughtful|funny|strong)|kind|patient|gentle|calm|there|sweet|generous|happy to|thoughtful|warm|(?:my|the one) ~`,
  // What is bad, so that "you never …" is praise.
  bad: `complain~|judge~|blame~|criticiz~|criticis~|give up|gave up|let me down|let us down|leave my side|left my side|fail~|stop (?:surprising|trying|believing|loving|making me|amazing|supporting|being kind)
    |raise~ your voice|raised your|yell~|shout~|made me feel (?:bad|guilty|ashamed|judged|small|less|alone|like a burden|stupid)|make me feel (?:bad|guilty|ashamed|judged|small|less|alone|like a burden|stupid|weak)|lie~|lied|doubt~|lose hope|lost hope|lose patience|lost patience|forget to (?:ask|thank|kiss|say|hug|tell|bring|call)|forget (?:a birthday|my|our|birthdays|anniversaries)|forgot (?:my|our|to)|hurt~|mind~|rush~|push~ me|pressur~|hold~ grudges|held|held it|hesitat~|miss~|refuse~|ask~ for anything|asked for anything|once complained|once judged|laughed at me|made fun|lost your|left me alone|get tired of|asked me to be|turned me away|turned your back|stopped|need to (?:thank|worry|apologi|explain|be perfect|earn|prove|do it alone)~|have to|cease`,
  insult: `selfish|lazy|useless|childish|immature|inconsiderate|thoughtless|insensitive|cold|heartless|rude|mean|cruel|stupid|dumb|idiotic|ridiculous|pathetic|hopeless|impossible|incompetent|irresponsible|unreliable|careless|crazy|insane|paranoid|needy|clingy|controlling|bossy|manipulative|narcissistic|toxic|dramatic|hysterical|oversensitive|too sensitive|arrogant|stubborn|boring|weak|spoiled|spoilt|dishonest|fake|stingy|cheap|greedy|ungrateful|unbearable|worthless|distant and cold|self centered|self centred|self absorbed|selfcentered|passive aggressive|good for nothing|disorganized|disorganised|lousy|disgusting|jealous|messy|sloppy|egoistic|egotistical|egocentric|ignorant|clueless|horrible|terrible|awful|nasty|bitter|moody|grumpy|whiny|entitled|impatient|unfair|bad|absent|indifferent|unreasonable|uncaring|unloving|demanding|judgmental|judgemental|critical|aggressive|hypocritical|two faced|slow|negligent|a disaster|a mess|a joke|a disgrace|frigid|neglectful|disrespectful|dense|thick|a failure|a pain|a nightmare|helpless`,
  name: `jerk|idiot|moron|liar|narcissist|control freak|drama queen|child|baby|kid|teenager|slob|pig|loser|coward|hypocrite|bully|monster|asshole|ass|bitch|bastard|brat|fool|psycho|egomaniac|egoist|nag|tyrant|parasite|cheater|workaholic|couch potato|mess|disaster|disgrace|disappointment|joke|princess|diva|martyr|know it all|perfectionist|waste of (?:space|time)|failure|burden|pain in the ass|piece of work|man child|manchild|mamas boy|mummys boy|robot|iceberg|cold fish|nightmare|terrible ~|bad (?:father|mother|dad|mom|mum|husband|wife|partner|parent)|lousy ~|awful ~|horrible ~|useless ~|lazy ~|selfish ~|stupid ~|good for nothing`,
  nice: `laugh|smile|giggle|happy|proud|safe|loved|better|calm|whole|strong|strong again|seen|heard|special|good|great|wanted|welcome|beautiful|sexy|understood|cared|a better|so happy|so proud|want to|tea|coffee|a tea|a coffee|a cup|a sandwich|some|soup|breakfast|lunch|dinner|the happiest|think of|think about|feel (?:(?:so|very|really|more|a bit|a little|much|quite|all) ){0,2}(?:like (?:a queen|a king|myself|a good|the most|i matter|home|i belong|i can)|safe|loved|better|calm|calmer|seen|heard|special|good|great|wanted|welcome|beautiful|sexy|attractive|understood|cared|happy|proud|at home|alive|close|closer|less|whole|strong|stronger|supported|held|warm|at ease|hopeful|relaxed|lighter|grateful|appreciated|lucky|confident|young|desired|important|valued|cherished|comfortable|trusted|it is ok|at peace|that i matter)`,
  emotion: `sad|lonely|alone|hurt|angry|tired|exhausted|worn out|overwhelmed|anxious|worried|stressed|scared|afraid|frustrated|disappointed|happy|glad|grateful|thankful|loved|close|closer|safe|calm|calmer|relieved|hopeful|proud|ashamed|embarrassed|guilty|jealous|confused|lost|helpless|hopeless|discouraged|upset|irritated|annoyed|nervous|tense|uneasy|empty|numb|distant|disconnected|insecure|sensitive|vulnerable|tender|touched|moved|shy|bored|low|down|blue|drained|burned out|burnt out|resentful|bitter|desperate|restless|shaken|small|uncertain|unsure|insignificant|unimportant|heartbroken|homesick|nostalgic|warm|content|joy|joyful|peaceful|relaxed|excited|curious|supported|understood|seen|heard|cared for|less alone|invisible|weary|on edge|rested|cheerful|light|lighter|fragile|mad|furious|miserable|stuck|isolated|panicky|uncomfortable|far away|far from you|a knot~|fear|anger|sadness|shame|longing|loneliness`,
  go: `i am (?:leaving|out|gone|done|moving|going to (?:leave|move|my|divorce|tell|find|stop|take|go)|packing|calling (?:a lawyer|my lawyer|it)|finished|off|divorcing|taking|not coming)|i will (?:leave(?! (?:you )?(?:some|the|a|it|work|early|him|her|dinner|soup|a note))|go to (?:my|a hotel)|move|divorce|take the (?:kids|baby|children)|never|not come|not be here|find someone|find somebody|tell (?:your|everyone|everybody)|stop (?:cooking|helping|doing|talking|loving|sleeping)|sleep (?:somewhere|on the|at)|walk|make you|not (?:do|talk|speak|cook|help|lift|sleep|touch|let|forgive)|pack|throw|file)|we are (?:done|over|finished|through)|it is (?:over|all over|finished)|that is it|this is over|you (?:will|can|may|are going to|would better|had better) (?:regret|be sorry|see(?! (?:that|how|me|him|her))|find out|never|sleep (?:on|in|at)|pack|leave|move|go (?:live|back|and live|to your)|say goodbye|forget|lose|find (?:another|somewhere|someone)|pay|end up|do it (?:all )?alone|cook your|do everything|get out|wash your)|do not (?:bother|expect|come|count|be surprised|you dare)|there will be (?:consequences|trouble|no)|(?:the )?(?:marriage|relationship|this marriage|this relationship|wedding) is (?:over|off|done)|forget (?:about )?(?:the|us|me|christmas|it)|this is the end|no more|consider (?:this|it|us|yourself)|expect (?:me|no)`,
  fine: `rest|sleep|see this|see that|see the|see him|see her|hear|try this|try the|taste|work|go to work|leave early|leave for|leave at|be at|be somewhere|know|get some|take a break|take some time|talk|vent|cry|be proud|have seen|worry|thank|apologi~|be perfect|explain|do it alone|be strong|be alone|choose|meet|be so tired`,
};
