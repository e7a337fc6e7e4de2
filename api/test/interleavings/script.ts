import { endings, type Author, type Ending, type Level } from '@usward/exercises';
import fc from 'fast-check';
import { fields, type Field } from './exercise.ts';
import type { Act, Known, PersonalAct } from './model.ts';

/** What one of the two is about to do, before it is known what they will find. */
export type PersonalIntent =
  | {
      do: 'write';
      author: Author;
      /** A phone that has not heard of its owner's last write. */
      isStale: boolean;
      answers: Partial<Record<Field, { value: string; level: Level }>>;
      ending: Ending;
      /** The letter goes out with it. */
      isSent: boolean;
    }
  | { do: 'level'; author: Author; field: Field; level: Level }
  | { do: 'withdraw'; author: Author }
  | { do: 'erase'; author: Author; field: Field };
export type Intent = PersonalIntent | { do: 'hold' | 'release' | 'close' | 'open-in-appointment' };
/** Acts that set out at the same moment. */
export type Round = Intent[];

const author = fc.constantFrom('a', 'b');
const field = fc.constantFrom(...fields);
const often: Record<Field, Level[]> = {
  question: ['V2', 'V2', 'VP', 'V1', 'V0'],
  letter: ['VP', 'VP', 'V2', 'V1', 'V0'],
  memory: ['VP', 'VP', 'V0'],
  note: ['V2', 'VP', 'V1', 'V0'],
  fairness: ['V1', 'V1', 'V0'],
};
const tooWide: Record<Field, Level> = {
  question: 'VM',
  memory: 'V2',
  note: 'VM',
  letter: 'VM',
  fairness: 'V2',
};
const levelOf = (of: Field) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...often[of]) },
    { weight: 1, arbitrary: fc.constant(tooWide[of]) },
  );
const word = fc.constantFrom('one', 'two');
const answer = (of: Field) => fc.record({ value: word, level: levelOf(of) });
const ending = fc.oneof(
  { weight: 4, arbitrary: fc.constant('done' as const) },
  { weight: 2, arbitrary: fc.constant('appointment' as const) },
  { weight: 2, arbitrary: fc.constantFrom(...endings) },
);

const write = fc.record({
  do: fc.constant('write'),
  author,
  isStale: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 2, arbitrary: fc.constant(true) }),
  answers: fc.record(
    { question: answer('question'), letter: answer('letter'), memory: answer('memory'), note: answer('note'), fairness: answer('fairness') },
    { requiredKeys: [] },
  ),
  ending,
  isSent: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
}); // prettier-ignore
const level = field.chain((of) =>
  fc.record({ do: fc.constant('level'), author, field: fc.constant(of), level: levelOf(of) }),
);
const intent: fc.Arbitrary<Intent> = fc.oneof(
  { weight: 9, arbitrary: write },
  { weight: 4, arbitrary: level },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw'), author }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase'), author, field }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('hold', 'release') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('close', 'open-in-appointment') }) },
);

export const rounds: fc.Arbitrary<Round[]> = fc.array(fc.array(intent, { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: 6,
});

/** What `one` does here can never be read by the other. */
export const keptFrom = (one: Author, list: Round[]): Intent[] =>
  list.flat().map((each) => {
    if (!('author' in each) || each.author !== one) return each;
    if (each.do === 'level') return { ...each, level: narrowed(each.level) };
    if (each.do !== 'write') return each;
    const answers = Object.entries(each.answers).map(([of, given]) => [
      of,
      { ...given, level: of === 'memory' ? 'V0' : narrowed(given.level) },
    ]);
    return { ...each, isSent: false, answers: Object.fromEntries(answers) as typeof each.answers };
  });

const narrowed = (level: Level): Level => (level === 'V2' || level === 'V1' ? 'V1' : 'V0');

export const actOf = (intent: Intent, known: Known): Act =>
  'author' in intent ? personalAct(intent, known) : intent;

/** The act that comes of an intent, by what its author's phone knows. */
export function personalAct(intent: PersonalIntent, { reveal, revision }: Known): PersonalAct {
  switch (intent.do) {
    case 'write': {
      const { do: what, author: one, isStale, ending: how, answers, isSent } = intent;
      const own = Object.entries(answers).map(([of, { value, level: at }]) => [
        of,
        { value: `${one} ${value}`, level: at },
      ]);
      const base = Math.max(0, revision[one] - Number(isStale));
      const sent: Field[] = isSent ? ['letter'] : [];
      return { do: what, author: one, base, ending: how, answers: Object.fromEntries(own), sent };
    }
    case 'level':
      return { do: 'levels', author: intent.author, levels: { [intent.field]: intent.level } };
    case 'withdraw': {
      const stored = Object.keys(reveal.parts[intent.author].answers);
      const levels = Object.fromEntries(stored.map((of): [string, Level] => [of, 'V0']));
      return { do: 'levels', author: intent.author, levels };
    }
    case 'erase':
      return intent;
  }
}
