import type { Words } from '@usward/exercises';
import type { BriefPage } from './briefs.present.ts';

/** What both partners may know of one occurrence for two, and nothing that only one of them knows. */
export type JointFact = {
  key: string;
  version: number;
  title: Words;
  on: string;
  isOver: boolean;
  isTogether: boolean;
  /** Words that each typed under their own name, and that opened to both. */
  pieces: Piece[];
  /** On whose phone something was written for both: one of them may have typed all of it, so it tells nothing else. */
  onePhone: string[];
  /** What might get in the way, of the plan that both see. */
  obstacle: string | null;
};
export type Piece = Pick<
  NonNullable<BriefPage['wentWell']>,
  'by' | 'locale' | 'step' | 'prompt' | 'value'
> & {
  /** Something that could be read aloud; a sorted deck could not. */
  isWords: boolean;
};

/**
 * Somebody shared it with all three and kept it for the appointment, and it has not opened; said once nothing can be
 * changed any more, whatever else stands there: nobody's words hide what the other wants raised.
 */
export type Kept = Extract<BriefPage['wantsRaised'][number], { kind: 'kept' }>;
/** What one of the two put on the agenda that all three see, and that was not talked about yet. */
export type Point = Extract<BriefPage['wantsRaised'][number], { kind: 'point' }>;

/** Of an instrument, only where both said, each on their own account, that it may be looked at together. */
export type MeasureFact = BriefPage['measures'][number];

export type Facts = {
  joint: JointFact[];
  kept: Kept[];
  points: Point[];
  agreed: BriefPage['agreed'];
  measures: MeasureFact[];
  /** Each map of who carries what that has opened to both. */
  loads: (NonNullable<BriefPage['load']> & { on: string })[];
  dialogues: BriefPage['dialogues'];
  pauses: BriefPage['pauses'];
  /** How many of the two have not joined. */
  missing: number;
  isFirstWeek: boolean;
  hasEnded: boolean;
  /** The length of the span. */
  weeks: number;
};

type Parts = Omit<BriefPage, 'coupleId' | 'names' | 'since' | 'until' | 'appointment' | 'privateDoors'>;
type Gap = Parts['notKnown'][number];
type Way = Parts['waysToOpen'][number];

const littleToGoOn = 3;
/** Of weeks between two appointments, so many are a long time. */
const longWeeks = 6;

/**
 * The six parts of the brief in its room form, in the order of `product.md`. Nothing in it harms if either partner reads it over
 * the clinician's shoulder: tasks that one partner has alone, and words for the therapist, are not among its facts.
 */
export function compose(facts: Facts): Parts {
  const joint = newestFirst(facts.joint);
  const opened = joint.filter(({ pieces }) => pieces.length > 0);
  const together = joint.filter(({ isTogether }) => isTogether);
  const kept = newestFirst(facts.kept);
  const points = inOrder(facts.points, ({ words }) => words);
  const load = newestFirst(facts.loads)[0] ?? null;
  const seen = {
    opened: opened.length,
    given: joint.length,
    over: joint.filter(({ isOver }) => isOver).length,
    known: joint.filter(({ pieces, isTogether }) => pieces.length > 0 || isTogether).length,
    waiting: facts.points.length + kept.filter(({ isDiscussed }) => !isDiscussed).length,
    pausesOpen: facts.pauses.filter(({ isOpen }) => isOpen).length,
    apart: load?.apart ?? 0,
    hasMaps: load !== null,
  };

  return {
    wentWell: wentWell(opened.find(({ pieces }) => pieces.some(({ isWords }) => isWords))),
    wantsRaised: [
      ...kept.filter(({ isDiscussed }) => !isDiscussed),
      ...points,
      ...kept.filter(({ isDiscussed }) => isDiscussed),
    ],
    tried: tried(joint),
    agreed: newestFirst(facts.agreed),
    moved: { opened: opened.length, together: together.length },
    measures: inOrder(facts.measures, ({ title, name }) => `${title.en} ${name}`),
    load: load && { title: load.title, cards: load.cards, apart: load.apart },
    dialogues: newestFirst(facts.dialogues),
    pauses: newestFirst(facts.pauses),
    notKnown: notKnown(facts, seen),
    question: question(facts, seen),
    waysToOpen: waysToOpen(facts, seen),
  };
}

type Seen = {
  opened: number;
  given: number;
  over: number;
  known: number;
  waiting: number;
  pausesOpen: number;
  apart: number;
  hasMaps: boolean;
};

