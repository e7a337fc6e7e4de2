import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCatalog } from './catalog.ts';
import { rules } from './catalog.gate.ts';
import { createDatabase, type TestDatabase } from './database.ts';

const snapshot = join(import.meta.dirname, '../src/migrations/catalog.snapshot');

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
}, 180_000);
afterAll(() => database?.drop());

describe('the catalog gate', () => {
  it.each(Object.entries(rules))('%s', async (_, sql) => {
    const { rows } = await database.admin.query({ text: sql, rowMode: 'array' });
    expect(rows.flat()).toEqual([]);
  });

  it.each([
    ['a table without row level security', 'CREATE TABLE loose (practice_id uuid)'],
    ['a table of no practice', 'CREATE TABLE loose (id uuid)'],
    ['a policy for everyone', 'CREATE POLICY loose ON answer USING (true)'],
    ['a view with its owner’s rights', 'CREATE VIEW loose AS SELECT * FROM answer'],
    [
      'a key that clashes across authors',
      'CREATE UNIQUE INDEX loose ON answer (practice_id, occurrence_id, step)',
    ],
    ['a right to empty a table', 'GRANT TRUNCATE ON answer TO usward_test_app'],
    ['a function for everyone', 'CREATE FUNCTION app.loose() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
    [
      'a foreign key without the practice',
      'ALTER TABLE couple ADD UNIQUE (id); ALTER TABLE opening ADD FOREIGN KEY (couple_id) REFERENCES couple (id)',
    ],
    ['a role that inherits', 'ALTER ROLE usward_test_app INHERIT'],
  ])('sees %s', async (_, sql) => {
    const client = await database.admin.connect();
    try {
      await client.query('BEGIN');
      await client.query(sql);
      let found = 0;
      for (const rule of Object.values(rules)) found += (await client.query(rule)).rowCount ?? 0;
      expect(found).toBeGreaterThan(0);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });
});

describe('the catalog after a fresh migration', () => {
  it('is the one that was reviewed (USWARD_WRITE_SNAPSHOTS=1 writes it anew)', async () => {
    const now = await readCatalog(database.admin);
    if (process.env['USWARD_WRITE_SNAPSHOTS']) await writeFile(snapshot, now);
    expect(now).toBe(await readFile(snapshot, 'utf8'));
  });
});
