import { createHash } from 'node:crypto';
import { open, readFile, truncate } from 'node:fs/promises';
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
 * before it: one that was changed, left out or moved does not open.
 */
@Injectable()
export class ErasureLedger {
  private readonly key: Buffer;
  private readonly file: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = derive(config.master, 'erasure ledger');
    this.file = config.ledger;
  }

  /** The caller lets one at a time come in. What is there already is not written again. */
  async add(erased: Erased): Promise<void> {
    const text = await this.text();
    const known = this.read(text);
    if (known.some((one) => nameOf(one) === nameOf(erased))) return;
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    // Half a line is one that nobody was told of: its writer was interrupted, and comes again.
    if (whole.length < text.length) await truncate(this.file, Buffer.byteLength(whole));
    const sealed = encrypt(this.key, 1, bound(linesOf(whole)), Buffer.from(JSON.stringify(erased)));
    const file = await open(this.file, 'a', 0o600);
    await file.appendFile(`${sealed.toString('base64')}\n`);
    await file.sync().finally(() => file.close());
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

  private text(): Promise<string> {
    return readFile(this.file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
  }
}

const linesOf = (text: string) => text.split('\n').slice(0, -1);
const nameOf = ({ practiceId, personId, isHeld, scopes }: Erased) =>
  [practiceId, personId, isHeld, ...scopes].join(' ');
const bound = (before: string[]) =>
  `erasure|${before.length}|${createHash('sha256')
    .update(before.at(-1) ?? '')
    .digest('hex')}`;
