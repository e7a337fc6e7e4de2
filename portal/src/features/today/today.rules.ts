import type { Size } from '@usward/exercises/playing';
import type { Task } from '../../api/types.ts';
import { isOpenNow } from '../../api/opens.rules.ts';

/** How much a person has just now. */
export const spans = ['sixty', 'five', 'more'] as const;
export type Span = (typeof spans)[number];

const minutesOf: Record<Span, number> = { sixty: 1, five: 5, more: Infinity };

/** One thing to do and the size of it that fits. */
export interface Pick {
  task: Task;
  size: Size;
}

/** What is still to do and fits, in the order the server gave; whole where there is time, else its small version. */
export function picks(tasks: Task[], handedIn: readonly string[], span: Span, now = Date.now()): Pick[] {
  const minutes = minutesOf[span];
  return tasks
    .filter(
      (task) =>
        isToDo(task) &&
        isOpenNow(task.opens, now) &&
        !handedIn.includes(task.occurrenceId) &&
        task.minutes.small <= minutes,
    )
    .map((task) => ({ task, size: task.minutes.full <= minutes ? 'full' : 'small' }));
}

/** What waits for somebody to be there for it. */
export const waitingTasks = (tasks: Task[], handedIn: readonly string[], now = Date.now()): Task[] =>
  tasks.filter(
    (task) => isToDo(task) && !isOpenNow(task.opens, now) && !handedIn.includes(task.occurrenceId),
  );

const isToDo = ({ ending }: Task): boolean => ending === null || ending === 'open';
