import { asked, isBlank, type Answer, type Answers, type Step } from '@usward/exercises/playing';

type Pocket = Readonly<Record<string, unknown>>;
const keyOf = (step: string) => `unasked.${step}`;

/**
 * One more answer, and what follows from it: what is asked no more goes out empty and waits in the pocket of this phone;
 * what is asked again is as it was typed.
 */
export function answered(
  steps: readonly Step[],
  before: Answers,
  pocket: Pocket,
  id: string,
  given: Answer,
): { answers: Answers; pocket: Pocket } {
  const all: Answers = { ...before, [id]: given };
  const changed: Answers = { [id]: given };
  const kept: Record<string, unknown> = {};
  const conditional = steps.filter(({ askedIf }) => askedIf);
  for (const { id: step } of conditional) {
    const values = Object.fromEntries(Object.entries(all).map(([key, { value }]) => [key, value]));
    const isAsked = asked(steps, values).some((one) => one.id === step);
    const typed = all[step];
    const waiting = pocket[keyOf(step)] as Answer | undefined;
    if (!isAsked && typed && !isBlank(typed.value)) {
      kept[keyOf(step)] = typed;
      all[step] = changed[step] = { value: '', level: typed.level };
    } else if (isAsked && waiting && isBlank(typed?.value)) {
      kept[keyOf(step)] = undefined;
      all[step] = changed[step] = waiting;
    }
  }
  return { answers: changed, pocket: kept };
}
