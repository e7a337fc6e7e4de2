import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

async function run(args: string[], input: string) {
  const child = spawn('npm', ['run', '--silent', 'coach', '--', ...args], {
    cwd: join(import.meta.dirname, '..'),
  });
  child.stdin.end(input);
  const output = text(child.stdout);
  const [code] = (await once(child, 'close')) as [number];
  return { code, lines: (await output).split('\n') };
}

it('a line comes out for every line that goes in, whatever is in it', async () => {
  const drafts = [
    'You never listen',
    '',
    ' ',
    'one\u2028two\rthree',
    'cafe\u0301 you never listen',
    '"quoted" \\ 🙂',
  ];
  const { code, lines } = await run(['--locale', 'en'], drafts.join('\n'));
  expect([code, lines.pop()]).toEqual([0, '']);
  const answers = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(answers.map(({ text }) => text)).toEqual(drafts.map((draft) => draft.normalize('NFC')));
  expect(answers[0]?.['findings']).toEqual([{ kind: 'absolute', start: 0, end: 16 }]);
  expect(answers[1]).toEqual({ text: '', findings: [], hints: [], good: [] });
  expect(answers[4]?.['findings']).toEqual([{ kind: 'absolute', start: 0, end: 21 }]);
});

it('a long list streams through, and no input gives no output', async () => {
  const { lines } = await run(['--locale', 'es'], 'Nunca me escuchas\r\n'.repeat(3000));
  expect(lines.length).toBe(3001);
  expect(new Set(lines.slice(0, -1)).size).toBe(1);
  expect(await run(['--locale', 'es'], '')).toEqual({ code: 0, lines: [''] });
});

it('an unknown language is refused', async () => {
  expect(await run(['--locale', 'fr'], 'Bonjour\n')).toEqual({ code: 2, lines: [''] });
});
