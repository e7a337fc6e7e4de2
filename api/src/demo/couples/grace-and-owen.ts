import { diary, together, weeklyPulse } from '../diary.ts';
import type { Story } from '../story.ts';

const grace = diary('grace');
const owen = diary('owen');

/** Fourteen months after Theo. They began well, and have gone quiet. */
export const graceAndOwen: Story = {
  clinician: 'ruth',
  timeZone: 'America/New_York',
  closingHour: '21:30',
  bornMonthsAgo: 14,
  children: ['Theo'],
  dayShift: 0,
  hour: '17:00',
  visits: [1, 2, 4, 9],
  partners: [
    {
      name: 'Grace', signInName: 'grace', locale: 'en', address: 'tu', isOwnPhone: true,
      contact: { how: 'mail', when: 'Evenings', mayLeaveMessage: true, whoElseReads: 'Owen sets up the mail' },
    },
    {
      name: 'Owen', signInName: 'owen', locale: 'en', address: 'tu', isOwnPhone: true,
      contact: { how: 'text', when: 'Not at work', mayLeaveMessage: false, whoElseReads: 'Nobody' },
    },
  ], // prettier-ignore
  gifts: [
    weeklyPulse('Two small questions, once a week.'),
    { week: 1, key: 'say-it', for: 'both', openedIn: 2, plan: { why: 'To begin somewhere easy.', when: 'After the late news', obstacle: 'Feeling silly' } },
    { week: 2, key: 'i-statement', for: 'both', openedIn: 4, plan: { why: 'The overtime.', atHome: true } },
    { week: 2, key: 'thinking-of-you', for: 'both', until: { week: 6, day: 0 }, plan: { why: 'For the long shifts.', when: 'At the break' } },
    { week: 4, key: 'stress-talk', for: 'both', until: { week: 8, day: 6 }, plan: { why: 'The overtime is outside of you two. Put it there.', when: 'Sunday' } },
    { week: 4, key: 'say-it', for: 'both', weekly: { weeks: 4, day: 2 }, plan: { why: 'Smaller, and less often.', atHome: true } },
  ], // prettier-ignore
  wrote: [
    grace.says([1, 2, '21:02'], 'V2', { ready: 'roommates' }),
    owen.says([1, 3, '18:40'], 'V2', { own: 'I miss talking about nothing.' }, together),
    grace.pulse([1, 4, '20:15'], 'further', 'little'),
    owen.pulse([1, 5, '18:22'], 'same', 'little'),
    grace.feels([2, 3, '20:44'], 'V2', ['lonely', 'the third text says another hour'],
      'I feel lonely when the third text says another hour, because I have already told Theo that you are coming. Would you say the real time, even if it is late?'),
    grace.pulse([2, 4, '20:31'], 'alone', 'none'),
    owen.pulse([2, 6, '18:55'], 'mostly-apart', 'one'),
    owen.feels([2, 6, '19:05'], 'V1', ['worried', 'the shifts for the winter go up on the wall'],
      'I feel worried when the shifts for the winter go up on the wall. If I say no I may not be asked again, and I have not said so at home.', { ending: 'small' }),
    grace.sends('thinking-of-you', [3, 1, '15:31'], 'message', { own: 'Theo put your boots on and walked into the door. He waited for you to laugh.' }),
    grace.pulse([3, 4, '20:12'], 'same', 'little'),
    grace.says([4, 2, '21:18'], 'V2', { ready: 'i-miss-us' }),
  ], // prettier-ignore
  turns: [{ week: 8, day: 6, at: '19:12', does: 'not-for-me', who: 'owen', asksForPaper: false }],
};
