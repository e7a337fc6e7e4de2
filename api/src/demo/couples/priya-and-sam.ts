import { diary, picked, toAll, together, toPartner, toTherapist, weeklyPulse } from '../diary.ts';
import type { Story } from '../story.ts';

const priya = diary('priya');
const sam = diary('sam');

/** Seven months after the twins, Mira and Joss. One of the two is usually asleep. */
export const priyaAndSam: Story = {
  clinician: 'ruth',
  timeZone: 'America/New_York',
  closingHour: '20:45',
  bornMonthsAgo: 7,
  dayShift: 0,
  hour: '11:00',
  visits: [1, 2, 3, 5, 7, 9],
  isSoon: true,
  partners: [
    {
      name: 'Priya', signInName: 'priya', locale: 'en', address: 'tu', isOwnPhone: true,
      contact: { how: 'text', when: 'During the morning nap', mayLeaveMessage: true, whoElseReads: 'Nobody' },
    },
    {
      name: 'Sam', signInName: 'sam', locale: 'en', address: 'tu', isOwnPhone: true,
      contact: { how: 'any', when: 'Lunch break, noon to one', mayLeaveMessage: true, whoElseReads: 'Nobody' },
    },
  ], // prettier-ignore
  gifts: [
    weeklyPulse('Two taps a week, so the bad weeks do not get the last word.'),
    { week: 1, key: 'say-it', for: 'both', openedIn: 2, plan: { why: 'Something other than logistics.', when: 'When both are finally down', obstacle: 'Both never being down' } },
    { week: 2, key: 'i-statement', for: 'both', openedIn: 3, plan: { why: 'Who gets up for which one.', when: 'Sunday, second nap' } },
    { week: 3, key: 'say-it', for: 'both', weekly: { weeks: 6, day: 3 }, plan: { why: 'Small doses suit you.', atHome: true } },
    { week: 3, key: 'laugh', for: 'both', plan: { why: 'You laughed in here last time. Both.', atHome: true } },
    { week: 5, key: 'new-thing', for: 'both', plan: { why: 'Ten minutes of something that is not feeding.', atHome: true } },
    { week: 5, key: 'i-statement', for: 'both', plan: { why: 'Going back to work.', when: 'Saturday', obstacle: 'Running out of evening' } },
    { week: 7, key: 'i-statement', for: 'both', plan: { why: 'The birthday visit.', atHome: true } },
  ], // prettier-ignore
  wrote: [
    priya.says([1, 3, '20:10'], 'V2', { ready: 'team' }),
    sam.says([1, 3, '20:22'], 'V2', { own: 'You hum to Joss and Mira stops crying too. I wanted you to know I noticed.' }, together),
    priya.pulse([1, 4, '10:15'], 'same', 'nothing'),
    sam.pulse([1, 5, '12:20'], 'same', 'little'),

    priya.feels([2, 4, '14:30'], 'V2', ['drained', 'Mira wakes and I am up before I know that I am awake'],
      'I feel drained when Mira wakes and I am up before I know that I am awake, because my body never gets told that it is off duty. Would you take both, just from ten to two?'),
    sam.feels([2, 4, '20:20'], 'V2', ['irritated', 'I have Joss and you come to check'],
      'I feel irritated when I have Joss and you come to check, because it sounds as if I were the sitter. Would you stay in bed even if he cries?', { ending: 'small' }),
    priya.pulse([2, 4, '14:41'], 'mostly-apart', 'one'),
    sam.pulse([2, 5, '12:31'], 'half', 'one'),

    priya.says([3, 3, '20:18'], 'V2', { ready: 'strangers-kitchen' }),
    sam.says([3, 3, '20:31'], 'V2', { ready: 'find-out' }, { ending: 'asleep' }),
    priya.pulse([3, 4, '10:22'], 'further', 'nothing'),
    sam.pulse([3, 5, '12:12'], 'same', 'little'),
    sam.says([4, 3, '12:40'], 'V2', { own: 'Four hours. You slept four hours and you came out a person.' }, together),
    priya.says([4, 3, '20:05'], 'V2', { own: 'I slept. I love you. In that order.' }),
    sam.answers('laugh', [4, 2, '12:30'], { shelf: toPartner('“Which one is this?” — “The loud one.” — “Today, please.”') }, { happened: ['laughed'] }),
    priya.answers('laugh', [4, 5, '20:10'], { shelf: toPartner('The pediatrician called them “the committee”.'), again: toTherapist(picked('yes')) }),
    priya.pulse([4, 4, '10:08'], 'half', 'few'),
    sam.pulse([4, 4, '12:26'], 'half', 'few'),

    priya.feels([5, 4, '13:55'], 'V2', ['restless', 'people at work say that I must be so happy to be back'],
      'I feel restless when people at work say that I must be so happy to be back, because I am, and then I miss them until it hurts. Would you ask me about both?'),
    sam.feels([5, 6, '12:15'], 'V1', ['worried', 'I open the bank app at night'],
      'I feel worried when I open the bank app at night. I have not told Priya how little is left after daycare for two.'),
    priya.says([5, 3, '20:11'], 'V2', { ready: 'same-hour' }),
    priya.pulse([5, 4, '14:02'], 'closer', 'little'),
    sam.pulse([5, 4, '12:19'], 'same', 'little'),

    sam.says([6, 3, '20:09'], 'V2', { ready: 'still-like' }, together),
    priya.says([6, 3, '20:12'], 'V2', { own: 'Mira has your frown. I fell for that frown once.' }),
    priya.marks('new-thing', [6, 2, '14:05'], 'picks',
      ['yes', ['one-song', 'floor-picnic', 'breakfast-night', 'paper-animals', 'three-stars']],
      ['not-now', ['new-dish', 'portraits', 'other-hand', 'new-street', 'last-stop', 'ten-words', 'five-signs', 'blind-taste']]),
    sam.marks('new-thing', [6, 5, '12:20'], 'picks',
      ['yes', ['one-song', 'breakfast-night', 'three-stars', 'blind-taste', 'new-dish']],
      ['not-me', ['floor-picnic', 'paper-animals', 'portraits', 'other-hand', 'new-street', 'last-stop', 'ten-words', 'five-signs']]),
    priya.pulse([6, 4, '10:19'], 'mostly-ours', 'few'),
    sam.pulse([6, 5, '12:33'], 'half', 'few'),
    priya.says([7, 3, '20:20'], 'V2', { ready: 'miss-laughing' }, { ending: 'asleep' }),
    sam.says([7, 3, '20:24'], 'V2', { ready: 'choose-again' }, { ending: 'small' }),
    sam.feels([7, 4, '12:11'], 'V2', ['overwhelmed', 'both my parents have advice before their coats are off'],
      'I feel overwhelmed when both my parents have advice before their coats are off, because I end up managing them and not helping you. Would you give me a look, and I take them for a walk?'),
    priya.feels([7, 5, '14:20'], 'V2', ['thankful', 'you told your mother that we have a system'],
      'I feel thankful when you tell your mother that we have a system, because nobody had said “we” in a while. Would you say it again at the birthday?'),
    priya.pulse([7, 4, '14:29'], 'closer', 'some'),
    sam.pulse([7, 4, '12:22'], 'closer', 'little'),
    priya.says([8, 3, '20:07'], 'V2', { own: 'Joss waved at you. I saw your face.' }, together),
    sam.answers('check-in', [8, 2, '20:15'], { word: toTherapist(picked('tired')) }, { happened: ['did'] }),
    priya.answers('check-in', [8, 4, '10:20'], { parked: toAll('Two car seats, one car. Measure before we buy.') }),
    sam.sends('appreciation', [8, 3, '12:28'], 'words', { own: 'You told the daycare both their names, slowly, and which one likes the blue cup. I would have said “the twins”. I learned something about you two.' }),
    priya.sends('appreciation', [8, 4, '10:30'], 'words', { ready: 't-bedtime' }),
    priya.answers('load-map', [8, 6, '14:20'], {
      deal: toAll({ dishes: 'you', 'meals-plan': 'nobody', 'feeds-day': 'both', vaccines: 'me', 'paid-work': 'both', 'running-low': 'me', nights: 'both', sizes: 'me' }),
      fair: toTherapist(picked('too-much-for-two')),
    }),
    priya.pulse([8, 4, '10:26'], 'half', 'few'),
  ], // prettier-ignore
  passed: [
    {
      does: 'offers', who: 'sam', week: 8, day: 5, at: '20:20', key: 'nights', step: 'plan',
      offer: { words: 'Priya sleeps first, eight to midnight, door shut. Sam from midnight to four. After four whoever Mira asks for.' },
      yes: { week: 8, day: 6, at: '10:12' },
    },
    {
      does: 'offers', who: 'sam', hoursAgo: 4, key: 'nights', step: 'plan',
      offer: { words: '', quick: 'i-take-yours' },
    },
  ], // prettier-ignore
  turns: [
    { week: 1, does: 'tags', tags: ['under-4h-sleep'] },
    { week: 1, day: 4, at: '10:25', does: 'names', who: 'priya', children: ['Mira', 'Joss'] },
    { week: 7, does: 'ask-again' },
    {
      week: 1, does: 'form', instrument: 'rdas',
      of: { priya: [3, 3, 3, 2, 3, 3, 3, 2, 3, 3, 2, 3, 2, 3], sam: [4, 3, 4, 3, 3, 4, 3, 3, 3, 3, 2, 4, 3, 4] },
    },
    {
      week: 3, does: 'form', instrument: 'rdas',
      of: { priya: [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3], sam: [4, 3, 4, 3, 3, 4, null, 3, 4, 3, 2, 4, 3, 4] },
    },
    {
      week: 5, does: 'form', instrument: 'rdas',
      of: { priya: [4, 3, 3, 3, 4, 3, 3, 3, 4, 3, 2, 3, 3, 4], sam: [4, 3, 4, 3, 3, 4, 3, 3, 4, 3, 2, 4, 3, 4] },
    },
    {
      week: 7, does: 'form', instrument: 'rdas',
      of: { priya: [4, 4, 4, 3, 4, 4, 4, 3, 4, 4, 2, 4, 3, 4], sam: [4, 4, 4, 3, 3, 4, 3, 3, 4, 3, 2, 4, 4, 4] },
    },
    { week: 7, does: 'tags', tags: [] },
    { week: 7, does: 'program', key: 'us-after-baby', day: 5 },
  ], // prettier-ignore
};
