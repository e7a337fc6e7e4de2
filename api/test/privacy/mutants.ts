import type pg from 'pg';

export type Mutant = { name: string; table: string; make: string; undo: string };

/** Tables to which requests have no right to add, nor to move a row to another practice: their check is never asked. */
export const writtenByTheGate = [
  'couple',
  'arrival',
  'break_glass',
  'departure',
  'audit_waiting',
  'safety.screen',
  'safety.screen_code',
];
/** Of the codes requests may not even read a row. */
export const neverAsked = [
  ...writtenByTheGate.map((table) => `${table} practice WITH CHECK`),
  'safety.screen_code practice USING',
];

/** Every policy with its USING, and every one with its WITH CHECK, replaced by `true`; those that are `true` already have no mutant. */
export async function mutantsOf(admin: pg.Pool): Promise<Mutant[]> {
  const { rows } = await admin.query<{
    table: string;
    policy: string;
    using: string | null;
    check: string | null;
  }>(`
    SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS table, p.polname AS policy,
      pg_get_expr(p.polqual, p.polrelid) AS using, pg_get_expr(p.polwithcheck, p.polrelid) AS check
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname IN ('public', 'app', 'safety') ORDER BY 1, 2`);
  return rows.flatMap(({ table, policy, using, check }) => {
    const mutant = (clause: string, was: string): Mutant => ({
      name: `${table} ${policy} ${clause}`,
      table,
      make: `ALTER POLICY ${policy} ON ${table} ${clause} (true)`,
      undo: `ALTER POLICY ${policy} ON ${table} ${clause} (${was})`,
    });
    return [
      ...(using && using !== 'true' ? [mutant('USING', using)] : []),
      ...(check && check !== 'true' ? [mutant('WITH CHECK', check)] : []),
    ];
  });
}
