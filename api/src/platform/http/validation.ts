import { StandardSchemaValidationPipe } from '@nestjs/common';
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

/** Checks params, query and body against the contract; a path that cannot be an id answers like an id that never was. */
export const validation = () => new StandardSchemaValidationPipe({ exceptionFactory: invalid });

const known = /^([a-z][A-Za-z0-9-]{0,39}|\d{1,4})$/;

/** Names as the contract writes them; a name that somebody made up is not given back. */
const pathOf = (issue: Issue) =>
  (issue.path ?? [])
    .map((part) => String(typeof part === 'object' ? part.key : part))
    .map((name) => (known.test(name) ? name : '?'))
    .join('.')
    .slice(0, 120);
