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
  pieces: { by: string; step: string; prompt: Words; value: Piece }[];
  /** On whose phone something was written for both: one of them may have typed all of it, so it tells nothing else. */
  onePhone: string[];
  /**
   * Somebody shared it with all three and kept it for the appointment, and it has not opened; said once nothing can be
   * changed any more, whatever else stands there: nobody's words hide what the other wants raised.
   */
  isKept: boolean;
};
type Piece = NonNullable<BriefPage['wentWell']>['value'];

export type Facts = {
  joint: JointFact[];
  joined: number;
  isFirstWeek: boolean;
};

type Parts = Pick<
  BriefPage,
  'wentWell' | 'wantsRaised' | 'tried' | 'moved' | 'notKnown' | 'question' | 'waysToOpen'
>;

const littleToGoOn = 3;

/**
 * The six parts of the brief in its room form, in the order of `product.md`. Nothing in it harms if either partner reads it over
 * the clinician's shoulder: tasks that one partner has alone, and words for the therapist, are not among its facts.
 */
export function compose({ joint, joined, isFirstWeek }: Facts): Parts {
  const newestFirst = [...joint].sort((a, b) => b.on.localeCompare(a.on) || a.key.localeCompare(b.key));
  const opened = newestFirst.filter(({ pieces }) => pieces.length > 0);
  const together = joint.filter(({ isTogether }) => isTogether);
  const kept = newestFirst.filter(({ isKept }) => isKept);
  const over = joint.filter(({ isOver }) => isOver);
  const known = joint.filter(({ pieces, isTogether }) => pieces.length > 0 || isTogether).length;

  return {
    wentWell: wentWell(opened),
    wantsRaised: kept.map(({ title, on }) => ({ title, on })),
    tried: tried(joint),
    moved: [
      { code: 'opened', count: opened.length },
      { code: 'together', count: together.length },
    ].filter(({ count }) => count > 0),
    notKnown: notKnown(joined, isFirstWeek, joint.length, known),
    question: question(over.length, known, kept.length, opened.length),
    waysToOpen: waysToOpen(opened.length > 0, kept.length > 0, joint.length > 0).map((code) => ({ code })),
  };
}

function wentWell([newest]: JointFact[]): Parts['wentWell'] {
  const piece = newest?.pieces[0];
  if (!newest || !piece) return null;
  const { key, version, title, on } = newest;
  return { ...piece, key, version, title, on };
}

function tried(joint: JointFact[]): Parts['tried'] {
  const byKey = Map.groupBy(
    [...joint].sort((a, b) => a.key.localeCompare(b.key)),
    ({ key }) => key,
  );
  return [...byKey.values()].flatMap((same) =>
    same.slice(0, 1).map(({ key, title }) => ({
      key,
      title,
      times: same.length,
      opened: same.filter(({ pieces }) => pieces.length > 0).length,
      together: same.filter(({ isTogether }) => isTogether).length,
      onePhone: [...new Set(same.flatMap(({ onePhone }) => onePhone))].sort((a, b) => a.localeCompare(b)),
    })),
  );
}

/** What is missing is said as plainly as what is there; a gap is never a verdict. */
function notKnown(joined: number, isFirstWeek: boolean, given: number, known: number): Parts['notKnown'] {
  const gaps: Parts['notKnown'] = [];
  if (joined < 2) gaps.push({ code: 'one-has-not-joined', count: 2 - joined });
  if (isFirstWeek) gaps.push({ code: 'first-week', count: 1 });
  if (known === 0) gaps.push({ code: 'nothing-yet', count: given });
  else if (known < littleToGoOn) gaps.push({ code: 'little-to-go-on', count: known });
  gaps.push({ code: 'no-measure', count: 0 });
  return gaps;
}

/** One pattern, never two, and only as something to ask. */
function question(over: number, known: number, kept: number, opened: number): Parts['question'] {
  if (kept > 0) return { code: 'kept-for-appointment', count: kept };
  if (over >= 2 && known === 0) return { code: 'quiet', count: over };
  if (opened >= littleToGoOn) return { code: 'often-opened', count: opened };
  return { code: 'none', count: 0 };
}

function waysToOpen(hasOpened: boolean, hasKept: boolean, hasTasks: boolean): [string, string, string] {
  const first = hasKept ? 'what-was-kept' : hasOpened ? 'read-aloud' : 'how-was-the-week';
  const second = hasTasks ? 'what-got-in-the-way' : 'what-would-fit';
  return [first, second, 'one-small-thing-next'];
}
