import { diary, picked, toAll, together, toPartner, weeklyPulse } from '../diary.ts';
import type { Story } from '../story.ts';

const elena = diary('elena');
const noor = diary('noor');

/** Eleven months after Ada, whom Noor carried. Two mothers; close to where they wanted to be. */
export const elenaAndNoor: Story = {
  clinician: 'ruth',
  timeZone: 'America/New_York',
  closingHour: '22:00',
  bornMonthsAgo: 11,
  children: ['Ada'],
  dayShift: 1,
  hour: '15:00',
  visits: [1, 3, 5, 7, 9],
  partners: [
    {
      name: 'Elena', signInName: 'elena', locale: 'en', address: 'tu', isOwnPhone: true,
      contact: { how: 'mail', when: 'Any time', mayLeaveMessage: true, whoElseReads: 'Nobody' },
    },
    {
      name: 'Noor', signInName: 'noor', locale: 'en', address: 'tu', isOwnPhone: true,
      contact: { how: 'call', when: 'After four', mayLeaveMessage: true, whoElseReads: 'Nobody' },
    },
  ], // prettier-ignore
  gifts: [
    weeklyPulse('So that each of you is asked, every week.'),
    { week: 1, key: 'say-it', for: 'both', openedIn: 3, plan: { why: 'You asked for something that is not a talk.', when: 'On the back steps', obstacle: 'Phones' } },
    { week: 3, key: 'i-statement', for: 'both', plan: { why: 'Strangers ask who the mother is.', when: 'Saturday coffee' } },
    { week: 3, key: 'question', for: 'both', weekly: { weeks: 10, day: 5 }, plan: { why: 'One question that is not about Ada.', when: 'Sunday, in the bath queue' } },
    { week: 3, key: 'body-talk', for: 'both', weekly: { weeks: 4, day: 1, every: 2 }, plan: { why: 'Words first. Nothing follows from them.', when: 'With the light on', obstacle: 'Laughing it off' } },
    { week: 3, key: 'laugh', for: 'both', plan: { why: 'You are funny, and too tired to notice.', atHome: true } },
    { week: 3, key: 'say-it', for: 'both', weekly: { weeks: 8, day: 2 }, plan: { why: 'You kept the first one on the fridge.', atHome: true } },
    { week: 5, key: 'i-statement', for: 'both', plan: { why: 'Touch, and being touched out.', when: 'A quiet evening', obstacle: 'Fear of hurting' } },
    { week: 5, key: 'us-now', for: 'both', openedIn: 7, plan: { why: 'Who you two are becoming, in one sentence.', when: 'Each alone', obstacle: 'Wanting it to be clever' } },
    { week: 5, key: 'weekly-meeting', for: 'both', weekly: { weeks: 6, day: 5 }, plan: { why: 'Twenty minutes, so that the rest of the week is free of it.', when: 'Sunday, tea' } },
    { week: 7, key: 'appreciation', for: 'both', until: { week: 10, day: 5 }, plan: { why: 'Noor reads slowly and keeps things. Write anyway.', atHome: true } },
    { week: 7, key: 'i-statement', for: 'both', plan: { why: 'A second child, or not.', when: 'When Ada is at your sister’s' } },
  ], // prettier-ignore
  wrote: [
    elena.says([1, 3, '21:10'], 'V2', { own: 'I watched you feed her and felt outside, and in love. Both.' }, together),
    noor.says([1, 3, '21:14'], 'V2', { ready: 'miss-laughing' }),
    elena.pulse([1, 4, '19:20'], 'same', 'some'),
    noor.pulse([1, 4, '16:45'], 'same', 'little'),
    elena.wonders([3, 5, '20:10'], 'Ada fell asleep on my chest and you covered us both. You did the feet too.'),
    noor.wonders([3, 6, '16:30'], 'The cinnamon bun you carried home in your pocket. It was flat.'),
    elena.pulse([2, 4, '19:12'], 'half', 'few'),
    noor.pulse([2, 5, '16:38'], 'mostly-ours', 'one'),

    elena.feels([3, 4, '20:40'], 'V2', ['sad-plain', 'the woman at the pharmacy asked which of us is the real mother'],
      'I feel sad when somebody asks which of us is the real mother, because I rehearse the answer for hours afterwards. Would you answer first, next time, and take my arm?'),
    noor.feels([3, 5, '16:20'], 'V2', ['angry', 'you laugh it off and go quiet in the car'],
      'I feel angry when you laugh it off and go quiet in the car, because I would have said something and did not know if I may. Would you tell me in one word: fight, or home?'),
    elena.says([3, 2, '21:22'], 'V2', { ready: 'this-life' }),
    noor.says([3, 2, '21:25'], 'V2', { ready: 'choose-again' }, together),
    elena.marks('body-talk', [3, 4, '21:20'], 'topics',
      ['yes', ['body-changed', 'compliment', 'hugs-without', 'who-begins', 'wanting-different', 'light']],
      ['later', ['body-yours', 'compliment-not', 'wanting-gone', 'tired-or-not', 'no-is-hard', 'no-is-heard', 'pressure', 'yes-out-of-duty']]),
    noor.marks('body-talk', [3, 6, '16:10'], 'topics',
      ['yes', ['body-changed', 'tired-or-not', 'hugs-without', 'pressure', 'who-begins']],
      ['later', ['body-yours', 'light', 'compliment', 'compliment-not', 'wanting-gone', 'wanting-different', 'no-is-hard', 'no-is-heard', 'yes-out-of-duty']]),
    elena.pulse([3, 4, '20:52'], 'closer', 'some'),
    noor.pulse([3, 4, '16:31'], 'closer', 'some'),
    noor.says([4, 2, '21:02'], 'V2', { own: '“Home,” you said, and I drove. Thank you for the word.' }, together),
    elena.says([4, 2, '21:05'], 'V2', { own: 'You took my arm in the bakery. Nobody had even asked anything.' }),
    noor.answers('laugh', [4, 3, '16:40'], { shelf: toPartner('“We are a serious household,” said with a sock on each hand.') }, { happened: ['laughed'] }),
    elena.answers('laugh', [4, 4, '19:25'], { shelf: toPartner('Otters. Any otters.') }),
    elena.pulse([4, 4, '19:31'], 'mostly-ours', 'few'),
    noor.pulse([4, 4, '16:52'], 'mostly-ours', 'few'),

    noor.feels([5, 3, '16:10'], 'V2', ['drained', 'Ada has been on me since five and you come up behind me'],
      'I feel drained when Ada has been on me since five and you come up behind me, because my skin has nothing left, and it is not about you. Would you stand beside me instead?'),
    elena.feels([5, 4, '21:30'], 'V2', ['far-away', 'I do not know if a hand is welcome'],
      'I feel far away when I do not know if a hand is welcome, because then I do not reach at all. Would you reach first, even with one finger?'),
    elena.says([5, 2, '21:12'], 'V2', { ready: 'not-in-days' }, together),
    noor.says([5, 2, '21:20'], 'V2', { ready: 'i-miss-us' }),
    elena.pulse([5, 4, '21:38'], 'closer', 'some'),
    noor.pulse([5, 4, '16:27'], 'same', 'little'),
    noor.says([6, 2, '21:08'], 'V2', { own: 'One finger. It turned out to be enough.' }, together),
    elena.says([6, 2, '21:09'], 'V2', { ready: 'still-like' }),
    elena.answers('us-now', [5, 5, '20:30'], { mine: toAll('We are building a house where nobody has to perform being fine.') }),
    noor.answers('us-now', [6, 1, '16:20'], { mine: toAll('Something slow, with a porch, where both of us get to be tired on the same day.') }),
    noor.answers('body-talk', [6, 3, '16:35'], {}, { happened: ['talked'] }),
    elena.answers('body-talk', [6, 4, '20:15'], { said: toAll('That one finger is a whole sentence.') }),
    elena.answers('weekly-meeting', [6, 1, '20:05'], { agenda: toAll('Who says no to my mother, and in which month.') }, { happened: ['held'] }),
    noor.begins('private-page', [6, 3, '16:55'], { now: { value: picked('acting-fine'), level: 'V0' }, page: { value: 'Everybody asks how Ada sleeps. I sleep badly, thank you for asking.', level: 'V0' } }),
    noor.wonders([4, 5, '16:25'], 'Driving with nowhere to be, until one of us was hungry.'),
    elena.wonders([4, 6, '20:12'], 'Reading you the whole menu, every dish, in the voice of a ship’s captain.'),
    elena.pulse([6, 4, '19:18'], 'ours', 'often'),
    noor.pulse([6, 5, '16:41'], 'mostly-ours', 'few'),

    elena.says([7, 2, '21:15'], 'V2', { own: 'We were asleep by nine, holding hands like otters.' }),
    noor.says([7, 2, '21:17'], 'V2', { ready: 'on-purpose' }, together),
    elena.feels([7, 4, '20:55'], 'V1', ['worried', 'we talk about another child and I hear myself agree'],
      'I feel worried when we talk about another child and I hear myself agree. I want to carry this time, and I am afraid to want it aloud.', { ending: 'appointment' }),
    noor.feels([7, 5, '16:15'], 'V2', ['restless', 'you plan the nursery in the middle of dinner'],
      'I feel restless when you plan the nursery in the middle of dinner, because I am still arriving here. Would you ask me again in spring?'),
    elena.pulse([7, 4, '21:01'], 'closer', 'some'),
    noor.pulse([7, 4, '16:36'], 'closer', 'some'),
    noor.says([8, 2, '21:11'], 'V2', { own: 'Ada said “mama” and looked at both of us. You cried first.' }, together),
    noor.answers('weekly-meeting', [8, 1, '16:30'], { agenda: toAll('Nothing. I would like nothing on the table, and tea.') }, { happened: ['held'] }),
    noor.sends('appreciation', [8, 3, '16:44'], 'words', { own: 'You asked whether I wanted company or the door shut, and waited until I knew. Nobody had asked me that since Ada.' }),
    elena.sends('appreciation', { hoursAgo: 3 }, 'words', { own: 'You carried her up in her coat so as not to wake her, and sat on the stairs with both of you sweating. I saw it from the landing. That was love, in a scarf.' }),
    elena.pulse([8, 4, '19:22'], 'ours', 'often'),
    noor.pulse([8, 4, '16:48'], 'mostly-ours', 'few'),
  ], // prettier-ignore
  passed: [
    {
      does: 'offers', who: 'elena', week: 6, day: 0, at: '20:20', key: 'weekly-meeting', step: 'decided',
      offer: { words: 'Visits only on Saturdays until spring. Noor says it to hers, I say it to mine.' },
      yes: { week: 6, day: 0, at: '20:33' },
    },
    {
      does: 'offers', who: 'elena', week: 7, day: 1, at: '20:40', key: 'us-now', step: 'ours',
      offer: { words: 'A slow house with a porch, where two people may be tired on the same day and nobody has to be fine.' },
      yes: { week: 7, day: 2, at: '16:12' },
    },
    {
      does: 'offers', who: 'noor', week: 8, day: 1, at: '16:40', key: 'weekly-meeting', step: 'next',
      offer: { words: 'The back steps, the blanket with the hole, the flask. Your sister has Ada.', day: [9, 4], at: '17:00' },
      yes: { week: 8, day: 1, at: '19:50' },
    },
  ], // prettier-ignore
  turns: [
    { week: 4, day: 1, at: '16:05', does: 'keeps-unread', who: 'noor' },
    { week: 7, does: 'ask-again' },
  ],
};
