import { readFileSync } from 'node:fs';
import { coach, languages, type Locale } from '@usward/coach';

// How long the coach takes for 500 characters: drafts of the work set, joined until they are that long.
const rounds = 2000;

for (const locale of ['en', 'es'] as const satisfies Locale[]) {
  const language = await languages[locale]();
  const drafts = readFileSync(new URL(`../libs/coach/labelled/${locale}.work.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => line.split('\t')[1] ?? []);
  const texts = Array.from({ length: rounds }, (_, at) => {
    const from = (at * 7) % drafts.length;
    return [...drafts, ...drafts]
      .slice(from, from + 50)
      .join('. ')
      .slice(0, 500);
  });
  for (const text of texts.slice(0, 200)) coach(text, language);
  const times = texts.map((text) => {
    const before = performance.now();
    coach(text, language);
    return performance.now() - before;
  });
  const [half, most] = [0.5, 0.99].map(
    (share) => times.toSorted((a, b) => a - b)[Math.floor(rounds * share)],
  );
  console.log(`${locale}: 500 characters in ${half?.toFixed(2)} ms, p99 ${most?.toFixed(2)} ms`);
}
