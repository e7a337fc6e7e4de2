import { describe, expect, it } from '@jest/globals';
import { checkProgram, programSchema, stopTags, type Program } from '@usward/exercises';
import { findProgram, library, programs } from '../index.ts';

const mostMinutesAWeek = 40;
type Week = Program['weeks'][number];

const exerciseOf = (key: string) => library.find((exercise) => exercise.key === key);
const times = ({ days }: Week['tasks'][number]) => (days === 'once' ? 1 : days.length);
const minutesOf = ({ tasks }: Week) =>
  tasks.reduce((sum, task) => sum + times(task) * (exerciseOf(task.exercise)?.minutes.full ?? Infinity), 0);

it('there are the five that were promised', () => {
  expect(programs.map(({ key }) => key)).toEqual([
    'us-after-baby',
    'my-side',
    'roommates-to-partners',
    'fair-share',
    'learning-to-listen',
  ]);
  expect(findProgram('my-side')?.weeks.length).toBe(4);
  expect(findProgram('nobody')).toBeUndefined();
});

describe.each(programs.map((program) => [program.key, program] as const))('%s', (_key, program) => {
  it('is a program, and says how it ends', () => {
    expect(programSchema.safeParse(program).error?.issues).toBeUndefined();
    expect(checkProgram(program, exerciseOf)).toEqual([]);
    expect(program.ending.en.length).toBeGreaterThan(20);
  });

  it('gives only what there is, and what the newest version can do', () => {
    for (const { exercise, for: whom } of program.weeks.flatMap(({ tasks }) => tasks)) {
      const found = exerciseOf(exercise);
      const isPlayable = !!(whom === 'both' ? found?.variants.couple : found?.variants.solo);
      expect(`${exercise} for ${whom}: ${isPlayable}`).toBe(`${exercise} for ${whom}: true`);
    }
  });

  it('asks for forty minutes a week at most, everything in full', () => {
    for (const week of program.weeks)
      expect([week.title.en, minutesOf(week) <= mostMinutesAWeek]).toEqual([week.title.en, true]);
  });

  it('gives nothing twice in a week', () => {
    for (const { tasks } of program.weeks)
      expect(new Set(tasks.map(({ exercise }) => exercise)).size).toBe(tasks.length);
  });

  it('has weeks of one’s own: the third, and the sixth where there is one, with nothing joint', () => {
    const { weeks } = program;
    for (const { isOwn } of [weeks[2], weeks[5]].filter((week) => week !== undefined))
      expect(isOwn).toBe(true);
    const own = weeks.filter(({ isOwn }) => isOwn).flatMap(({ tasks }) => tasks);
    expect(own.filter((task) => task.for === 'both')).toEqual([]);
  });

  it('done alone, holds nothing joint and nothing that a tag would take away, but for a mood that stops all work', () => {
    if (program.for !== 'each') return;
    const tasks = program.weeks.flatMap((week) => week.tasks);
    expect(tasks.filter((task) => task.for !== 'each')).toEqual([]);
    for (const { exercise } of tasks) {
      const stops = stopTags.filter(
        (tag) => tag !== 'acute-mood' && exerciseOf(exercise)?.stoppedBy.includes(tag),
      );
      expect([exercise, stops]).toEqual([exercise, []]);
    }
  });
});
