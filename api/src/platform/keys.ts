import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { derive, type Config } from './config.ts';
import { CONFIG } from './config.token.ts';
import { exists, syncFolder, writeDurably } from './durably.ts';
import { Problem } from './http/problem.ts';
import { decrypt, encrypt } from './sealing.ts';

/** Whose key: one per author, couple and level; a person's, a couple's, an account's, a safety record's own. */
export type Scope =
  `${'answer' | 'note' | 'person' | 'couple' | 'account' | 'safety' | 'practice' | 'mail' | 'export'}/${string}`;

/** Of a wrapped key: bound to its scope, or, so that it can be wrapped anew without knowing whose it is, to its file. */
const boundToScope = 1;
const boundToFile = 2;
const keyBytes = 32;
const keptInMemory = 5_000;
/** How long an opened key is kept in memory, in milliseconds. */
export const trustedFor = 5 * 60_000;
/** How often a process that uses its keys looks whether another has destroyed some. */
const lookEvery = 500;

/**
 * Seals personal values with AES-256-GCM, bound to the row they stand in: a sealed value moved elsewhere does not open.
 * Keys live in a folder of their own, one small file each, wrapped by the master key: outside the database and its backups,
 * so that destroying a key makes every old dump of that person unreadable. A scope's file holds all versions of its key;
 * the first byte of what is sealed says which. A destroyed scope leaves a mark, and never has a key again.
 */
@Injectable()
export class Keys {
  /** The newest first: with it new files are wrapped, the others only open. */
  private readonly wrappings: Buffer[];
  private readonly lookup: Buffer;
  private readonly folder: string;
  private readonly known = new Map<Scope, { keys: Buffer[]; until: number }>();
  private readonly making = new Map<Scope, Promise<Buffer[]>>();
  private forgotten = 0;
  private seen = '';
  private lookedAt = -Infinity;

  constructor(@Inject(CONFIG) config: Config) {
    this.wrappings = [...(config.wrapping ?? []), derive(config.master, 'key wrapping')];
    this.lookup = derive(config.master, 'blind lookup');
    this.folder = config.keys;
  }

  /** `row` names the place: table, column and ids. */
  async seal(scope: Scope, row: string, value: unknown): Promise<Buffer> {
    const keys = await this.keys(scope);
    return encrypt(newest(keys), keys.length, row, Buffer.from(JSON.stringify(value)));
  }

  /** The value, or an error: of a destroyed key, a foreign row, a touched byte. */
  async open<T>(scope: Scope, row: string, sealed: Buffer): Promise<T> {
    const version = sealed[0] ?? 0;
    let keys = await this.keys(scope, false);
    if (version > keys.length) {
      this.known.delete(scope);
      keys = await this.keys(scope, false);
    }
    const key = keys[version - 1];
    if (!key) throw new Error('sealed in an unknown format');
    return JSON.parse(decrypt(key, row, sealed).toString()) as T;
  }

  /** Finds a row by a name nobody can read: the same text in the same use gives the same hash. */
  blind(use: string, text: string): Buffer {
    return createHmac('sha256', this.lookup)
      .update(`${use}|${text.normalize('NFKC').trim().toLowerCase()}`)
      .digest();
  }

  /** What was sealed in these scopes is unreadable from now on, in every copy, and nothing is sealed in them again. */
  async destroy(...scopes: Scope[]): Promise<void> {
    for (const scope of scopes) {
      const file = this.fileOf(scope);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(goneMark(file), '', { mode: 0o600, flush: true });
      await syncFolder(dirname(file));
      await rm(file, { force: true });
    }
    await writeFile(join(this.folder, 'destroyed'), randomUUID(), { mode: 0o600, flush: true });
    this.forget();
  }

  async isDestroyed(scope: Scope): Promise<boolean> {
    return exists(goneMark(this.fileOf(scope)));
  }

  /** Empties this process's memory of keys; told to it at once, and noticed by itself half a second later. */
  forget(): void {
    this.forgotten++;
    this.known.clear();
  }

  /** Whoever remembers what a key has opened forgets it when this number is another one. */
  async timesForgotten(): Promise<number> {
    await this.look();
    return this.forgotten;
  }

  /** From now on this scope seals with a new key; what was sealed before still opens, and is sealed anew when it is written. */
  async rotate(scope: Scope): Promise<void> {
    await this.alone(async () => {
      const keys = await this.load(scope, true);
      await this.replace(this.fileOf(scope), Buffer.concat([...keys, randomBytes(keyBytes)]));
    });
    this.forget();
  }

  /** Wraps every key file with the newest wrapping key. Safe to repeat and to interrupt: both open meanwhile. */
  rewrap(): Promise<{ rewrapped: number; wereSo: number; whenNextUsed: number }> {
    return this.alone(async () => {
      const found = { rewrapped: 0, wereSo: 0, whenNextUsed: 0 };
      for await (const { file, wrapped } of this.files()) {
        if (wrapped[0] === boundToScope) found.whenNextUsed++;
        else if (tried(this.wrappings.slice(0, 1), nameOf(file), wrapped)) found.wereSo++;
        else {
          await this.replace(file, this.unwrap(nameOf(file), wrapped));
          found.rewrapped++;
        }
      }
      return found;
    });
  }

