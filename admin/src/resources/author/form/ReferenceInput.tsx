import { keepsAnswer, type Exercise, type Step } from '@usward/exercises';
import { useAsk } from '../../../data/ask.ts';
import { inWords, useLanguage } from '../../../ui/words.ts';
import { useAuthor } from '../AuthorContext.ts';
import { valueAt, type Path } from '../document/moves.ts';
import { useStepName } from '../stepName.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';
import { PickedInput, type Picked } from './PickedInput.tsx';

/** The name of something else: an earlier step, a group of the same step, an exercise of the library. */
export function ReferenceInput({ path, label }: { path: Path; label: string }) {
  const last = path.at(-1);
  if (last === 'family') return <FamilyInput path={path} label={label} />;
  if (last === 'exercise') return <ExerciseInput path={path} label={label} />;
  if (last === 'step') return <StepOfInput path={path} label={label} />;
  return <EarlierInput path={path} label={label} />;
}

function EarlierInput({ path, label }: { path: Path; label: string }) {
  const { document } = useAuthor();
  const name = useStepName();
  const words = useAuthorWords();
  const steps = valueAt(document, path.slice(0, 3)) as Step[];
  const options = steps
    .slice(0, Number(path[3]))
    .map((step, at) => [step, at] as const)
    .filter(([step]) => keepsAnswer(step.kind))
    .map(([step, at]): Picked => [step.id, `${at + 1} · ${name(step)}`]);
  return <PickedInput path={path} label={label} options={options} hint={words.form.pickStep} />;
}

function FamilyInput({ path, label }: { path: Path; label: string }) {
  const { document } = useAuthor();
  const language = useLanguage();
  const step = valueAt(document, path.slice(0, 4)) as Extract<Step, { kind: 'choice' }>;
  const options = (step.families ?? []).map((family): Picked => [family.id, inWords(family.words, language)]);
  return <PickedInput path={path} label={label} options={options} />;
}

function ExerciseInput({ path, label }: { path: Path; label: string }) {
  const language = useLanguage();
  const words = useAuthorWords();
  const { data } = useAsk('exercises', {});
  const options = (data?.exercises ?? []).map(({ key, title }): Picked => [key, inWords(title, language)]);
  return <PickedInput path={path} label={label} options={options} hint={words.form.pickExercise} />;
}

/** A step of the exercise picked beside it. */
function StepOfInput({ path, label }: { path: Path; label: string }) {
  const { document } = useAuthor();
  const name = useStepName();
  const key = String(valueAt(document, [...path.slice(0, -1), 'exercise']) ?? '');
  const shelf = useAsk('exercises', {});
  const version = shelf.data?.exercises.find((one) => one.key === key)?.version;
  const other = useAsk('exercise', { params: { key, version } }, { enabled: version !== undefined });
  const { variants } = (other.data ?? { variants: {} }) as unknown as Pick<Exercise, 'variants'>;
  const steps = new Map(Object.values(variants).flatMap((one) => one.steps.map((step) => [step.id, step])));
  const options = [...steps.values()]
    .filter(({ kind }) => keepsAnswer(kind) || kind === 'agree')
    .map((step): Picked => [step.id, name(step)]);
  return <PickedInput path={path} label={label} options={options} />;
}
