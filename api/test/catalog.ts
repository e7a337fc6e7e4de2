import type pg from 'pg';
import { roles } from './database.ts';

// The schemas whose shape is ours; `pgboss` belongs to its library.
const ours = `n.nspname IN ('public', 'app', 'safety')`;
const name = `CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname`;
const roleOf = (oid: string) => `CASE ${oid} WHEN 0 THEN 'PUBLIC' ELSE ${oid}::regrole::text END`;

/** Each part lists one kind of thing as lines of text, in an order that does not depend on when it was made. */
const parts: Record<string, string> = {
  roles: `
    SELECT rolname || CASE WHEN rolcanlogin THEN ' login' ELSE '' END || CASE WHEN rolinherit THEN ' inherit' ELSE '' END
      || CASE WHEN rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication THEN ' STRONG' ELSE '' END
      || coalesce(' ' || array_to_string(rolconfig, ' '), '') AS line
    FROM pg_roles WHERE rolname LIKE '${roles}\\_%' AND rolname ~ '_(owner|app|gate|backup)$'`,
  columns: `
    SELECT ${name} || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') AS line
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE ${ours} AND c.relkind IN ('r', 'p', 'v', 'm') AND a.attnum > 0 AND NOT a.attisdropped`,
  keys: `
    SELECT ${name} || ' ' || pg_get_constraintdef(k.oid) AS line
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${ours} AND k.contype <> 'n'
    UNION ALL
    SELECT ${name} || ' ' || regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX \\S+ ON \\S+ ', '\\1index ') AS line
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ${ours} AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.conrelid = i.indrelid)`,
  'row security': `
    SELECT ${name} || CASE WHEN c.relrowsecurity THEN ' enabled' ELSE ' OFF' END || CASE WHEN c.relforcerowsecurity THEN ' forced' ELSE '' END AS line
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ours} AND c.relkind IN ('r', 'p')`,
  policies: `
    SELECT ${name} || ' ' || p.polname || CASE WHEN p.polpermissive THEN '' ELSE ' RESTRICTIVE' END
      || ' for ' || CASE p.polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete' ELSE 'all' END
      || ' to ' || (SELECT string_agg(${roleOf('r')}, ', ' ORDER BY 1) FROM unnest(p.polroles) AS r)
      || coalesce(E'\\n  using ' || regexp_replace(pg_get_expr(p.polqual, p.polrelid), '\\s+', ' ', 'g'), '')
      || coalesce(E'\\n  check ' || regexp_replace(pg_get_expr(p.polwithcheck, p.polrelid), '\\s+', ' ', 'g'), '') AS line
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ours}`,
  grants: `
    SELECT ${name} || ' ' || ${roleOf('g.grantee')} || ' ' || string_agg(lower(g.privilege_type), ', ' ORDER BY g.privilege_type) AS line
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) g
    WHERE ${ours} AND c.relkind IN ('r', 'p', 'v', 'm', 'S') AND g.grantee <> c.relowner GROUP BY n.nspname, c.relname, g.grantee
    UNION ALL
    SELECT ${name} || ' ' || ${roleOf('g.grantee')} || ' ' || lower(g.privilege_type) || ' (' || string_agg(a.attname, ', ' ORDER BY a.attname) || ')' AS line
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid, aclexplode(a.attacl) g
    WHERE ${ours} GROUP BY n.nspname, c.relname, g.grantee, g.privilege_type
    UNION ALL
    SELECT 'schema ' || n.nspname || ' ' || ${roleOf('g.grantee')} || ' ' || string_agg(lower(g.privilege_type), ', ' ORDER BY g.privilege_type) AS line
    FROM pg_namespace n, aclexplode(n.nspacl) g WHERE ${ours} AND g.grantee <> n.nspowner GROUP BY n.nspname, g.grantee`,
  functions: `
    SELECT pg_get_functiondef(f.oid) || '  owner ' || f.proowner::regrole || ', may call: ' || coalesce((
        SELECT string_agg(${roleOf('g.grantee')}, ', ' ORDER BY ${roleOf('g.grantee')})
        FROM aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) g WHERE g.grantee <> f.proowner), 'nobody else') AS line
    FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace WHERE ${ours}`,
  triggers: `
    SELECT pg_get_triggerdef(t.oid) AS line FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ours} AND NOT t.tgisinternal`,
};

/** The whole catalog as a text that a person can review, with the roles called as in a database named `usward`. */
export async function readCatalog(admin: pg.Pool): Promise<string> {
  const sections: string[] = [];
  for (const [title, sql] of Object.entries(parts)) {
    const { rows } = await admin.query<{ line: string }>(
      `SELECT line FROM (${sql}) AS part ORDER BY line COLLATE "C"`,
    );
    sections.push([`== ${title}`, ...rows.map(({ line }) => line)].join('\n'));
  }
  return `${sections.join('\n\n').replaceAll(`${roles}_`, 'usward_')}\n`;
}
