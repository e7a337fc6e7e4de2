import { describe, expect, it } from '@jest/globals';
import type { Brief } from '../../data/client.ts';
import { createI18n } from '../../app/i18n.ts';
import { letterOf, noteOf } from './letter.ts';

const title = { en: 'Say it', es: 'Decirlo' };
const quietBrief: Brief = {
  coupleId: '6f6c1c0e-6d7a-4f4e-9a53-0b6f0c0d0e0f',
  names: ['Ana', 'Leo'],
  since: '2026-11-14',
  until: '2026-11-21',
  appointment: null,
  isOwnWeeks: false,
  wentWell: null,
  wantsRaised: [],
  tried: [],
  agreed: [],
  pauses: [],
  dialogues: [],
  moved: [],
  notKnown: [],
  question: { code: 'none', count: 0 },
  waysToOpen: [{ code: 'x' }, { code: 'x' }, { code: 'x' }],
  privateDoors: [{ personId: '6f6c1c0e-6d7a-4f4e-9a53-0b6f0c0d0e10', displayName: 'Ana' }],
};
const { translate } = createI18n();
const letter = (over: Partial<Brief> = {}) =>
  letterOf({ ...quietBrief, ...over }, 'I miss us.', 'en', translate);

describe('the letter', () => {
  it('has its six parts in order, and each says when there is nothing', () => {
    const { parts } = letter();
    expect(parts.map(({ heading }) => heading)).toEqual([
      'What went well',
      'What they want raised',
      'What was tried',
      'What moved, and what we do not know',
      'A pattern, as a question',
      'Three ways to open',
    ]);
    for (const { lines } of parts) expect(lines.length).toBeGreaterThan(0);
  });

  it('tells what was tried in one sentence each', () => {
    const tried = [{ title, key: 'say-it', times: 3, opened: 1, together: 2, onePhone: ['Ana'] }];
    expect(letter({ tried }).parts[2]?.lines).toEqual([
      'Say it: 3 times, opened to both once, together 2 times, written on Ana’s phone.',
    ]);
  });

  it('tells what both agreed, and on which days they paused', () => {
    const agreed = [
      {
        title,
        prompt: title,
        words: 'Coffee at seven',
        quick: null,
        for: { on: null, at: null },
        on: '2026-11-16',
      },
    ];
    const { lines } = letter({ agreed, pauses: ['2026-11-17', '2026-11-15'] }).parts[2] ?? {};
    expect(lines?.[0]).toContain('Coffee at seven');
    expect(lines?.[1]).toMatch(/^They took 2 pauses: /);
  });

  it('tells of a listening talk what both know, and nothing of one of them', () => {
    const talk = {
      on: '2026-11-17',
      mode: 'two-phones' as const,
      minutes: 14,
      answered: 5,
      confirmedAtFirst: 3,
      keptForAppointment: 1,
      pauses: 2,
    };
    expect(letter({ dialogues: [talk] }).parts[2]?.lines).toEqual([
      'They talked and listened on Tue, Nov 17: 14 min, understood at the first try 3 of 5 times. One point was kept for here.',
    ]);
  });

  it('says a code it does not know yet in general words', () => {
    expect(letter({ moved: [{ code: 'from-the-future', count: 2 }] }).parts[3]?.lines).toEqual([
      'Something else moved.',
    ]);
  });
});

describe('the note', () => {
  it('is plain text and holds no private words', () => {
    const note = noteOf(
      letter({
        wentWell: {
          by: 'Ana',
          key: 'say-it',
          version: 1,
          step: 'sentence',
          title,
          prompt: title,
          value: null,
          on: '2026-11-19',
        },
      }),
    );
    expect(note).toContain('“I miss us.”');
    expect(note).toContain('WHAT WENT WELL');
    expect(note).not.toContain('private');
  });
});
