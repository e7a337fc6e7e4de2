import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { withDatabase } from './beside.ts';
import { copyDatabase, toolsFolder } from './postgres.tools.ts';
import { Refusal, textOf } from './refusal.ts';

// `npm run backup -- FOLDER`: the database and its roles. The keys lie elsewhere, and their copies do too (README).
try {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Refusal('Where to? npm run backup -- FOLDER');
  const bin = toolsFolder();
  if (!bin)
    throw new Refusal('There is no pg_dump here: USWARD_PG_BIN may name the folder of a whole PostgreSQL.');
  mkdirSync(resolve(folder), { recursive: true, mode: 0o700 });
  const dump = await withDatabase((url) => {
    const roles = process.env.USWARD_DATABASE_ROLES ?? decodeURIComponent(new URL(url).pathname.slice(1));
    return copyDatabase(bin, url, `${roles}_backup`, resolve(folder));
  });
  console.log(
    `${dump} holds the database, roles.sql beside it its roles. The keys and the ledger are not in it.`,
  );
} catch (error) {
  console.error(textOf(error));
  process.exitCode = 1;
}
