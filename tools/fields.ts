import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { library, programs } from '@usward/catalogue';
import { fieldsOf, hasField, variantOf, type Exercise, type FieldRule } from '@usward/exercises';

// The table of fields, as a page to read: generated from the catalogue, which is its only source.

export const page = join(import.meta.dirname, '../docs/FIELDS.md');

const opens: Record<FieldRule['opens'], string> = {
  both: 'when both shared it in time',
  alone: 'when its author shared it',
  sent: 'at once, when its author sends it',
  agreed: 'once both said yes',
  drawn: 'never; three ideas of it for both',
  never: 'never',
};
const when = { closing: 'at the closing time', appointment: 'in the appointment', never: '' };

function rows(exercise: Exercise): string[] {
  const { couple } = exercise.variants;
  const two = couple ? fieldsOf(exercise, 'couple') : {};
  const alone = fieldsOf(exercise, 'solo');
  const steps = [...(couple?.steps ?? []), ...variantOf(exercise, 'solo').steps];
  const kept = new Map(steps.filter(({ kind }) => hasField(kind)).map((step) => [step.id, step.kind]));
  return [...kept].map(([id, kind]) => {
    const rule = two[id];
    const isTimed = rule?.opens === 'both' || rule?.opens === 'alone';
    const how = rule
      ? [opens[rule.opens], isTimed && couple ? when[couple.opening] : ''].filter(Boolean).join(', ')
      : '';
    return `| ${id} | ${kind} | ${rule ? `${rule.widest}, begins at ${rule.start}` : '–'} | ${how || '–'} | ${alone[id]?.widest ?? '–'} |`;
  });
}

const section = (exercise: Exercise): string =>
  [
    `## ${exercise.title.en} (\`${exercise.key}\`, version ${exercise.version})`,
    '',
    exercise.stoppedBy.length
      ? `Stopped by: ${exercise.stoppedBy.join(', ')}.`
      : 'Stopped by nothing of its own.',
    '',
    '| field | kind | widest, for two | opens to the partner | widest, alone |',
    '| --- | --- | --- | --- | --- |',
    ...rows(exercise),
    '',
  ].join('\n');

export const fieldsPage = (): string =>
  [
    '# Every field of every exercise, and who may read it',
    '',
    'Written by `npx node tools/fields.ts` from the documents in `libs/catalogue`; a test compares the two.',
    'V0 only me · VM only what we both pick · VP just the two of us · V1 me and our therapist · V2 the two of us and our therapist.',
    'The author may always choose a narrower one.',
    '',
    ...[...library].sort((a, b) => a.key.localeCompare(b.key)).map(section),
    '# Programs',
    '',
    ...programs.map(({ key, title, weeks }) => `- ${title.en} (\`${key}\`): ${weeks.length} weeks`),
    '',
  ].join('\n');

if (import.meta.main) await writeFile(page, fieldsPage());
