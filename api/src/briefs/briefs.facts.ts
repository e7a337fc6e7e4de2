import { plainly, type AnswerOf, type Exercise, type Step } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import { jointly, type PastTalk } from '../dialogues/dialogues.service.ts';
import type { KnownPerson } from '../identity/people.service.ts';
import { presentAgreed, promptOf, type Joint } from '../responses/joint.service.ts';
import type { Facts, JointFact, Kept, MeasureFact, Piece, Point } from './briefs.rules.ts';

type Person = Pick<KnownPerson, 'id' | 'displayName' | 'locale' | 'joinedAt'>;
type Due = Joint['due'][number];

/**
 * What the rooms hand over of one span. What one of the two has alone, or has taken back, may be among the rows; here it
 * ends. Safety, requests and measures that were not shown have no place in them at all.
 */
export type Gathered = {
  joint: Joint;
  /** Of the plans of these tasks, by assignment. */
  obstacles: Map<string, string>;
  /** When what was kept at a task was talked about, by occurrence. */
  discussed: Map<string, Date>;
  points: Point[];
  measures: MeasureFact[];
  people: Person[];
  hasEnded: boolean;
  couple: { timeZone: string; openedAt: Date };
  from: Date;
  to: Date;
  now: Date;
  /** Where the clinician's day began. */
  today: Date;
};

const dayMs = 86_400_000;
/** Kinds whose answers are words that somebody could read aloud. */
const inWords: Step['kind'][] = ['text', 'choice', 'sentence', 'compose', 'pick', 'note'];

export function factsOf(all: Gathered): Facts {
  const gathered = { ...all, joint: forAllThree(all.joint) };
  const { joint, discussed, people, couple, from, to, now } = gathered;
  return {
    joint: joint.due.map((due) => factOf(due, gathered)),
    kept: joint.kept.flatMap((due) => keptOf(due, discussed.get(due.occurrenceId), gathered)),
    points: gathered.points,
    agreed: joint.agreed.map(presentAgreed),
    measures: gathered.measures,
    loads: joint.due.flatMap((due) => loadOf(due, joint.opened)),
    dialogues: joint.talks.map((talk: PastTalk) => jointly(talk, couple)),
    pauses: joint.pauses.map(({ at, isOpen }) => ({ on: dayIn(couple.timeZone, at), isOpen })),
    missing: Math.max(0, 2 - people.filter(({ joinedAt }) => joinedAt).length),
    isFirstWeek: now.getTime() - couple.openedAt.getTime() < 7 * dayMs,
    hasEnded: gathered.hasEnded,
    weeks: Math.floor((to.getTime() - from.getTime()) / (7 * dayMs)),
  };
}

/** Tasks for two that still stand, and words that are shared with all three. */
function forAllThree(joint: Joint): Joint {
  const isForTwo = ({ variant, withdrawnAt }: Due) => variant === 'couple' && !withdrawnAt;
  return {
    ...joint,
    due: joint.due.filter(isForTwo),
    kept: joint.kept.filter(isForTwo),
    opened: joint.opened.filter(({ level }) => level === 'V2'),
  };
}

function factOf(due: Due, { joint, obstacles, people, now }: Gathered): JointFact {
  const named = (id: string) => people.find((person) => person.id === id)?.displayName ?? '—';
  const pieces = joint.opened
    .filter(({ occurrenceId }) => occurrenceId === due.occurrenceId)
    .map(({ authorId, step, value }) => ({
      by: named(authorId),
      locale: people.find((person) => person.id === authorId)?.locale ?? 'en',
      step,
      prompt: promptOf(due, step),
      value: value as Piece['value'],
      isWords: inWords.includes(stepOf(due.exercise, step)?.kind ?? 'read'),
    }));
  return {
    key: due.key,
    version: due.exercise.version,
    title: due.exercise.title,
    on: due.on,
    isOver: due.closesAt <= now,
    isTogether: joint.together.has(due.occurrenceId),
    pieces,
    onePhone: joint.spoken
      .filter((one) => one.due.occurrenceId === due.occurrenceId)
      .map(({ put }) => named(put)),
    obstacle: obstacles.get(due.assignmentId) ?? null,
  };
}

/** Until it was talked about it stays, however long that takes; the mark can be taken back on its day, and then both are gone. */
function keptOf(
  { occurrenceId, exercise, on, closesAt }: Due,
  at: Date | undefined,
  gathered: Gathered,
): Kept[] {
  if (closesAt > gathered.now || (at && at < gathered.today)) return [];
  return [{ kind: 'kept', id: occurrenceId, title: exercise.title, on, isDiscussed: at !== undefined }];
}

/** How far two maps of one home lie apart: what one says of themselves the other says of them. */
function loadOf({ exercise, occurrenceId, on }: Due, opened: Joint['opened']): Facts['loads'] {
  const here = opened.filter((one) => one.occurrenceId === occurrenceId);
  const maps = [...Map.groupBy(here, ({ step }) => step)].flatMap(([id, [a, b]]) => {
    const step = stepOf(exercise, id);
    const isMap =
      step?.kind === 'sort' && ['me', 'you'].every((pile) => step.piles.some((one) => one.id === pile));
    return isMap && a && b ? [[a.value as AnswerOf<'sort'>, b.value as AnswerOf<'sort'>] as const] : [];
  });
  const cards = maps.flatMap(([a, b]) =>
    Object.keys(a).flatMap((card) => (b[card] ? [[a[card], mirrored(b[card])]] : [])),
  );
  const apart = cards.filter(([mine, theirs]) => mine !== theirs).length;
  return cards.length ? [{ title: plainly(exercise.title), cards: cards.length, apart, on }] : [];
}

const mirrored = (pile: string) => ({ me: 'you', you: 'me' })[pile] ?? pile;

const stepOf = (exercise: Exercise, step: string): Step | undefined =>
  exercise.variants.couple?.steps.find(({ id }) => id === step);
