import {
  checkExercise,
  checkProgram,
  exerciseSchema,
  programSchema,
  type DocumentProblem,
  type Exercise,
  type ProgramProblem,
  type VariantName,
} from '@usward/exercises';
import { valueAt, type Path } from './moves.ts';

/** What a schema says of one place, in more words than "its shape". */
export type ShapeCode =
  'no-english' | 'no-spanish' | 'empty' | 'too-long' | 'too-few' | 'too-many' | 'out-of-range' | 'not-right';
export type ProblemCode =
  Exclude<DocumentProblem['code'] | ProgramProblem['code'], 'document.shape'> | ShapeCode;

/** `bound`: how many there have to be, or may be at most. */
export type Problem = { path: Path; code: ProblemCode; bound?: number };

/** As much as is read of an issue of zod. */
type Issue = {
  path: PropertyKey[];
  code: string;
  minimum?: unknown;
  maximum?: unknown;
  origin?: string;
  errors?: Issue[][];
};

/**
 * Key and version are given by the practice's library when it is published. Everything else that keeps the document from
 * being published, place by place; an empty list means that it may be.
 */
export function problemsOf(document: unknown): Problem[] {
  const whole = { key: 'draft', version: 1, ...Object(document) } as unknown;
  return shapeOf(exerciseSchema, whole) ?? checkExercise(whole).map(placed);
}

/** The same of a program; `find` gives what may be given. */
export function problemsOfProgram(document: unknown, find: (key: string) => Exercise | undefined): Problem[] {
  const whole = { key: 'draft', ...Object(document) } as unknown;
  return shapeOf(programSchema, whole) ?? checkProgram(whole, find).map(placed);
}

/** What the schema refuses; null where it refuses nothing. */
function shapeOf(schema: typeof exerciseSchema | typeof programSchema, document: unknown): Problem[] | null {
  const parsed = schema.safeParse(document);
  if (parsed.success) return null;
  return parsed.error.issues.map((issue) => told(issue as Issue, document)).filter(isFirst);
}

const placed = ({ path, code }: DocumentProblem | ProgramProblem): Problem => ({
  path: keysOf(path),
  code: code === 'document.shape' ? 'not-right' : code,
});

/** A path of the house's own checks: numbers are places in lists. */
export const keysOf = (path: string): Path =>
  path === '' ? [] : path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

function told({ path, code, origin, minimum, maximum, errors }: Issue, document: unknown): Problem {
  const keys = path.filter((key) => typeof key !== 'symbol');
  const value = valueAt(document, keys);
  // Spanish is one text or three: of the two readings the one that fits what stands there.
  const forms = errors?.find(
    ([first]) => first && (typeof value === 'string' ? first.path.length === 0 : first.path.length > 0),
  );
  if (forms?.[0]) return told({ ...forms[0], path: [...keys, ...forms[0].path] }, document);
  if (value === '' || value === undefined) return { path: keys, code: missing(keys) };
  if (code === 'too_small' && origin === 'string') return { path: keys, code: missing(keys) };
  if (code === 'too_big' && origin === 'string')
    return { path: keys, code: 'too-long', bound: Number(maximum) };
  if (code === 'too_small' && origin === 'array')
    return { path: keys, code: 'too-few', bound: Number(minimum) };
  if (code === 'too_big' && origin === 'array')
    return { path: keys, code: 'too-many', bound: Number(maximum) };
  if (code === 'too_small' || code === 'too_big') return { path: keys, code: 'out-of-range' };
  return { path: keys, code: 'not-right' };
}

function missing(keys: Path): ShapeCode {
  if (keys.includes('alsoCalled')) return 'empty';
  if (keys.at(-1) === 'en') return 'no-english';
  return keys.at(-1) === 'es' || keys.at(-2) === 'es' ? 'no-spanish' : 'empty';
}

const isFirst = ({ path, code }: Problem, at: number, all: Problem[]): boolean =>
  all.findIndex((other) => other.code === code && other.path.join('.') === path.join('.')) === at;

/** Where the author finds it: a part of the page and, among the steps, which one. */
export type Place =
  | { part: 'steps'; variant: VariantName; step: string | null; path: Path }
  | { part: 'about'; path: Path }
  | { part: 'readers'; path: Path }
  | { part: 'small'; variant: VariantName; path: Path };

/** The place of a path, in the version that the path names. */
export function placeOf(path: Path, { variants }: Exercise): Place {
  const [first, second, third, fourth] = path;
  if (first === 'fields') return { part: 'readers', path };
  if (first !== 'variants') return { part: 'about', path };
  const variant: VariantName = second === 'couple' ? 'couple' : 'solo';
  if (third === 'opening') return { part: 'readers', path };
  if (third === 'small' || third === 'turns') return { part: 'small', variant, path };
  const step = typeof fourth === 'number' ? (variants[variant]?.steps[fourth]?.id ?? null) : null;
  return { part: 'steps', variant, step, path };
}
