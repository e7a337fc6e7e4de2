import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rawOf, type Asked } from './requests.ts';
import { run } from './tool.ts';

export type Tried = { endpoint: string; marks: number; tested: number; findings: string[]; hints: string[]; isWhole: boolean; said: string }; // prettier-ignore

/** One operation, in every place it can be given something: by what is true or not, by errors, by a union, by waiting. */
export async function trySqlmap(asked: Asked, front: string, folder: string, milliseconds: number): Promise<Tried> {
  const { endpoint } = asked.call.operation;
  const { text, marks } = rawOf(asked, new URL(front).host);
  const name = [endpoint, ...asked.query.map(([one]) => one)].join(' ').replaceAll(/\W+/g, '-');
  const file = join(folder, `${name}.http`);
  await writeFile(file, text);
  const { said, isLate } = await run('sqlmap', ['-r', file, ...usual(join(folder, name))], milliseconds);
  await writeFile(join(folder, `${name}.log`), said);
  return { endpoint, marks, isWhole: !isLate && isTried(said), said, ...readSqlmap(said) };
} // prettier-ignore

/** The front's own hole, which has to be found. */
export async function tryControl(front: string, folder: string): Promise<Tried> {
  const args = ['-u', `${front}/control?name=pg_class*`, ...usual(join(folder, 'control'))];
  const { said } = await run('sqlmap', args, 120_000);
  return { endpoint: 'control', marks: 1, isWhole: true, said, ...readSqlmap(said) };
}

const usual = (output: string) => [
  ...['--batch', '--flush-session', '--disable-coloring', '--skip-waf', '--ignore-stdin',  '--drop-set-cookie', '--output-dir', output],
  ...['--level', '1', '--risk', '1', '--dbms', 'PostgreSQL', '--technique', 'BEUT', '--ignore-code', '*'],
  ...['--retries', '0', '--timeout', '10'],
]; // prettier-ignore

/** It says of every place what it makes of it, and at the end that none is one, or where it got in. */
export function readSqlmap(said: string): Pick<Tried, 'tested' | 'findings' | 'hints'> {
  return {
    tested: said.match(/ parameter '.*' (does not seem to be injectable|is vulnerable)/g)?.length ?? 0,
    findings: [...said.matchAll(/^Parameter: .*\n(?:.*\n)*?(?=---|\n)/gm)].map(([found]) => found.trim()),
    hints: said.match(/heuristic .* might be .*|.* appears to be .*injectable.*/g) ?? [],
  };
}

const isTried = (said: string) =>
  /all tested parameters do not appear|identified the following injection/.test(said);
