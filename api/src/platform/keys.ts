import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { derive, type Config } from './config.ts';
import { CONFIG } from './config.token.ts';

/** Whose key: one per author, couple and level; a person's, a couple's, an account's, a safety record's own. */
export type Scope =
  `${'answer' | 'note' | 'person' | 'couple' | 'account' | 'safety' | 'practice' | 'mail' | 'export'}/${string}`;

const FORMAT = 1;
const keptInMemory = 5_000;
/** How long an opened key is kept in memory, in milliseconds. */
export const trustedFor = 5 * 60_000;

/**
 * Seals personal values with AES-256-GCM, bound to the row they stand in: a sealed value moved elsewhere does not open.
 * Keys live in a folder of their own, one small file each, wrapped by the master key: outside the database and its backups,
 * so that destroying a key makes every old dump of that person unreadable.
 */
@Injectable()
export class Keys {
  private readonly wrapping: Buffer;
  private readonly lookup: Buffer;
  private readonly folder: string;
  private readonly known = new Map<Scope, { key: Buffer; until: number }>();
  private readonly making = new Map<Scope, Promise<Buffer>>();

  constructor(@Inject(CONFIG) config: Config) {
    this.wrapping = derive(config.master, 'key wrapping');
    this.lookup = derive(config.master, 'blind lookup');
    this.folder = config.keys;
  }

  /** `row` names the place: table, column and ids. */
  async seal(scope: Scope, row: string, value: unknown): Promise<Buffer> {
    return encrypt(await this.key(scope), row, Buffer.from(JSON.stringify(value)));
  }

  /** The value, or an error: of a destroyed key, a foreign row, a touched byte. */
  async open<T>(scope: Scope, row: string, sealed: Buffer): Promise<T> {
    return JSON.parse(decrypt(await this.key(scope, false), row, sealed).toString()) as T;
  }

  /** Finds a row by a name nobody can read: the same text in the same use gives the same hash. */
  blind(use: string, text: string): Buffer {
    return createHmac('sha256', this.lookup)
      .update(`${use}|${text.normalize('NFKC').trim().toLowerCase()}`)
      .digest();
  }

  /** What was sealed in this scope is unreadable from now on, in every copy. */
  async destroy(scope: Scope): Promise<void> {
    this.known.delete(scope);
    await rm(this.fileOf(scope), { force: true });
  }

  private async key(scope: Scope, mayMake = true): Promise<Buffer> {
    const known = this.known.get(scope);
    if (known && known.until > performance.now()) return known.key;
    const underway = this.making.get(scope);
    if (underway) return underway;
    const found = this.load(scope, mayMake).finally(() => this.making.delete(scope));
    this.making.set(scope, found);
    const key = await found;
    const [oldest] = this.known.keys();
    if (oldest && this.known.size >= keptInMemory) this.known.delete(oldest);
    this.known.set(scope, { key, until: performance.now() + trustedFor });
    return key;
  }

  private async load(scope: Scope, mayMake: boolean): Promise<Buffer> {
    const file = this.fileOf(scope);
    const wrapped = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && mayMake) return undefined;
      throw error;
    });
    if (wrapped) return decrypt(this.wrapping, scope, wrapped);
    const key = randomBytes(32);
    await writeDurably(file, encrypt(this.wrapping, scope, key));
    // Another process may have made the same key a moment earlier: the file decides.
    return decrypt(this.wrapping, scope, await readFile(file));
  }

  private fileOf(scope: Scope): string {
    const name = createHash('sha256').update(scope).digest('hex');
    return join(this.folder, name.slice(0, 2), name.slice(2));
  }
}

function encrypt(key: Buffer, bound: string, plain: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(FORMAT), iv, cipher.getAuthTag(), sealed]);
}

function decrypt(key: Buffer, bound: string, sealed: Buffer): Buffer {
  if (sealed[0] !== FORMAT) throw new Error('sealed in an unknown format');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13))
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(13, 29));
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]);
}

/** On the disk before the row that needs it: written beside, synced, and put in place only if nobody was faster. */
async function writeDurably(file: string, content: Buffer): Promise<void> {
  const made = await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  if (made) await syncFolder(dirname(made));
  const beside = `${file}.${randomUUID()}`;
  const written = await open(beside, 'wx', 0o600);
  await written.writeFile(content);
  await written.sync();
  await written.close();
  await link(beside, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(beside);
  await syncFolder(dirname(file));
}

/** The name of a new file is on the disk when its folder is. Windows keeps names by itself, and refuses to be asked. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
