import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './build.ts';
import { waitUntil } from './processes.ts';
import { Refusal } from './refusal.ts';
import { apiProgram } from './running.ts';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the API's programs (migrate, demo, first-owner) to its end. */
export async function runProgram(
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  input = '',
): Promise<Ended> {
  const child = spawn(process.execPath, [...quiet, join(root, 'api', 'dist', `${name}.js`), ...args], {
    cwd: root,
    env,
  });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (ended.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (ended.stderr += chunk.toString()));
  child.stdin.on('error', () => undefined).end(input);
  const stop = () => child.kill();
  process.once('exit', stop);
  ended.code = await new Promise((resolve) => child.once('close', resolve));
  process.off('exit', stop);
  return ended;
}

/** The same for a program that must succeed. */
export async function mustRun(what: string, name: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { code, stdout, stderr } = await runProgram(name, [], env);
  if (code !== 0)
    throw new Refusal(`${what} failed: ${lastWords(stderr) || lastWords(stdout) || `code ${code}`}`);
}

const quiet = ['--enable-source-maps', '--disable-warning=ExperimentalWarning'];

/** The last thing a program said that is not a line of a stack; of a JSON line, its message. */
export function lastWords(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at |^Node\.js v|^[\s{}^]+$/.test(line));
  return messageOf(lines.at(-1) ?? '').replace(/^\w*Error: /, '');
}

function messageOf(line: string): string {
  try {
    const { msg, message, err } = JSON.parse(line) as {
      msg?: string;
      message?: string;
      err?: { message?: string };
    };
    return [msg ?? message, err?.message].filter(Boolean).join(': ') || line;
  } catch {
    return line;
  }
}

const pinoError = 50;

/** Keeps the API's log in a file and shows only its errors. */
function keepLog(child: ChildProcess, file: WriteStream): { last: () => string } {
  let last = '';
  const show = (line: string, always: boolean) => {
    file.write(`${line}\n`);
    if (!always && levelOf(line) < pinoError) return;
    last = messageOf(line);
    console.error(last);
  };
  if (child.stdout) createInterface(child.stdout).on('line', (line) => show(line, false));
  if (child.stderr) createInterface(child.stderr).on('line', (line) => show(line, true));
  return { last: () => last };
}

function levelOf(line: string): number {
  return Number(/"level":(\d+)/.exec(line)?.[1] ?? 0);
}

export interface Api {
  pid: number;
  /** Settles with the exit code, whoever ended it. */
  ended: Promise<number | null>;
  /** Lets requests under way come to their end (25 s), then ends it. */
  stop(): Promise<void>;
}

/** Starts the API and waits until it says that it is ready. */
export async function startApi(
  env: NodeJS.ProcessEnv,
  data: string,
  note: (pid: number) => void,
): Promise<Api> {
  // A group of its own: Ctrl-C reaches this tool only, which then stops things in their order.
  const child = spawn(process.execPath, [...quiet, apiProgram], { cwd: root, env, detached: true });
  const log = keepLog(child, createWriteStream(join(data, 'log', 'usward.log'), { flags: 'a', mode: 0o600 }));
  const ended = new Promise<number | null>((resolve) =>
    child.once('error', () => resolve(1)).once('exit', resolve),
  );
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  const api: Api = { pid: child.pid ?? 0, ended, stop: () => stop(child, ended) };
  note(api.pid);
  const address = `http://${hostToAsk(env.HOST)}:${env.PORT}/api/health/ready`;
  const isReady = await waitUntil(async () => hasEnded || (await answers(address)), 60_000);
  if (isReady && !hasEnded) return api;
  await api.stop();
  throw new Refusal(`The API did not start: ${log.last() || `see ${join(data, 'log', 'usward.log')}`}`);
}

async function stop(child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 27_000);
  await ended;
  clearTimeout(late);
}

function hostToAsk(host: string | undefined): string {
  if (!host || host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

const answers = (address: string): Promise<boolean> =>
  fetch(address, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );
