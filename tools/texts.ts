import { exercises, programs } from '@usward/catalogue';
import { averageEase, everyText, findingsIn, findingsInProgram, type Finding } from '@usward/catalogue/texts';
import { syllable } from 'syllable';

// What a machine finds in the texts of the catalogue, for a person to read. `npm test` fails on all of it but the
// gendered endings, which need judgement.

const all: Finding[] = [
  ...exercises.flatMap((exercise) => findingsIn(exercise, syllable)),
  ...programs.flatMap((program) => findingsInProgram(program, syllable)),
];
const toMend = all.filter(({ what }) => what !== 'gender');
const toJudge = all.filter(({ what }) => what === 'gender');

const line = ({ of, path, what, detail }: Finding) => `  ${of} ${path} · ${what} · ${detail}`;

console.log('Reading ease on average, English and Spanish (higher is easier)');
for (const document of [...exercises, ...programs]) {
  const [en, es] = (['en', 'es'] as const).map((locale) =>
    averageEase(everyText(document), locale, syllable),
  );
  console.log(`  ${document.key.padEnd(24)} ${en?.toFixed(0).padStart(4)} ${es?.toFixed(0).padStart(4)}`);
}
console.log(`\nTo mend: ${toMend.length}`);
for (const finding of toMend) console.log(line(finding));
console.log(`\nTo judge, may give a reader a gender: ${toJudge.length}`);
for (const finding of new Set(toJudge.map(line))) console.log(finding);
process.exitCode = toMend.length ? 1 : 0;
