import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { root } from './build.ts';
import { Refusal, codeOf, textOf } from './refusal.ts';

export interface Settings {
  data: string;
  host: string;
  port: number;
  /** The PostgreSQL of the operator, or undefined for the embedded one. */
  databaseUrl: string | undefined;
  /** What the programs of the API read, but for DATABASE_URL. */
  env: NodeJS.ProcessEnv;
}

/** Reads the environment and `.env`, and refuses what cannot work. */
export function readSettings(): Settings {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const { env } = process;
  const data = resolve(root, env.USWARD_DATA || 'var');
  const host = env.HOST || '127.0.0.1';
  const port = readPort(env.PORT || '4200');
  const keys = resolve(root, env.USWARD_KEYS || join(data, 'keys'));
  prepareFolder(data);
  return {
    data,
    host,
    port,
    databaseUrl: env.DATABASE_URL || undefined,
    env: {
      ...env,
      ...masterKey(data, keys, env),
      NODE_ENV: 'production',
      HOST: host,
      PORT: String(port),
      PUBLIC_URL: env.PUBLIC_URL || `http://localhost:${port}`,
      USWARD_DATA: data,
      USWARD_KEYS: keys,
    },
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`PORT is "${text}": it must be a number from 1 to 65535.`);
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(join(folder, 'log'), { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = codeOf(error) === 'EACCES' ? 'this user may not write there' : textOf(error);
    throw new Refusal(`Usward keeps its data in ${folder}, and ${why}: set USWARD_DATA to another folder.`);
  }
}

/**
 * The key that opens all others. It lies beside the data folder, never in it, so that a copy of the data
 * alone reads nothing; and a new one is never made for data that an older one sealed.
 */
function masterKey(data: string, keys: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (env.USWARD_MASTER_KEY) return {};
  const file = resolve(root, env.USWARD_MASTER_KEY_FILE || join(masterFolder(data), 'master.key'));
  if (!existsSync(file)) {
    if (existsSync(keys)) {
      throw new Refusal(
        `The master key ${file} is missing, and nothing in ${data} can be read without it: put it back.`,
      );
    }
    makeKey(file);
  }
  return { USWARD_MASTER_KEY_FILE: file };
}

const masterFolder = (data: string): string => join(dirname(data), `${basename(data)}-master`);

function makeKey(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new Refusal(
      `The master key cannot be written to ${file} (${textOf(error)}): set USWARD_MASTER_KEY_FILE.`,
    );
  }
}