  /** A new key for every scope, as by `rotate`. Who has opened one goes on with it for five minutes at most. */
  rotateAll(): Promise<{ rotated: number; whenNextUsed: number }> {
    return this.alone(async () => {
      const found = { rotated: 0, whenNextUsed: 0 };
      for await (const { file, wrapped } of this.files()) {
        if (wrapped[0] === boundToScope) {
          found.whenNextUsed++;
          continue;
        }
        const keys = this.unwrap(nameOf(file), wrapped);
        // One byte says which key it was.
        if (keys.length / keyBytes >= 255) throw new Error('This key was rotated 254 times: no more.');
        await this.replace(file, Buffer.concat([keys, randomBytes(keyBytes)]));
        found.rotated++;
      }
      this.forget();
      return found;
    });
  }

  private async *files(): AsyncGenerator<{ file: string; wrapped: Buffer }> {
    for (const entry of await readdir(this.folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/^[0-9a-f]{62}$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      const wrapped = await readFile(file).catch(() => undefined);
      if (wrapped) yield { file, wrapped };
    }
  }

  /** Two that write the same file at once would lose a key, and all that it has sealed. */
  private async alone<T>(act: () => Promise<T>): Promise<T> {
    const lock = join(this.folder, 'being-rewritten');
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const pid = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (pid && !isRunning(pid)) await rm(lock, { force: true });
    await writeFile(lock, String(process.pid), { flag: 'wx' }).catch(() => {
      throw new Error(`The keys are being written anew by another: ${lock}`);
    });
    return act().finally(() => rm(lock, { force: true }));
  }

  private async keys(scope: Scope, mayMake = true): Promise<Buffer[]> {
    await this.look();
    const known = this.known.get(scope);
    if (known && known.until > performance.now()) return known.keys;
    const underway = this.making.get(scope);
    if (underway) return underway;
    const { forgotten } = this;
    const found = this.load(scope, mayMake).finally(() => this.making.delete(scope));
    this.making.set(scope, found);
    const keys = await found;
    // Destroyed while it was being read: of no use to whoever asks next.
    if (forgotten !== this.forgotten) return keys;
    const [oldest] = this.known.keys();
    if (oldest && this.known.size >= keptInMemory) this.known.delete(oldest);
    this.known.set(scope, { keys, until: performance.now() + trustedFor });
    return keys;
  }

  private async load(scope: Scope, mayMake: boolean): Promise<Buffer[]> {
    const file = this.fileOf(scope);
    const wrapped = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    // The mark counts more than the file: one that was being wrapped anew may have outlived its end.
    if (await exists(goneMark(file))) throw new Problem('absent');
    if (wrapped?.[0] === boundToScope) {
      const key = this.unwrap(scope, wrapped);
      await this.replace(file, key);
      return [key];
    }
    if (wrapped) return split(this.unwrap(nameOf(file), wrapped));
    if (!mayMake) throw new Error('no such key');
    await writeDurably(file, this.wrap(file, randomBytes(keyBytes)));
    // Another process may have made the same key a moment earlier: the file decides.
    return this.load(scope, false);
  }

  private async look(): Promise<void> {
    if (performance.now() - this.lookedAt < lookEvery) return;
    this.lookedAt = performance.now();
    const mark = await stat(join(this.folder, 'destroyed'), { bigint: true }).catch(() => undefined);
    const seen = mark ? `${mark.mtimeNs}/${mark.ino}` : this.seen;
    if (seen !== this.seen) this.forget();
    this.seen = seen;
  }

  private wrap(file: string, keys: Buffer): Buffer {
    return encrypt(this.wrappings[0] as Buffer, boundToFile, nameOf(file), keys);
  }

  private unwrap(bound: string, wrapped: Buffer): Buffer {
    const plain = tried(this.wrappings, bound, wrapped);
    if (!plain) throw new Error('a key that was wrapped by another');
    return plain;
  }

  private async replace(file: string, keys: Buffer): Promise<void> {
    const beside = `${file}.${randomUUID()}`;
    await writeFile(beside, this.wrap(file, keys), { flag: 'wx', mode: 0o600, flush: true });
    await rename(beside, file);
    await syncFolder(dirname(file));
    if (await exists(goneMark(file))) await rm(file, { force: true });
  }

  private fileOf(scope: Scope): string {
    const name = createHash('sha256').update(scope).digest('hex');
    return join(this.folder, name.slice(0, 2), name.slice(2));
  }
}

const goneMark = (file: string) => `${file}.gone`;
const nameOf = (file: string) => `key|${file.split(/[\\/]/).slice(-2).join('')}`;
const newest = (keys: Buffer[]) => keys[keys.length - 1] as Buffer;
const split = (keys: Buffer): Buffer[] =>
  Array.from({ length: keys.length / keyBytes }, (_, i) => keys.subarray(i * keyBytes, (i + 1) * keyBytes));

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What opens with one of these, if any. */
function tried(keys: Buffer[], bound: string, wrapped: Buffer): Buffer | undefined {
  for (const key of keys)
    try {
      return decrypt(key, bound, wrapped);
    } catch {
      // The next one, then.
    }
  return undefined;
}
