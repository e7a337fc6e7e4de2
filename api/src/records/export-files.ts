import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../platform/config.token.ts';
import type { Config } from '../platform/config.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import type { ExportFile } from './export-file.entity.ts';

type Place = Pick<ExportFile, 'practiceId' | 'id'>;

const scopeOf = ({ practiceId, id }: Place): Scope => `export/${practiceId}/${id}`;
const rowOf = ({ practiceId, id }: Place) => `export_file|body|${practiceId}|${id}`;

/** Sealed by a key that dies with the file: a copy of the disk from yesterday reads nothing of it. */
@Injectable()
export class ExportFiles {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Keys) private readonly keys: Keys,
  ) {}

  /** Whole or not at all; a second time is the same as once. */
  async write(place: Place, zip: Buffer): Promise<void> {
    const sealed = await this.keys.seal(scopeOf(place), rowOf(place), zip.toString('base64'));
    await mkdir(this.config.exports, { recursive: true, mode: 0o700 });
    const beside = `${this.fileOf(place)}.${randomUUID()}`;
    await writeFile(beside, sealed, { mode: 0o600, flush: true });
    await rename(beside, this.fileOf(place));
  }

  /** In base64; null once it is gone from the disk. */
  async read(place: Place): Promise<string | null> {
    const sealed = await readFile(this.fileOf(place)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return sealed && this.keys.open<string>(scopeOf(place), rowOf(place), sealed);
  }

  async remove(place: Place): Promise<void> {
    // And what a killed process left half written.
    const left = await readdir(this.config.exports).catch(() => []);
    for (const file of left.filter((name) => name.startsWith(place.id)))
      await rm(join(this.config.exports, file), { force: true });
    await this.keys.destroy(scopeOf(place));
  }

  private fileOf({ id }: Place): string {
    return join(this.config.exports, `${id}.sealed`);
  }
}
