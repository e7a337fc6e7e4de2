import { describe, expect, it } from '@jest/globals';
import type { Task } from '../../api/types.ts';
import { picks } from './today.rules.ts';

const task = (occurrenceId: string, small: number, full: number, ending: Task['ending'] = null): Task => ({
  occurrenceId,
  key: 'i-statement',
  turn: 0,
  version: 1,
  variant: 'solo',
  title: { en: 'Say it', es: 'Decirlo' },
  purpose: { en: 'Why', es: 'Por qué' },
  minutes: { small, full },
  plan: {},
  on: '2026-11-21',
  closesAt: null,
  ending,
});

describe('what Today offers', () => {
  it('offers what is begun and what is not, and nothing that was handed in', () => {
    const tasks = [task('a', 1, 5, 'done'), task('b', 1, 5, 'open'), task('c', 1, 5), task('d', 1, 5)];
    expect(picks(tasks, ['c'], 'more').map((pick) => pick.task.occurrenceId)).toEqual(['b', 'd']);
  });

  it('shrinks a thing to the time there is, and leaves out what cannot shrink so far', () => {
    const tasks = [task('a', 1, 8), task('b', 3, 10), task('c', 1, 1)];
    expect(picks(tasks, [], 'sixty')).toEqual([
      { task: tasks[0], size: 'small' },
      { task: tasks[2], size: 'full' },
    ]);
    expect(picks(tasks, [], 'five').map((pick) => pick.size)).toEqual(['small', 'small', 'full']);
    expect(picks(tasks, [], 'more').map((pick) => pick.size)).toEqual(['full', 'full', 'full']);
  });
});
