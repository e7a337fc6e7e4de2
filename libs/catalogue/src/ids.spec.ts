import { expect, it } from '@jest/globals';
import type { Exercise, Step } from '@usward/exercises';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exercises } from './index.ts';

const snapshot = join(import.meta.dirname, 'ids.snapshot');

/** Every id an answer may name: of steps, options, cards, sentences and tiles. */
function idsOf(step: Step): string[] {
  if (step.kind === 'choice') return step.options.map(({ id }) => id);
  if (step.kind === 'sentence' || step.kind === 'note')
    return (step.sets ?? []).flatMap(({ sentences }) => sentences.map(({ id }) => id));
  if (step.kind === 'agree') return (step.quick ?? []).map(({ id }) => id);
  if (step.kind === 'marks') return [...step.cards, ...step.neutral, ...step.choices].map(({ id }) => id);
  if (step.kind === 'sort') return [...step.cards, ...step.piles].map(({ id }) => id);
  return 'cards' in step ? step.cards.map(({ id }) => id) : [];
}

const linesOf = ({ key, version, variants }: Exercise): string[] =>
  Object.entries(variants).flatMap(([name, { steps }]) =>
    steps.map((step) => [`${key} ${version} ${name}`, step.id, step.kind, ...idsOf(step)].join(' ')),
  );

it('the ids that answers stand on are those that were reviewed (USWARD_WRITE_SNAPSHOTS=1 writes them anew)', async () => {
  const now = `${exercises.flatMap(linesOf).sort().join('\n')}\n`;
  if (process.env.USWARD_WRITE_SNAPSHOTS) await writeFile(snapshot, now);
  expect(now).toBe(await readFile(snapshot, 'utf8'));
});
