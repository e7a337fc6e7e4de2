import { diary, together, weeklyPulse, type Story } from '../story.ts';

const lucia = diary('lucia');
const tom = diary('tom');

/** Five months after Inés. Two languages at one table; tired, and finding their way back a little each week. */
export const luciaAndTom: Story = {
  clinician: 'ana',
  timeZone: 'America/New_York',
  closingHour: '21:30',
  bornMonthsAgo: 5,
  dayShift: 0,
  hour: '10:00',
  visits: [1, 2, 3, 5, 7, 9],
  isSoon: true,
  partners: [
    {
      name: 'Lucía', signInName: 'lucia', locale: 'es', address: 'tu', isOwnPhone: true,
      contact: { how: 'text', when: 'Por la mañana, cuando Inés duerme', mayLeaveMessage: true, whoElseReads: 'Nadie' },
    },
    {
      name: 'Tom', signInName: 'tom', locale: 'en', address: 'tu', isOwnPhone: true,
      contact: { how: 'mail', when: 'Any time', mayLeaveMessage: true, whoElseReads: 'Nobody' },
    },
  ], // prettier-ignore
  gifts: [
    weeklyPulse('So that we see how the weeks move.'),
    { week: 1, key: 'say-it', for: 'both', openedIn: 2, plan: { why: 'One true thing, aloud.', when: 'After Inés is down', obstacle: 'Falling asleep first' } },
    { week: 2, key: 'i-statement', for: 'both', openedIn: 3, plan: { why: 'The arrival home keeps going wrong.', when: 'Sunday nap', obstacle: 'Doing it as a complaint' } },
    { week: 3, key: 'say-it', for: 'both', weekly: { weeks: 6, day: 2 }, plan: { why: 'You both liked the first one.', when: 'Wednesday, with the lamp off' } },
    { week: 5, key: 'i-statement', for: 'both', plan: { why: 'Nights: each has a story about them.', when: 'Saturday morning', obstacle: 'Not enough sleep to be kind' } },
    { week: 7, key: 'i-statement', for: 'both', plan: { why: 'Tom’s parents are coming.', atHome: true } },
  ], // prettier-ignore
  wrote: [
    lucia.says([1, 2, '21:04'], 'V2', { ready: 'miss-and-love' }, together),
    tom.says([1, 2, '21:09'], 'V2', { own: 'I miss our Sunday pancakes. I like who sits at the table now, too.' }),
    lucia.pulse([1, 4, '14:20'], 'same', 'little'),
    tom.pulse([1, 5, '22:40'], 'further', 'nothing'),

    lucia.feels([2, 3, '14:05'], 'V2', ['lonely', 'llegas y vas directo a la cuna'],
      'Siento soledad cuando llegas y vas directo a la cuna, porque yo también llevo todo el día esperándote. ¿Podrías darme un beso antes de lavarte las manos?'),
    tom.feels([2, 5, '20:50'], 'V2', ['disappointed', 'Inés cries and you have her before I am out of the chair'],
      'I feel disappointed when Inés cries and you have her before I am out of the chair, because I want to be somebody she calms down with. Would you give me the first five minutes?'),
    lucia.pulse([2, 4, '14:31'], 'mostly-apart', 'one'),
    tom.pulse([2, 5, '20:58'], 'mostly-apart', 'few'),

    lucia.says([3, 2, '21:15'], 'V2', { ready: 'roommates' }, together),
    tom.says([3, 2, '21:17'], 'V2', { ready: 'not-in-days' }),
    lucia.pulse([3, 4, '15:02'], 'closer', 'little'),
    tom.pulse([3, 4, '22:15'], 'same', 'little'),

    lucia.says([4, 2, '21:20'], 'V2', { own: 'Hoy te oí cantarle en español. Me derretí detrás de la puerta.' }),
    tom.says([4, 2, '22:01'], 'V2', { ready: 'still-like' }, together),
    lucia.pulse([4, 5, '14:12'], 'half', 'few'),
    tom.pulse([4, 5, '21:45'], 'half', 'few'),

    lucia.says([5, 3, '21:02'], 'V2', { ready: 'this-life' }),
    tom.says([5, 2, '21:30'], 'V0', { own: 'I am scared I am doing this the way my father did.' }),
    tom.feels([5, 4, '09:40'], 'V2', ['exhausted', 'it is three and I can hear that you are awake too'],
      'I feel exhausted when it is three and I can hear that you are awake too, because then neither of us slept. Would you wake me and go back to bed?'),
    lucia.feels([5, 5, '14:25'], 'V2', ['overwhelmed', 'son las tres y te hago señas para que sigas durmiendo'],
      'Siento agobio cuando son las tres y te hago señas para que sigas durmiendo, porque por dentro estoy deseando que no me hagas caso. ¿Podrías levantarte igual?'),
    lucia.pulse([5, 4, '14:40'], 'closer', 'some'),
    tom.pulse([5, 4, '22:30'], 'closer', 'little'),

    lucia.says([6, 2, '21:18'], 'V2', { own: 'Cuatro horas seguidas. No sabía que eso se podía decir como un te quiero.' }, together),
    tom.says([6, 2, '21:21'], 'V2', { ready: 'choose-again' }),
    lucia.pulse([6, 4, '13:55'], 'mostly-ours', 'few'),
    tom.pulse([6, 5, '21:10'], 'half', 'few'),

    lucia.says([7, 2, '21:06'], 'V2', { ready: 'miss-laughing' }),
    tom.says([7, 2, '21:08'], 'V2', { own: 'You laughed at the crib instructions. I had missed that sound.' }, together),
    tom.feels([7, 3, '12:30'], 'V2', ['worried', 'my mother asks whether Inés is sleeping through'],
      'I feel worried when my mother asks whether Inés is sleeping through, because I see you go quiet. Would you squeeze my hand, and I change the subject?'),
    lucia.feels([7, 4, '14:48'], 'V1', ['irritated', 'tu mamá dobla otra vez la ropa que yo doblé'],
      'Siento molestia cuando tu mamá dobla otra vez la ropa que yo doblé, porque parece que ni eso hago bien. Todavía no sé cómo decírselo a Tom.'),
    lucia.pulse([7, 4, '14:55'], 'closer', 'some'),
    tom.pulse([7, 5, '22:05'], 'closer', 'some'),

    tom.says([8, 2, '21:14'], 'V2', { own: 'Dance with me while the bottle warms up.' }),
    lucia.pulse([8, 4, '14:18'], 'mostly-ours', 'often'),
    tom.pulse([8, 4, '22:20'], 'mostly-ours', 'few'),
  ], // prettier-ignore
  turns: [{ week: 7, does: 'ask-again' }],
};
