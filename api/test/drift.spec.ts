import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from '../src/entities.ts';
import { connection } from '../src/platform/connection.ts';
import { createDatabase, type TestDatabase } from './database.ts';

/** Tables that no room reads through an entity. */
const withoutEntity = ['app.mark', 'app.limit_hit', 'app.outgoing_mail', 'migration'];

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await createDatabase();
  source = await new DataSource(connection(database.config, entities) as DataSourceOptions).initialize();
}, 180_000);
afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

describe('entities and tables', () => {
  it('say the same of every column, in both directions', async () => {
    expect(describeEntities(source)).toEqual(await describeTables(database));
  });

  it('and a difference is seen', async () => {
    await database.admin.query('ALTER TABLE answer ADD COLUMN loose integer');
    expect(await describeTables(database)).not.toEqual(describeEntities(source));
    await database.admin.query('ALTER TABLE answer DROP COLUMN loose');
  });

  it('one table has one entity', () => {
    const names = source.entityMetadatas.map((one) => one.tablePath);
    expect(names).toEqual([...new Set(names)]);
  });
});

function describeEntities({ entityMetadatas }: DataSource): string[] {
  return entityMetadatas
    .flatMap(({ columns, tablePath }) =>
      columns.map(({ databaseName, type, isArray, isNullable, isPrimary }) =>
        line(tablePath, databaseName, `${String(type)}${isArray ? '[]' : ''}`, isNullable, isPrimary),
      ),
    )
    .sort();
}

async function describeTables({ admin }: TestDatabase): Promise<string[]> {
  const { rows } = await admin.query(`
    SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS table, a.attname AS column,
      format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable,
      EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY (i.indkey)) AS primary
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE n.nspname IN ('public', 'app', 'safety') AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped`);
  return rows
    .filter((row) => !withoutEntity.includes(row.table))
    .map((row) => line(row.table, row.column, short(row.type), row.nullable, row.primary))
    .sort();
}

const line = (table: string, column: string, type: string, isNullable: boolean, isPrimary: boolean) =>
  `${table}.${column} ${type}${isNullable ? ' null' : ''}${isPrimary ? ' key' : ''}`;

const short = (type: string) => type.replace('timestamp with time zone', 'timestamptz');
