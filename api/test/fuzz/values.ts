import type { Dice } from './dice.ts';

export type Schema = {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  oneOf?: Schema[];
  anyOf?: Schema[];
};

/** In every odd text: no answer may give it back. */
export const mark = 'ZQfuzzQZ';

/** What people, browsers and those who mean harm send. */
export const odd: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e308, -1e308, 2 ** 53, 2 ** 31, '', ' ', [], {}, [null], [[]], { a: { b: {} } },
  mark, `${mark}\u0000`, `${mark}\ud800`, `\udfff${mark}`, `${mark}‮‏`, '👩‍👩‍👧'.repeat(30), mark.repeat(40), mark.repeat(2_000),
  `'; DROP TABLE answer; -- ${mark}`, `" OR ""="${mark}`, `\\'; SELECT pg_sleep(9) -- ${mark}`, `../../etc/passwd${mark}`, `<script>${mark}</script>`,
  `\${7*7}${mark}`, `%00${mark}`, `${mark}\r\nset-cookie: a=b`, '__proto__', 'constructor', 'toString', 'NaN', 'Infinity', '1e400',
  '0000-01-01', '0001-01-01', '2026-02-30', '2026-13-01', '9999-12-31', '2026-03-29T02:30:00Z', '9999-12-31T23:59:59Z', '+275760-09-13T00:00:00.001Z',
  '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-4fff-bfff-ffffffffffff', 'America/Bogota', 'Etc/GMT+99', '24:00', '١٢٣٤', `${mark}@example`,
]; // prettier-ignore

/** Texts that some pattern of the contract allows. */
const texts = [
  '4826', '21:30', '000000', 'statement', 'pulse', 'A'.repeat(43), '2026-04-01', '2026-04-01T10:00:00Z', 'ann@inbox.example', 'Europe/Madrid',
]; // prettier-ignore

/** A value as the schema wants it, of ids that are somebody’s where it asks for ids. */
export function valueOf(schema: Schema, dice: Dice, ids: readonly string[]): unknown {
  const again = (inner: Schema) => valueOf(inner, dice, ids);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return again(dice.one(choices));
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return dice.one(schema.enum);
  if (schema.$ref)
    return dice.one<unknown>([mark, 3, true, ['tired'], { own: mark }, { ready: 'thanks' }, null]);
  switch (schema.type) {
    case 'string':
      return textOf(schema, dice, ids);
    case 'integer':
    case 'number':
      return numberOf(schema, dice);
    case 'boolean':
      return dice.falls(0.5);
    case 'array': {
      const { minItems: least = 0, maxItems: most = 3, items = {} } = schema;
      return Array.from({ length: least + dice.below(Math.min(most, 4) - least + 1) }, () => again(items));
    }
    case 'object':
      return objectOf(schema, dice, again);
    default:
      return dice.one(odd);
  }
}

function objectOf(schema: Schema, dice: Dice, again: (inner: Schema) => unknown): unknown {
  const { properties = {}, required = [], additionalProperties: more } = schema;
  const wanted = Object.entries(properties).filter(([name]) => required.includes(name) || dice.falls(0.6));
  const named = wanted.map(([name, inner]): [string, unknown] => [name, again(inner)]);
  const free =
    typeof more === 'object' ? ['statement', 'sentence', 'closeness'].filter(() => dice.falls(0.4)) : [];
  return Object.fromEntries([
    ...named,
    ...free.map((name): [string, unknown] => [name, again(more as Schema)]),
  ]);
}

function textOf(
  { format, pattern, minLength = 0, maxLength = 60 }: Schema,
  dice: Dice,
  ids: readonly string[],
): string {
  if (format === 'uuid') return dice.one(ids);
  const fitting = pattern ? texts.filter((text) => new RegExp(pattern).test(text)) : [];
  if (fitting.length) return dice.one(fitting);
  if (format === 'email') return 'ann@inbox.example';
  const length = Math.min(Math.max(minLength, dice.one([1, 12, maxLength])), maxLength);
  return dice.falls(0.5)
    ? 'Europe/Madrid'.slice(0, maxLength)
    : `${mark} wörd `
        .repeat(1 + length / 12)
        .slice(0, length)
        .trimEnd();
}

function numberOf({ minimum = -5, maximum = 100_000 }: Schema, dice: Dice): number {
  const [least, most] = [Math.max(minimum, -1e9), Math.min(maximum, 1e9)];
  return dice.one([least, most, least + dice.below(most - least + 1), Math.min(Math.max(1, least), most)]);
}

/** The same, with one to three places spoilt: a wrong value, a missing one, one too many. */
export function spoilt(value: unknown, dice: Dice): unknown {
  let spoiled = structuredClone(value);
  for (let times = 1 + dice.below(3); times > 0; times--) spoiled = spoilOne(spoiled, dice, 0);
  return spoiled;
}

function spoilOne(value: unknown, dice: Dice, depth: number): unknown {
  const isTree = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (!isTree || dice.falls(depth === 0 ? 0.05 : 0.25)) return dice.falls(0.02) ? deep() : dice.one(odd);
  const name = dice.one(Object.keys(value));
  if (Array.isArray(value))
    return value.map((item, i) => (String(i) === name ? spoilOne(item, dice, depth + 1) : item));
  const entries = Object.entries(value);
  if (dice.falls(0.15)) return Object.fromEntries(entries.filter(([key]) => key !== name));
  if (dice.falls(0.15)) return withKey(entries, dice.one(surplus), dice.one(odd));
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === name ? spoilOne(inner, dice, depth + 1) : inner]),
  );
}

/** Names that a body must not be able to set, and such as trip programs up. */
const surplus = [
  'practiceId', 'practice_id', 'authorId', 'personId', 'coupleId', 'roles', 'level', 'openedAt', 'isDemo', 'id', '__proto__', 'constructor', `${mark}`, '', '$ref',
]; // prettier-ignore

function withKey(entries: [string, unknown][], key: string, value: unknown): unknown {
  const made = Object.fromEntries(entries);
  return Object.defineProperty(made, key, { value, enumerable: true, configurable: true });
}

const deep = (): unknown => JSON.parse(`${'['.repeat(400)}${']'.repeat(400)}`);
