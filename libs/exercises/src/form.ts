import type * as z from 'zod';
import { exerciseSchema } from './exercise.ts';
import { stepSchema, type Kind } from './kinds/index.ts';
import { hour, id, words } from './kinds/kind.ts';
import { programSchema } from './program.ts';

/** What an author fills in at one place of a document, as its schema says it. */
export type Blank =
  /** A text in both languages. */
  | { is: 'words' }
  /** A text as it stands, in no language or in one. */
  | { is: 'text' }
  | { is: 'id' }
  | { is: 'hour' }
  | { is: 'number'; min: number; max: number }
  /** Yes or no; where only yes is ever written, no is absence. */
  | { is: 'flag'; isOnlyYes: boolean }
  | { is: 'one-of'; values: string[] }
  | { is: 'list'; of: Blank; min: number; max: number }
  | { is: 'group'; fields: BlankField[] }
  /** One of the values said in a word, or what `other` says. */
  | { is: 'word-or'; words: string[]; other: Blank };
export type BlankField = { name: string; isOptional: boolean; blank: Blank };

/** Asked for in ways of their own: when a step is asked (a condition), and which answers raise an alert (at publishing). */
const elsewhere = ['kind', 'askedIf', 'alertWhen'];

/** The form of a step of this kind, in the order of its schema. Throws for a schema it cannot read. */
export function formOfStep(kind: Kind): BlankField[] {
  const step = stepSchema.options.find(({ shape }) => shape.kind.value === kind);
  if (!step) throw new RangeError(kind);
  return fieldsIn(step, elsewhere);
}

/** What is said of a whole exercise beside its steps and its table of fields. */
export const formOfExercise = (): BlankField[] =>
  fieldsIn(exerciseSchema, ['key', 'version', 'variants', 'fields', 'stoppedBy']);

export const formOfProgram = (): BlankField[] => fieldsIn(programSchema, ['key']);

const fieldsIn = (schema: z.ZodType, without: string[] = []): BlankField[] =>
  Object.entries((schema as z.ZodObject).shape as Record<string, z.ZodType>)
    .filter(([name]) => !without.includes(name))
    .map(([name, part]) => {
      const isOptional = part.type === 'optional';
      const inner = isOptional ? (part as z.ZodOptional<z.ZodType>).unwrap() : part;
      return { name, isOptional, blank: blankOf(inner) };
    });

/** The kinds of schema that documents are made of: another one needs a way to be filled in first. */
function blankOf(schema: z.ZodType): Blank {
  if (schema === words) return { is: 'words' };
  if (schema === id) return { is: 'id' };
  if (schema === hour) return { is: 'hour' };
  switch (schema.type) {
    case 'string':
      return { is: 'text' };
    case 'number': {
      const { minValue, maxValue } = schema as z.ZodNumber;
      return { is: 'number', min: minValue ?? 0, max: maxValue ?? Number.MAX_SAFE_INTEGER };
    }
    case 'boolean':
      return { is: 'flag', isOnlyYes: false };
    case 'literal':
      if ((schema as z.ZodLiteral).value === true) return { is: 'flag', isOnlyYes: true };
      return { is: 'one-of', values: [...(schema as z.ZodLiteral).values].map(String) };
    case 'enum':
      return { is: 'one-of', values: (schema as z.ZodEnum).options.map(String) };
    case 'array': {
      const list = schema as z.ZodArray<z.ZodType>;
      return { is: 'list', of: blankOf(list.element), ...lengthOf(list) };
    }
    case 'object':
      return { is: 'group', fields: fieldsIn(schema) };
    case 'union': {
      const options = (schema as z.ZodUnion<z.ZodType[]>).options;
      const literals = options.flatMap((option) =>
        option.type === 'literal' ? [...(option as z.ZodLiteral).values].map(String) : [],
      );
      const [other, ...more] = options.filter((option) => option.type !== 'literal');
      if (other && literals.length && !more.length)
        return { is: 'word-or', words: literals, other: blankOf(other) };
      break;
    }
  }
  throw new TypeError(`an author has no way to fill in a ${schema.type}`);
}

type Bound = { check: string; minimum?: number; maximum?: number };

function lengthOf(list: z.ZodArray): { min: number; max: number } {
  const bounds = (list.def.checks ?? []).map((check) => check._zod.def as Bound);
  const least = bounds.flatMap(({ minimum }) => minimum ?? []);
  const most = bounds.flatMap(({ maximum }) => maximum ?? []);
  return { min: Math.max(0, ...least), max: Math.min(...most, Number.MAX_SAFE_INTEGER) };
}
