import { endings, type Ending } from '@usward/exercises';
import fc from 'fast-check';
import { fields, type Field } from '../interleavings/exercise.ts';
import type { PersonalIntent } from '../interleavings/script.ts';

/** Two tasks for both, of which one opens at its closing time and one in the appointment, and one that each has alone. */
export const tasks = ['closing', 'appointment', 'solo'] as const;
export type Task = (typeof tasks)[number];

type Words = { do: 'words'; task: Task; intent: PersonalIntent };
/** What one person can do on their own account without a word to anybody: often, and now and then. */
const often = [
  'look',
  'export',
  'passkey',
  'private-page',
  'stop-together',
  'ask-erasure',
  'take-back-erasure',
] as const;
const rare = [
  'open-private', 'wrong-pin', 'close-private', 'drop-asides', 'change-pin', 'change-password', 'change-email', 'keep-answer',
  'change-sign-in-name', 'change-language', 'change-safe-contact', 'not-for-me', 'hide-and-return', 'second-device',
  'revoke-devices', 'forgot-password', 'close-account', 'let-show-line', 'ask-release',
] as const; // prettier-ignore
/** Those that leave him on the same device and signed in, so that he goes on observing; the last two write to him. */
const bens: Errand[] = [
  'look', 'wrong-pin', 'drop-asides', 'change-language', 'change-safe-contact', 'not-for-me', 'let-show-line',
  'forgot-password', 'change-email',
]; // prettier-ignore
export type Errand = (typeof often | typeof rare)[number];
/** At a step for both, and yet alone: a tap that waits for the other’s, a choice after a pause. */
export const taps = ['ready', 'not-ready', 'go-on', 'later', 'leave-it'] as const;
export type Tap = (typeof taps)[number];
/** Those of his that find nothing of hers: what both do is both’s to see. */
const bensTaps: Tap[] = ['not-ready', 'later', 'leave-it'];
/** `cry`: an answer about harming herself, handed in to the therapist. */
export type Own =
  Words | { do: 'cry'; task: Task } | { do: 'errand'; errand: Errand } | { do: 'tap'; tap: Tap };

/** How somebody comes to think better of sharing, just before it would open. */
export const minds = ['narrow', 'withdraw', 'erase', 'take-back', 'be-held'] as const;
export type Mind = (typeof minds)[number];

/** What Kim can do about somebody, and keep from the other. */
export const reactions = [
  'acknowledge', 'write-back', 'note', 'screen', 'ask-again', 'life-event', 'answer-request', 'read',
] as const; // prettier-ignore
export type Reaction = (typeof reactions)[number];

export type Step =
  /** What Ann does in the one world, and in the other. */
  | { by: 'ann'; left: Own | null; right: Own | null }
  | { by: 'ben'; own: Own }
  /** What Kim does about Ann in the one world, and in the other. */
  | { by: 'kim alone'; left: Reaction | null; right: Reaction | null }
  | { by: 'kim'; does: 'hold' | 'release' | 'read' | 'arrange-appointment' }
  | { by: 'time'; does: 'close' | 'open-in-appointment'; left: Mind; right: Mind }
  | { by: 'time'; does: 'end-pause' };

const choices: Record<Field | 'topics', ('V0' | 'V1' | 'V2' | 'VP')[]> = {
  question: ['V2', 'V2', 'V1', 'VP', 'V0'],
  letter: ['V2', 'VP', 'V1', 'V0'],
  memory: ['VP', 'V0'],
  note: ['V2', 'VP', 'V1', 'V0'],
  fairness: ['V1', 'V0'],
  topics: ['V1', 'V0'],
};
const answer = (field: Field | 'topics') =>
  fc.record({ value: fc.constantFrom('one', 'two'), level: fc.constantFrom(...choices[field]) });
const answers = fc.record(
  { question: answer('question'), letter: answer('letter'), memory: answer('memory'), note: answer('note'), fairness: answer('fairness'), topics: answer('topics') },
  { requiredKeys: ['question'] },
); // prettier-ignore
const ending: fc.Arbitrary<Ending> = fc.constantFrom('done', 'done', 'done', ...endings);
const field = fc.constantFrom(...fields);

const words = (author: 'a' | 'b'): fc.Arbitrary<Words> => {
  const by = fc.constant(author);
  const intent = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('write'), author: by, isStale: fc.boolean(), answers, ending, isSent: author === 'a' ? fc.constant(false) : fc.boolean() }) },
    { weight: 2, arbitrary: field.chain((of) => fc.record({ do: fc.constant('level'), author: by, field: fc.constant(of), level: fc.constantFrom(...choices[of]) })) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw'), author: by }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('erase'), author: by, field }) },
  ); // prettier-ignore
  return fc.record({ do: fc.constant('words'), task: fc.constantFrom('closing', ...tasks), intent });
};
const errand = (among: fc.Arbitrary<Errand>): fc.Arbitrary<Own> =>
  fc.record({ do: fc.constant('errand'), errand: among });
const tap = (among: readonly Tap[]): fc.Arbitrary<Own> =>
  fc.record({ do: fc.constant('tap'), tap: fc.constantFrom(...among) });

const mind = fc.constantFrom(...minds);
const hers = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...often) },
  { weight: 1, arbitrary: fc.constantFrom(...rare) },
);
const annsOwn: fc.Arbitrary<Own> = fc.oneof(
  { weight: 6, arbitrary: words('a') },
  { weight: 7, arbitrary: errand(hers) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('cry'), task: fc.constantFrom(...tasks) }) },
  { weight: 1, arbitrary: tap(taps) },
);
const bensOwn: fc.Arbitrary<Own> = fc.oneof(
  { weight: 4, arbitrary: words('b') },
  { weight: 3, arbitrary: errand(fc.constantFrom(...bens, ...bens.slice(-2), ...bens.slice(-2))) },
  { weight: 1, arbitrary: tap(bensTaps) },
);
const reaction: fc.Arbitrary<Reaction> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('acknowledge', 'write-back', 'answer-request', 'answer-request') },
  { weight: 4, arbitrary: fc.constantFrom(...reactions) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ by: fc.constant('ann'), left: annsOwn, right: fc.option(annsOwn) }) },
  { weight: 5, arbitrary: fc.record({ by: fc.constant('kim alone'), left: reaction, right: fc.option(reaction) }) },
  { weight: 3, arbitrary: fc.record({ by: fc.constant('ben'), own: bensOwn }) },
  { weight: 1, arbitrary: fc.record({ by: fc.constant('kim'), does: fc.constantFrom('hold', 'release', 'read', 'arrange-appointment') }) },
  { weight: 1, arbitrary: fc.record({ by: fc.constant('time'), does: fc.constantFrom('close', 'open-in-appointment'), left: mind, right: mind }) },
); // prettier-ignore

/** After which steps he looks at everything, besides the end; in hundredths of the way. */
export type Script = { steps: Step[]; looks: number[] };
const look = fc.nat({ max: 99 });

/** At most twenty acts; in the end both tasks for two have closed and been opened, and the pause is over. */
export const scripts: fc.Arbitrary<Script> = fc
  .tuple(fc.array(step, { minLength: 3, maxLength: 17, size: 'max' }), mind, mind, fc.tuple(look, look, look))
  .map(([list, left, right, looks]): Script => {
    const steps: Step[] = [
      ...list,
      { by: 'time', does: 'close', left, right },
      { by: 'time', does: 'open-in-appointment', left: right, right: left },
      { by: 'time', does: 'end-pause' },
    ];
    return { steps, looks: looks.map((part) => Math.floor((part * steps.length) / 100)) };
  });
