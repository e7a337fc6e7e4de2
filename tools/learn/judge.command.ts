import { languages, type Locale } from '@usward/coach';
import { judge } from './judge.ts';
import { isThere, read } from './statements.ts';

// Judges the coach by the statements that were kept apart; with --wrong also which it gets wrong.
for (const locale of Object.keys(languages) as Locale[]) {
  if (!isThere(locale, 'kept')) {
    console.log(`${locale}: no statements are kept apart`);
    continue;
  }
  const { flag, fine, kinds, silence, wrong } = judge(await languages[locale](), read(locale, 'kept'));
  const said = [flag.precision, flag.recall, fine.precision, fine.recall, kinds, silence];
  const [flagged, found, left, spared, kind, silent] = said.map((share) => share.toFixed(3));
  console.log(
    `${locale}: flag precision ${flagged} recall ${found}, fine ${left} ${spared}, kinds ${kind}, silence ${silent}`,
  );
  if (process.argv.includes('--wrong')) console.log(wrong.join('\n'));
}
