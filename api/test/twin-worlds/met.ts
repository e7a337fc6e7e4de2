/** What the scripts must really meet, or they say nothing of it. */
export const meetings = {
  alarm: 'an answer about harming herself was handed in',
  acknowledge: 'Kim acknowledged it',
  'write-back': 'Kim wrote back',
  note: 'Kim kept a note on her',
  screen: 'she answered alone in the building',
  'ask-again': 'Kim asked again, and wrote a safety note',
  'life-event': 'Kim noted a life event',
  'answer-request': 'Kim acknowledged what she had asked for',
  read: 'Kim read her words and the safety page',
  export: 'she took her data along',
  look: 'she looked at help, at who read hers and at everything else',
  passkey: 'she made a passkey',
  'private-page': 'she wrote a private page',
  'stop-together': 'she asked for the end of it for both',
  'ask-erasure': 'she asked to be erased',
  'take-back-erasure': 'she took that back',
  letter: 'Ben was sent a letter',
  file: 'Ben took his data along',
  nearly: 'something of hers would have opened, had she not thought better of it',
} as const;
export type Meeting = keyof typeof meetings;

/** How often each was met. */
export class Met {
  private readonly times = new Map<Meeting, number>();

  count = (meeting: Meeting, times = 1): void => void this.times.set(meeting, this.of(meeting) + times);
  of = (meeting: Meeting): number => this.times.get(meeting) ?? 0;
}

const all = Object.keys(meetings) as Meeting[];
export const told = (...met: Met[]): string => all.map((one) => `${one} ${sum(one, met)}`).join(', ');
export const unmet = (...met: Met[]): Meeting[] => all.filter((one) => sum(one, met) === 0);

const sum = (one: Meeting, met: Met[]) => met.reduce((total, each) => total + each.of(one), 0);
