import { diary, picked, toNobody, toTherapist, weeklyPulse } from '../diary.ts';
import type { Story } from '../story.ts';

const hannah = diary('hannah');

/** Two months after June. Hannah came alone; Luke was invited and has not joined. */
export const hannahAlone: Story = {
  clinician: 'ruth',
  timeZone: 'America/Chicago',
  closingHour: '21:00',
  bornMonthsAgo: 2,
  children: ['June'],
  dayShift: 2,
  hour: '14:00',
  visits: [4, 5, 6, 7, 8, 9],
  partners: [
    {
      name: 'Hannah', signInName: 'hannah', locale: 'en', address: 'tu', isOwnPhone: true,
      contact: { how: 'appointment', when: 'Only here', mayLeaveMessage: false, whoElseReads: 'We share the mail' },
    },
    {
      name: 'Luke', signInName: 'luke', locale: 'en', address: 'tu', isOwnPhone: false, joins: false,
      contact: { how: 'any', when: '', mayLeaveMessage: true, whoElseReads: '' },
    },
  ], // prettier-ignore
  gifts: [
    weeklyPulse('How it is for you, once a week.', 8, 'hannah', 4),
    { week: 4, key: 'say-it', for: 'hannah', plan: { why: 'A sentence for yourself first.', when: 'The parked car', obstacle: 'Crying, which is fine' } },
    { week: 5, key: 'i-statement', for: 'hannah', plan: { why: 'To find out what you would ask for.' } },
    { week: 7, key: 'i-statement', for: 'hannah', plan: { why: 'Once more, about the evenings.', atHome: true } },
    { week: 8, key: 'say-it', for: 'hannah', plan: { why: 'Something you could say one day.', atHome: true } },
  ], // prettier-ignore
  wrote: [
    hannah.says([4, 2, '15:10'], 'V1', { own: 'I act fine in the house and cry in the parking lot.' }),
    hannah.pulse([4, 4, '15:32'], 'mostly-apart', 'none'),
    hannah.feels([5, 3, '15:05'], 'V1', ['very-alone', 'he says that he is no good at this and goes to the garage'],
      'I feel very alone when Luke says that he is no good at this and goes to the garage, because nobody asked me whether I am. I would ask him to hold her for ten minutes, badly.'),
    hannah.pulse([5, 4, '15:20'], 'further', 'nothing'),
    hannah.pulse([6, 4, '15:41'], 'alone', 'one'),
    hannah.feels([7, 2, '14:50'], 'V1', ['thankful', 'he came in on his own and took June to the window'],
      'I felt thankful when Luke came in on his own and took June to the window. I did not say it. I think I was afraid he would stop.'),
    hannah.answers('private-page', [7, 5, '15:12'], {
      now: toNobody(picked('acting-fine')),
      page: toNobody('I can do the voice for June, and the voice for the phone. I would like to hear mine. It used to swear more.'),
    }),
    hannah.answers('learn', [8, 0, '15:40'], {}),
    hannah.pulse([7, 4, '15:08'], 'same', 'little'),
    hannah.answers('nights', [8, 3, '15:18'], {
      'my-stretch': toTherapist(picked('daytime')),
      'who-could': toTherapist(picked('friend')),
      'ask-words': toTherapist('Could you hold her from two to six on Friday? I will not clean. I will lie down.'),
    }),
    hannah.says([8, 1, '15:22'], 'V1', { ready: 'find-out' }),
  ], // prettier-ignore
  turns: [
    { week: 4, does: 'tags', tags: ['under-4h-sleep'] },
    { week: 7, does: 'program', key: 'my-side', day: 1 },
  ],
};
