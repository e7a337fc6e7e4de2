import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(4200),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: z.string().optional(),
  DATABASE_URL: z.string().min(1, 'DATABASE_URL is not set: the address of the PostgreSQL to use.'),
  USWARD_DATABASE_ROLES: z.string().regex(/^[a-z][a-z0-9_]*$/).optional(),
  USWARD_DATA: z.string().default('./var'),
  USWARD_KEYS: z.string().optional(),
  USWARD_ANCHOR: z.string().optional(),
  USWARD_EXPORTS: z.string().optional(),
  USWARD_MASTER_KEY: z.string().optional(),
  USWARD_MASTER_KEY_FILE: z.string().optional(),
  USWARD_WRAPPING_KEYS: z.string().optional(),
  USWARD_WRAPPING_KEYS_FILE: z.string().optional(),
  USWARD_LEDGER: z.string().optional(),
  SMTP_URL: z.string().optional(),
  USWARD_MAIL_FROM: z.string().default('Usward <no-reply@localhost>'),
  USWARD_LIMITS: z.enum(['on', 'raised']).default('on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  USWARD_POOL: z.coerce.number().int().min(1).max(100).default(10),
}); // prettier-ignore

export type Config = ReturnType<typeof readConfig>;

/** Reads the environment once. Throws one sentence about what is missing; never prints a secret. */
export function readConfig(env: NodeJS.ProcessEnv) {
  const read = Environment.safeParse(env);
  if (!read.success)
    throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  const set = read.data;
  const master = masterKey(set.USWARD_MASTER_KEY, set.USWARD_MASTER_KEY_FILE);
  const admin = new URL(set.DATABASE_URL);
  const roles = set.USWARD_DATABASE_ROLES ?? decodeURIComponent(admin.pathname.slice(1));
  const appPassword = derive(master, 'database app role', 24).toString('base64url');
  const publicUrl = new URL(set.PUBLIC_URL ?? `http://localhost:${set.PORT}`);
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(publicUrl.hostname);
  if (publicUrl.protocol !== 'https:' && !isLoopback)
    throw new Error(
      `PUBLIC_URL is ${publicUrl.origin}: without https only localhost is served. Put a proxy with TLS in front and name its https address.`,
    );
  return {
    host: set.HOST,
    port: set.PORT,
    /** Origins a browser may call from: the public one, and on a single machine its two loopback names. */
    publicOrigin: publicUrl.origin,
    origins: isLoopback
      ? ['localhost', '127.0.0.1'].map((name) => withHost(publicUrl, name))
      : [publicUrl.origin],
    isSecure: publicUrl.protocol === 'https:',
    trustProxy: set.TRUST_PROXY,
    database: {
      adminUrl: set.DATABASE_URL,
      appUrl: withUser(admin, `${roles}_app`, appPassword),
      appPassword,
      roles,
      pool: set.USWARD_POOL,
    },
    data: set.USWARD_DATA,
    keys: set.USWARD_KEYS ?? `${set.USWARD_DATA}/keys`,
    anchor: set.USWARD_ANCHOR ?? join(dirname(set.USWARD_KEYS ?? `${set.USWARD_DATA}/keys`), 'anchor'),
    exports: set.USWARD_EXPORTS ?? `${set.USWARD_DATA}/exports`,
    master,
    /** Wrap the key files, the newest first; without any the master key does. */
    wrapping: wrappingKeys(set.USWARD_WRAPPING_KEYS, set.USWARD_WRAPPING_KEYS_FILE),
    /** Who was erased: kept beside the keys, and not brought back with them. */
    ledger:
      set.USWARD_LEDGER ?? join(dirname(set.USWARD_KEYS ?? `${set.USWARD_DATA}/keys`), 'erasure.ledger'),
    smtpUrl: set.SMTP_URL,
    mailFrom: set.USWARD_MAIL_FROM,
    limits: set.USWARD_LIMITS,
    logLevel: set.LOG_LEVEL,
  };
}

/** A key of `bytes` bytes for one purpose, from the master key. */
export const derive = (master: Buffer, purpose: string, bytes = 32) =>
  Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `usward/${purpose}`, bytes));

function masterKey(text: string | undefined, file: string | undefined): Buffer {
  const given = text ?? (file ? readFileSync(file, 'utf8') : undefined);
  if (!given)
    throw new Error('USWARD_MASTER_KEY is not set: 32 random bytes in base64, kept apart from the data.');
  const key = Buffer.from(given.trim(), 'base64');
  if (key.length !== 32) throw new Error('USWARD_MASTER_KEY must be 32 bytes in base64.');
  return key;
}

function wrappingKeys(text: string | undefined, file: string | undefined): Buffer[] {
  const given = (text ?? (file ? readFileSync(file, 'utf8') : '')).split(/[\s,]+/).filter(Boolean);
  const keys = given.map((one) => Buffer.from(one, 'base64'));
  if (keys.some((key) => key.length !== 32))
    throw new Error('USWARD_WRAPPING_KEYS must be 32 bytes in base64 each, the newest first.');
  return keys;
}

function withUser(url: URL, user: string, password: string): string {
  const copy = new URL(url);
  copy.username = user;
  copy.password = password;
  return copy.href;
}

function withHost(url: URL, hostname: string): string {
  const copy = new URL(url);
  copy.hostname = hostname;
  return copy.origin;
}
