import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { Problem } from './problem.ts';

type Issue = { message: string; path?: readonly (PropertyKey | { key: PropertyKey })[] };

/** What is wrong with which field; never what was in it. */
export const invalid = (issues: readonly Issue[]) =>
  new Problem(
    'request.invalid',
    issues.slice(0, 20).map((issue) => ({
      path: pathOf(issue),
      code: /^[a-z]+[.-][a-z.-]+$/.test(issue.message) ? issue.message : 'invalid',
    })),
  );

/** Nothing that the product takes is nested deeper. */
const deepest = 32;

/** Level by level: the checks behind this one go down by calling themselves, and a body of brackets would exhaust them. */
function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth < deepest && level.length; depth++)
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  return level.length > 0;
}

class Checked extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    if (metadata.type === 'body' && isTooDeep(value)) throw new Problem('request.malformed');
    return (await super.transform(value, metadata)) as T;
  }
}

/** Checks params, query and body against the contract; a path that cannot be an id answers like an id that never was. */
export const validation = () => new Checked({ exceptionFactory: invalid });

const known = /^([a-z][A-Za-z0-9-]{0,39}|\d{1,4})$/;

/** Names as the contract writes them; a name that somebody made up is not given back. */
const pathOf = (issue: Issue) =>
  (issue.path ?? [])
    .map((part) => String(typeof part === 'object' ? part.key : part))
    .map((name) => (known.test(name) ? name : '?'))
    .join('.')
    .slice(0, 120);
