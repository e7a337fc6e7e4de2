import { findExercise } from '@usward/catalogue';
import { spoken, type Locale } from '@usward/exercises';
import { letterOf, noteOf } from '@usward/contract/clinic/letter';
import { factsOf, type Gathered } from '../../src/briefs/briefs.facts.ts';
import { compose } from '../../src/briefs/briefs.rules.ts';

type Joint = Gathered['joint'];
type Due = Joint['due'][number];

export const ana = { id: 'a0', displayName: 'Ana', locale: 'es' as const, joinedAt: new Date('2026-09-01') };
export const leo = { id: 'b0', displayName: 'Leo', locale: 'en' as const, joinedAt: new Date('2026-09-01') };
const place = { practiceId: 'p', coupleId: 'c' };
const timeZone = 'America/Bogota';
export const at = (day: string, hour = '12:00') => new Date(`${day}T${hour}:00Z`);

/** Two weeks between two appointments, in which nothing was due. */
export function quietWeeks(
  more: Partial<Omit<Gathered, 'joint'>> = {},
  joint: Partial<Joint> = {},
): Gathered {
  const nothing = {
    due: [],
    opened: [],
    together: new Set<string>(),
    kept: [],
    spoken: [],
    agreed: [],
    pauses: [],
    talks: [],
  };
  return {
    joint: { ...nothing, ...joint },
    obstacles: new Map(),
    discussed: new Map(),
    points: [],
    measures: [],
    people: [ana, leo],
    hasEnded: false,
    couple: { timeZone, openedAt: at('2026-09-01') },
    from: at('2026-11-02', '05:00'),
    to: at('2026-11-17', '05:00'),
    now: at('2026-11-16', '14:00'),
    today: at('2026-11-16', '05:00'),
    ...more,
  };
}

/** One task for two of the built-in library, over since the next day. */
export function due(key: string, on: string, assignmentId = key): Due {
  const exercise = findExercise(key, 1);
  if (!exercise) throw new Error(`no exercise ${key}`);
  const closesAt = at(on);
  closesAt.setUTCDate(closesAt.getUTCDate() + 1);
  return {
    ...place,
    ...{
      assignmentId,
      occurrenceId: `${key} ${on}`,
      key,
      version: 1,
      variant: 'couple',
      opening: 'closing',
      on,
    },
    ...{ planSealed: Buffer.alloc(0), withdrawnAt: null, opensAt: at(on), closesAt, closedAt: closesAt },
    ...{ begunBy: null, turn: 0, exercise },
  };
}

/** Words of one of them that opened to both. */
export const said = (of: Due, by: { id: string }, step: string, value: unknown): Joint['opened'][number] => ({
  ...place,
  ...{
    authorId: by.id,
    occurrenceId: of.occurrenceId,
    assignmentId: of.assignmentId,
    step,
    level: 'V2',
    value,
  },
  ...{ leavesAt: null, handedInAt: of.closesAt, keptForAppointment: false },
});

/** A task that one of them has alone, and what they told the therapist there. */
export function alone(
  key: string,
  on: string,
  by: { id: string },
  value: unknown,
): Pick<Joint, 'due' | 'opened'> {
  const task: Due = { ...due(key, on, `${key} of ${by.id}`), variant: 'solo', opening: 'never' };
  const [step] = task.exercise.variants.solo.steps;
  return { due: [task], opened: [{ ...said(task, by, step?.id ?? '', value), level: 'V1' }] };
}

export const agreed = (of: Due, step: string, words: string): Joint['agreed'][number] => {
  const found = of.exercise.variants.couple?.steps.find(({ id }) => id === step);
  if (!found) throw new Error(`no step ${step}`);
  return {
    id: `${of.occurrenceId} ${words}`,
    offer: { words },
    at: of.opensAt,
    on: of.on,
    due: of,
    step: found,
  };
};

export const pausedOn = (of: Due, day: string, isOpen: boolean): Joint['pauses'][number] => {
  const [step] = of.exercise.variants.couple?.steps ?? [];
  if (!step) throw new Error('no step');
  return { at: at(day), due: of, step, isOpen };
};

export const talkedOn = (
  day: string,
  more: Partial<Joint['talks'][number]> = {},
): Joint['talks'][number] => ({
  ...{
    begunAt: at(day),
    mode: 'two-phones',
    minutes: 14,
    answered: 5,
    confirmedAtFirst: 3,
    keptForAppointment: 0,
  },
  ...{ pauses: 0, ended: 'thanked', people: { a: ana.id, b: leo.id } },
  floor: { a: { turns: 2, minutes: 7 }, b: { turns: 2, minutes: 7 } },
  ...more,
});

/** What the clinician reads, as the page and the note have it. */
export function letterText(gathered: Gathered, locale: Locale): string {
  const { people, from, to } = gathered;
  const page = compose(factsOf(gathered));
  const day = (instant: Date) => instant.toISOString().slice(0, 10);
  const read = {
    names: people.map(({ displayName }) => displayName),
    since: day(from),
    until: day(new Date(to.getTime() - 86_400_000)),
    appointment: { startsAt: '2026-11-16T15:00:00.000Z', timeZone },
    ...page,
  };
  const { wentWell } = page;
  const steps = wentWell && findExercise(wentWell.key, wentWell.version)?.variants.couple?.steps;
  const step = steps?.find(({ id }) => id === wentWell?.step);
  const words = step && spoken(step, wentWell?.value, { locale, address: 'tu' });
  return noteOf(letterOf(read, words, locale));
}