/** The newest words, of whom of the two turns with the day: nobody is the one who is quoted. */
function wentWell(newest: JointFact | undefined): Parts['wentWell'] {
  const pieces = inOrder(newest?.pieces ?? [], ({ by, step }) => `${by} ${step}`).filter(
    ({ isWords }) => isWords,
  );
  const day = Math.round(Date.parse(newest?.on ?? '') / 86_400_000);
  const piece = pieces[day % pieces.length];
  if (!newest || !piece) return null;
  const { by, locale, step, prompt, value } = piece;
  const { key, version, title, on } = newest;
  return { by, locale, step, prompt, value, key, version, title, on };
}

function tried(joint: JointFact[]): Parts['tried'] {
  const byKey = Map.groupBy(
    inOrder(joint, ({ key }) => key),
    ({ key }) => key,
  );
  return [...byKey.values()].flatMap((same) => {
    const [newest] = newestFirst(same);
    if (!newest) return [];
    return {
      key: newest.key,
      title: newest.title,
      times: same.length,
      opened: same.filter(({ pieces }) => pieces.length > 0).length,
      together: same.filter(({ isTogether }) => isTogether).length,
      onePhone: inOrder([...new Set(same.flatMap(({ onePhone }) => onePhone))], (name) => name),
      obstacle: newestFirst(same).find(({ obstacle }) => obstacle)?.obstacle ?? null,
    };
  });
}

/** What is missing is said as plainly as what is there; a gap is never a verdict. What weighs most comes first. */
function notKnown({ missing, isFirstWeek, hasEnded, weeks, measures }: Facts, seen: Seen): Gap[] {
  const { given, known, pausesOpen } = seen;
  const found: (Gap | false)[] = [
    hasEnded && { code: 'ended', count: 1 },
    !hasEnded && missing > 0 && { code: 'one-has-not-joined', count: missing },
    isFirstWeek && { code: 'first-week', count: 1 },
    weeks >= longWeeks && { code: 'long-time', count: weeks },
    pausesOpen > 0 && { code: 'pause-open', count: pausesOpen },
    given === 0 && { code: 'nothing-for-two', count: 0 },
    given > 0 && known === 0 && { code: 'nothing-yet', count: given },
    given > 0 && known > 0 && known < littleToGoOn && { code: 'little-to-go-on', count: known },
    measures.length === 0 && { code: 'no-measure', count: 0 },
  ];
  return found.filter((one) => one !== false);
}

/** One pattern, never two, and only as something to ask. */
function question({ measures }: Facts, seen: Seen): Parts['question'] {
  const { waiting, pausesOpen, apart, over, known, opened } = seen;
  const worse = measures.filter(({ change }) => change === 'worse').length;
  if (waiting > 0) return { code: 'kept-for-appointment', count: waiting };
  if (worse > 0) return { code: 'measure-worse', count: worse };
  if (pausesOpen > 0) return { code: 'pause-open', count: pausesOpen };
  if (apart > 0) return { code: 'seen-differently', count: apart };
  if (over >= 2 && known === 0) return { code: 'quiet', count: over };
  if (opened >= littleToGoOn) return { code: 'often-opened', count: opened };
  return { code: 'none', count: 0 };
}

function waysToOpen({ weeks, hasEnded }: Facts, seen: Seen): [Way, Way, Way] {
  const first: Way =
    seen.waiting > 0
      ? 'what-was-kept'
      : seen.pausesOpen > 0
        ? 'after-the-pause'
        : seen.hasMaps
          ? 'two-maps'
          : seen.opened > 0
            ? 'read-aloud'
            : weeks >= longWeeks
              ? 'after-so-long'
              : 'how-was-the-week';
  const second: Way = seen.given > 0 ? 'what-got-in-the-way' : 'what-would-fit';
  return [first, second, hasEnded ? 'what-to-keep' : 'one-small-thing-next'];
}

/** By something that tells each from every other, so that the order in which facts come never matters. */
function inOrder<T>(all: readonly T[], by: (one: T) => string): T[] {
  const keyed = all.map((one) => ({ one, key: by(one), rest: JSON.stringify(one) }));
  return keyed.sort((a, b) => compare(a.key, b.key) || compare(a.rest, b.rest)).map(({ one }) => one);
}

const newestFirst = <T extends { on: string }>(all: readonly T[]): T[] => {
  const sorted = inOrder(all, () => '');
  return sorted.sort((a, b) => compare(b.on, a.on));
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
