import { createReadStream } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/config.token.ts';
import { Jobs } from '../platform/jobs.ts';
import { Keys } from '../platform/keys.ts';
import { Work } from '../platform/work.ts';

const everySeconds = 300;

export type Anchored = { line: number; at: string; practiceId: string; place: number; hash: string };
export type Anchors = { heads: Anchored[]; notOurs: number[] };
type Head = { practice_id: string; place: string; hash: Buffer };

/** The ends of the chains, told outside the database: what is cut off at the end, or made anew as a whole, is seen there. */
@Injectable()
export class AuditAnchor {
  readonly file: string;
  private readonly last = new Map<string, string>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Jobs) jobs: Jobs,
  ) {
    this.file = join(config.anchor, 'audit-heads.log');
    jobs.every(everySeconds, () => this.write());
  }

  /** A line for each chain that has grown since this process last wrote. Returns how many. */
  async write(): Promise<number> {
    const heads = (await this.heads()).filter((head) => this.last.get(head.practice_id) !== head.place);
    if (!heads.length) return 0;
    await mkdir(this.config.anchor, { recursive: true, mode: 0o700 });
    const at = this.clock.now().toISOString();
    const lines = heads.map(({ practice_id, place, hash }) => {
      const said = [at, practice_id, place, hash.toString('hex')];
      return `${[...said, this.sealOf(said)].join(' ')}\n`;
    });
    // One write: lines of two processes do not mix.
    await appendFile(this.file, lines.join(''), { mode: 0o600, flush: true });
    for (const { practice_id, place } of heads) this.last.set(practice_id, place);
    return heads.length;
  }

  heads(): Promise<Head[]> {
    return this.work.run({ kind: 'stranger' }, (tx) => tx.query<Head[]>('SELECT * FROM app.audit_heads()'));
  }

  /** What was told, and the lines that nobody with our key wrote. */
  async read(): Promise<Anchors> {
    const read: Anchors = { heads: [], notOurs: [] };
    let line = 0;
    const lines = createInterface({ input: createReadStream(this.file) });
    try {
      for await (const text of lines) {
        line++;
        const said = text.split(' ');
        const seal = said.pop();
        const [at = '', practiceId = '', place, hash = ''] = said;
        if (said.length === 4 && seal === this.sealOf(said))
          read.heads.push({ line, at, practiceId, place: Number(place), hash });
        else read.notOurs.push(line);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return read;
  }

  private sealOf(said: string[]): string {
    return this.keys.blind('audit anchor', said.join(' ')).toString('hex');
  }
}
