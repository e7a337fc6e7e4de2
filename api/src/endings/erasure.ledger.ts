import { createHash, createHmac } from 'node:crypto';
import { mkdir, open, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { derive, type Config } from '../platform/config.ts';
import { CONFIG } from '../platform/config.token.ts';
import type { Scope } from '../platform/keys.ts';
import { decrypt, encrypt } from '../platform/sealing.ts';

/** Ids only: who was erased, and in which scopes. Held: the practice keeps the record, and only the journal went. */
export type Erased = {
  at: string;
  practiceId: string;
  personId: string;
  isHeld: boolean;
  scopes: Scope[];
};

/**
 * The list of all that must stay erased, whatever is brought back: one line each, only ever added to. It is kept outside of
 * the database and of the key folder, so that no backup of either takes it back. Each line is sealed, and bound to the one
 * before it: one that was changed, left out or moved does not open. How it ended each time is told where the ends of the
 * audit are, so that lines cut off at its end are missed.
 */
@Injectable()
export class ErasureLedger {
  private readonly key: Buffer;
  private readonly endKey: Buffer;
  private readonly file: string;
  private readonly ends: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.key = derive(config.master, 'erasure ledger');
    this.endKey = derive(config.master, 'end of the erasure ledger');
    this.file = config.ledger;
    this.ends = join(config.anchor, 'erasure-ends.log');
  }

  /** The caller lets one at a time come in. What is there already is not written again. */
  async add(erased: Erased): Promise<void> {
    const text = await this.text();
    const known = this.read(text);
    if (known.some((one) => nameOf(one) === nameOf(erased))) return;
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    // Half a line is one that nobody was told of: its writer was interrupted, and comes again.
    if (whole.length < text.length) await truncate(this.file, Buffer.byteLength(whole));
    const lines = linesOf(whole);
    const sealed = encrypt(this.key, 1, bound(lines), Buffer.from(JSON.stringify(erased))).toString('base64');
    await append(this.file, sealed);
    await mkdir(this.config.anchor, { recursive: true, mode: 0o700 });
    await append(this.ends, this.endOf([...lines, sealed]));
  }

  /** How many of its ends that were told elsewhere are not in it: lines that were cut off, and perhaps others in their place. */
  async missing(): Promise<number> {
    const lines = linesOf(await this.text());
    const told = linesOf(await this.text(this.ends));
    return told.filter((end) => this.endOf(lines.slice(0, Number.parseInt(end, 10))) !== end).length;
  }

  /** All of them, in order; or an error that says which line is not as it was written. */
  async all(): Promise<Erased[]> {
    return this.read(await this.text());
  }

  private read(text: string): Erased[] {
    const lines = linesOf(text);
    return lines.map((line, i) => {
      try {
        const plain = decrypt(this.key, bound(lines.slice(0, i)), Buffer.from(line, 'base64'));
        return JSON.parse(plain.toString()) as Erased;
      } catch {
        throw new Error(`Line ${i + 1} of the erasure ledger is not as it was written.`);
      }
    });
  }

  /** So many lines, and a hash of the last that nobody without the master key makes. */
  private endOf(lines: string[]): string {
    const hash = createHmac('sha256', this.endKey).update(`${lines.length}|${lines.at(-1) ?? ''}`);
    return `${lines.length} ${hash.digest('hex')}`;
  }

  private text(from = this.file): Promise<string> {
    return readFile(from, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
  }
}

async function append(to: string, line: string): Promise<void> {
  const file = await open(to, 'a', 0o600);
  await file.appendFile(`${line}\n`);
  await file.sync().finally(() => file.close());
}

const linesOf = (text: string) => text.split('\n').slice(0, -1);
const nameOf = ({ practiceId, personId, isHeld, scopes }: Erased) =>
  [practiceId, personId, isHeld, ...scopes].join(' ');
const bound = (before: string[]) =>
  `erasure|${before.length}|${createHash('sha256')
    .update(before.at(-1) ?? '')
    .digest('hex')}`;
