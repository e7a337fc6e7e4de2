import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { origin } from '../database.ts';
import { run } from './tool.ts';

/** Those that need nothing from elsewhere: the others would fetch lists of theirs first. */
const modules = [
  'backup', 'blindsql', 'cookieflags', 'crlf', 'csp', 'csrf', 'exec', 'file', 'htaccess', 'http_headers', 'methods', 'permanentxss',
  'redirect', 'shellshock', 'sql', 'ssrf', 'xss', 'xxe',
]; // prettier-ignore

/** What it says of everybody, and why that is as it should be. */
const known: Record<string, string> = {
  'X-XSS-Protection': 'set to 0 on purpose: what browsers made of it was a hole of its own',
  'Strict-Transport-Security': 'said over https only, and this is loopback',
};

/** Lists of its own it would fetch from elsewhere: only loopback is reached. */
const nowhere = 'http://127.0.0.1:9';
const shut = { http_proxy: nowhere, https_proxy: nowhere, no_proxy: '127.0.0.1' };

export type Scanned = { role: string; pages: number; findings: string[]; known: string[]; isWhole: boolean };

type Report = Record<'vulnerabilities' | 'anomalies', Record<string, { method: string; path: string; info: string; parameter?: string }[]>>; // prettier-ignore

/** As one role, from these addresses on and wherever they lead, inside the front only. */
export async function tryWapiti(
  role: string,
  cookie: string,
  front: string,
  paths: string[],
  folder: string,
  seconds: number,
): Promise<Scanned> {
  const report = join(folder, `wapiti-${role}.json`);
  const perModule = Math.max(5, Math.floor((seconds * 0.7) / modules.length));
  const { said, isLate } = await run(
    'wapiti',
    [
      ...['-u', `${front}/`, ...paths.flatMap((path) => ['-s', front + path]), '--scope', 'folder', '-x', `${front}/assets/*`],
      ...['-m', modules.join(','), '-f', 'json', '-o', report, '--flush-session', '--no-bugreport', '-v', '1'],
      ...['--store-session', join(folder, `wapiti-${role}`), '--store-config', join(folder, 'wapiti-config')],
      ...['--endpoint', `${front}/elsewhere/`, '-t', '10', '-S', 'normal'],
      ...['--max-scan-time', String(Math.ceil(seconds * 0.3)), '--max-attack-time', String(perModule)],
      ...['-H', `Origin: ${origin}`, ...(cookie ? ['-H', `Cookie: ${cookie}`] : [])],
    ],
    seconds * 2000 + 60_000,
    shut,
  ); // prettier-ignore
  await writeFile(join(folder, `wapiti-${role}.log`), said);
  const pages = Number(/(\d+) (?:pages|urls|URL)/i.exec(said)?.[1] ?? 0);
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (!text) return { role, pages, findings: [], known: [], isWhole: false };
  return { role, pages, ...readWapiti(JSON.parse(text) as Report), isWhole: !isLate };
}

/** Its control: one page with a hole. */
export const tryWapitiControl = async (front: string, folder: string): Promise<string[]> => {
  const { findings } = await tryWapiti('control', '', front, ['/control?name=pg_class'], folder, 30);
  return findings;
};

export function readWapiti({ vulnerabilities, anomalies }: Report): { findings: string[]; known: string[] } {
  const all = [vulnerabilities, anomalies].flatMap((kind) =>
    Object.entries(kind).flatMap(([name, found]) =>
      found.map(({ method, path, info }) => `${name}: ${method} ${path.slice(0, 160)} ${info.slice(0, 200)}`),
    ),
  );
  const isKnown = (found: string) => Object.keys(known).some((word) => found.includes(word));
  return { findings: all.filter((one) => !isKnown(one)), known: all.filter(isKnown) };
}
