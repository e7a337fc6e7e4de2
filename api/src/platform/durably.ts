import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** On the disk before the row that needs it: written beside, synced, and put in place only if nobody was faster. */
export async function writeDurably(file: string, content: Buffer): Promise<void> {
  const made = await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  if (made) await syncFolder(dirname(made));
  const beside = `${file}.${randomUUID()}`;
  await writeFile(beside, content, { flag: 'wx', mode: 0o600, flush: true });
  await link(beside, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(beside);
  await syncFolder(dirname(file));
}

/** The name of a new file is on the disk when its folder is. Windows keeps names by itself, and refuses to be asked. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

export const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );
