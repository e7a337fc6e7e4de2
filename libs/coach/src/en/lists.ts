import type { Lists } from '../pattern.ts';

/** Words that join, soften and surround. */
const grammar: Lists = {
  joins: `and | but | because | when | whenever | if | while | although | though | unless | until | since | then
    so i | so we | or | which`,
  adv: `just | really | often | sometimes | so | also | still | even | simply | only | clearly | obviously | honestly
    probably | all | actually | seriously | basically | totally | completely | literally | quite | kind of | sort of
    a bit | a little | very | too | now | then | again | already | lately | once again | fucking | damn | bloody
    freaking | goddamn | absolutely | truly | ever | pretty | rather | super | more | usually | at least | somehow
    apparently | suddenly | definitely | perfectly | deliberately | purposely | maybe | perhaps | way | both | deeply`,
  aux: 'have | had | do | did | will | would | can | could | are | were | am | was | being | been | used to | keep | kept | going to | get | got | need to | seem to | manage to | tend to | like to',
  never:
    'never | not ever | not once | never ever | not even once | not one time | not a single time | never once | not one single time',
  always: `always | constantly | forever | continually | perpetually | nonstop | non stop | endlessly | invariably`,
  not: 'do not | did not | will not | can not | could not | would not | have not | are not able to | refuse to | refused to | barely | hardly | rarely | seldom | no longer | do you not',
  me: 'me | us | him | her | the baby | the kids | the kid | our ~ | my ~ | them',
};

/** What a person is called, and how one feels. */
const qualities: Lists = {
  insult: `selfish | lazy | useless | childish | immature | inconsiderate | thoughtless | insensitive | cold | heartless | rude | mean | cruel | stupid | dumb
    idiotic | ridiculous | pathetic | hopeless | impossible | incompetent | irresponsible | unreliable | careless | crazy | insane | paranoid | needy | clingy | controlling
    bossy | manipulative | narcissistic | toxic | dramatic | hysterical | oversensitive | sensitive | arrogant | stubborn | boring | weak | spoiled | spoilt | dishonest | fake
    stingy | cheap | greedy | ungrateful | unbearable | worthless | (self|selv) (centered|centred|absorbed|righteous|obsessed|involved) | selfcentered | passive aggressive | disorganized | disorganised | lousy | disgusting
    jealous | messy | sloppy | egoistic | egotistical | egocentric | ignorant | clueless | horrible | terrible | awful | nasty | bitter | moody | grumpy | whiny | entitled | impatient | unfair | absent | indifferent
    unreasonable | uncaring | unloving | demanding | judgmental | judgemental | critical | aggressive | hypocritical | two faced | slow | negligent | neglectful | disrespectful | dense | thick | frigid | emotionless | robotic | distant
    dramatic | difficult | exhausting | draining | annoying | infuriating | insufferable | petty | vain | shallow | cowardly | spineless | gutless | childlike | forgetful | scatterbrained | chaotic | inflexible | rigid | uptight | tactless | crude | vulgar | filthy | gross | dirty | deaf | blind
    mental | nuts | mad | out of your mind | full of (yourself|it|shit|crap|excuses) | good for nothing | bad (at|with) | wrapped up in | no better | no help | good at nothing | hard to (live with|love|talk to) | impossible to | married to your | addicted to | glued to | obsessed with | never satisfied | off with the fairies | unavailable | checked out | tight | unromantic | predictable | irrational | illogical | pushy | nosy | antisocial | mediocre | a waste of`,
  name: `jerk | idiot | moron | liar | narcissist | control freak | drama queen | kid | baby | toddler | teenager | slob | pig | loser | coward | hypocrite | bully | monster | asshole | ass | arsehole | bitch | bastard | brat | fool
    psycho | psychopath | sociopath | egomaniac | egoist | nag | tyrant | dictator | parasite | cheater | workaholic | couch potato | mess | disaster | disgrace | disappointment | joke | princess | diva | martyr | victim | know it all | perfectionist | waste of (space|time)
    failure | burden | pain in the (ass|neck|butt) | piece of (work|shit) | man kid | manchild | mamas boy | (mummy|mommy|momma|mama|mom) s? boy | robot | iceberg | block of ice | ice queen | cold fish | nightmare | good for nothing | slacker | freeloader | scrooge | cheapskate | miser | grouch | sloth | snob
    wimp | doormat | pushover | dick | prick | jackass | dumbass | clown | wreck | lost cause | hothead | whiner | crybaby | lazybones | layabout | bum | dreamer | stranger | ghost | tourist | guest | lodger | roommate | spectator | passenger | wall | rock
    (bad|lousy|terrible|awful|horrible|useless|lazy|selfish|worst|lame|pathetic|crappy|shitty|deadbeat|part time|weekend|absent) ~ | worst | teenager | little boy | little girl | old man | old woman | sorry excuse | hopeless case`,
  emotion: `sad | lonely | alone | hurt | angry | tired | exhausted | worn out | overwhelmed | anxious | worried | stressed | scared | afraid | frustrated | disappointed | happy | glad | grateful | thankful | loved | close | closer | safe | calm | calmer | relieved | hopeful | proud | ashamed | embarrassed | guilty | jealous | confused | lost | helpless | hopeless | discouraged | upset | irritated | annoyed | nervous | tense | uneasy | empty | numb | distant | disconnected | insecure | sensitive | vulnerable | tender | touched | moved | shy | bored | low | down | blue | drained | burned out | burnt out | resentful | bitter | desperate | restless | shaken | small | uncertain | unsure | insignificant | unimportant | heartbroken | homesick | nostalgic | warm | content | joy | joyful | peaceful | relaxed | excited | curious | supported | understood | seen | heard | cared for | invisible | weary | on edge | rested | cheerful | light | lighter | fragile | mad | furious | miserable | stuck | isolated | panicky | uncomfortable | far away | far from you | shame | anger | sadness | longing | loneliness | cranky | sleepy | unwell | ill | sick | quiet | surprised | torn | unseen | unheard | lucky`,
};

export const lists: Lists = { ...grammar, ...qualities };
