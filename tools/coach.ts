import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { coach, languages, type Hint, type Kind, type Locale, type Place, type Good } from '@usward/coach';

// The coach for people who want to judge it: one statement a line comes in, one line of JSON goes out, an empty one
// too. Offsets are UTF-16, end exclusive, of the text in NFC. A line ends with LF, or CR and LF, and with nothing else.
const locale = readLocale();
const language = await languages[locale]();

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
for await (const line of lines(process.stdin.setEncoding('utf8')))
  if (!process.stdout.write(`${JSON.stringify(judge(line))}\n`)) await once(process.stdout, 'drain');

function judge(statement: string) {
  const { text, findings, hints, good } = coach(statement, language);
  return { text, findings: findings.map(place), hints: hints.map(place), good: good.map(place) };
}

function place({ kind, start, end }: Place<Kind | Hint | Good>) {
  return { kind, start, end };
}

async function* lines(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const ended = (rest + chunk).split('\n');
    rest = ended.pop() ?? '';
    for (const line of ended) yield line.replace(/\r$/, '');
  }
  if (rest) yield rest;
}

function readLocale(): Locale {
  try {
    const { locale = '' } = parseArgs({ options: { locale: { type: 'string' } } }).values;
    if (Object.hasOwn(languages, locale)) return locale as Locale;
  } catch {
    // Said below.
  }
  console.error('npm run --silent coach -- --locale en (or es), with one statement a line on standard input');
  return process.exit(2);
}
