import type { AlertWhen } from './alert.ts';
import type { Step } from './kinds/index.ts';
import { isBlank } from './plain-text.ts';

type Answers = AlertWhen['answers'];
/** As a phone holds it (`forPhones`). */
type OnPhone = { helpWhen?: Answers };

/** One of these answers, or any words at all, stands in what somebody said at a step. */
export const meets = (answers: Answers, value: unknown): boolean =>
  !isBlank(value) && (answers === 'any' || leaves(value).some((one) => answers.includes(one as string)));

/** Whether help is shown beside this step now. */
export const wantsHelp = (step: Step, value: unknown): boolean => {
  const { helpWhen } = step as OnPhone;
  return helpWhen !== undefined && meets(helpWhen, value);
};

const leaves = (value: unknown): unknown[] =>
  value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [value];
