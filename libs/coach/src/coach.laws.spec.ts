import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coach, languages } from './index.ts';

// Whatever is typed: emoji, half of one, other scripts, marks alone, and words the patterns know, over and over.
const ready = { en: await languages.en(), es: await languages.es() };

describe.each(['en', 'es'] as const)('%s: whatever is typed', (locale) => {
  const language = ready[locale];
  const telling = (
    locale === 'en'
      ? 'you never always feel like that if I am so really just not your phone because stop why and or , . ? ! …'
      : 'tú nunca siempre siento que si no te me lo tan muy solo tu móvil porque deja por qué y o , . ? ¿ ¡ …'
  ).split(' ');
  const draft = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...telling), { maxLength: 80 }).map((words) => words.join(' ')),
  );

  it('every place lies within the text, is not empty and parts no letter', () => {
    fc.assert(
      fc.property(draft, (written) => {
        const { text, findings, hints, good } = coach(written, language);
        expect(text).toBe(written.normalize('NFC'));
        for (const { start, end } of [...findings, ...hints, ...good]) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toMatch(
            /^[\p{L}\p{M}\p{N}&].*[\p{L}\p{M}\p{N}&]$|^[\p{L}\p{N}&]$/su,
          );
        }
        for (const [at, one] of findings.entries())
          expect(findings[at + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(one.end);
      }),
    );
  });

  it('the same draft gives the same', () => {
    fc.assert(
      fc.property(draft, (written) => expect(coach(written, language)).toEqual(coach(written, language))),
    );
  });

  it('no repetition makes it run long', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...telling), { minLength: 1, maxLength: 4 }), (words) => {
        const written = Array.from({ length: 500 }, (_, at) => words[at % words.length]).join(' ');
        const before = process.cpuUsage();
        coach(written, language);
        const { user, system } = process.cpuUsage(before);
        expect(user + system).toBeLessThan(2_000_000);
      }),
      { numRuns: 40 },
    );
  });
});
