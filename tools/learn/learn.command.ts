import { writeFileSync } from 'node:fs';
import { languages, type Locale } from '@usward/coach';
import { weightsOf } from './learn.ts';
import { lesson } from './lesson.ts';

// Learns the coach's weights again, after the labelled statements were changed.
for (const locale of Object.keys(languages) as Locale[]) {
  const weights = await weightsOf(locale, lesson(locale));
  const file = new URL(`../../libs/coach/src/${locale}/weights.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
  console.log(`${locale}: ${weights.ngrams.split('\n').length} n-grams`);
}
