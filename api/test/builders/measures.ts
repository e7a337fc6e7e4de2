import type { Band, InstrumentKey } from '@usward/measures';
import type { World } from '../harness.ts';

export type Given = {
  language?: string;
  parent?: 'mother' | 'father' | null;
  on?: string;
  base?: number;
  id?: string;
};

/** The totals on both sides of every cut-off, read by hand from the table in `clinical.md`. */
export const sides: [InstrumentKey, [number, Band | null][], Given?][] = [
  ['csi-4', [[0, 'dissatisfied'], [13, 'dissatisfied'], [14, 'satisfied'], [21, 'satisfied']]],
  ['csi-16', [[0, 'dissatisfied'], [51, 'dissatisfied'], [52, 'satisfied'], [81, 'satisfied']]],
  ['csi-32', [[0, 'dissatisfied'], [104, 'dissatisfied'], [105, 'satisfied'], [161, 'satisfied']]],
  ['rdas', [[0, 'distressed'], [47, 'distressed'], [48, 'not-distressed'], [69, 'not-distressed']]],
  ['ras', [[7, null], [35, null]]],
  ['phq-2', [[0, 'below'], [2, 'below'], [3, 'reached'], [6, 'reached']]],
  ['phq-8', [[4, 'minimal'], [5, 'mild'], [9, 'mild'], [10, 'moderate'], [14, 'moderate'], [15, 'moderately-severe'], [19, 'moderately-severe'], [20, 'severe'], [24, 'severe']]],
  ['phq-9', [[4, 'minimal'], [5, 'mild'], [9, 'mild'], [10, 'moderate'], [14, 'moderate'], [15, 'moderately-severe'], [19, 'moderately-severe'], [20, 'severe'], [27, 'severe']]],
  ['gad-2', [[0, 'below'], [2, 'below'], [3, 'reached'], [6, 'reached']]],
  ['gad-7', [[4, 'minimal'], [5, 'mild'], [9, 'mild'], [10, 'moderate'], [14, 'moderate'], [15, 'severe'], [21, 'severe']]],
  ['epds', [[9, 'below'], [10, 'sensitive'], [12, 'sensitive'], [13, 'assess'], [30, 'assess']], { language: 'en', parent: 'mother' }],
  ['epds', [[10, 'below'], [11, 'reached']], { language: 'es-ES', parent: 'mother' }],
  ['epds', [[6, 'below'], [7, 'between'], [9, 'between'], [10, 'reached']], { language: 'es-CO', parent: 'father' }],
  // No source for these mothers, and nobody said who it is: no cut-off is borrowed.
  ['epds', [[0, null], [30, null]], { language: 'es-CO', parent: 'mother' }],
  ['epds', [[30, null]], { language: 'en' }],
]; // prettier-ignore

/** From, to, and what became of it: one point short of the published figure, and on it. */
export const changes: [InstrumentKey, number, number, string][] = [
  ['rdas', 40, 51, 'within-band'], ['rdas', 40, 52, 'better'], ['rdas', 52, 41, 'within-band'], ['rdas', 52, 40, 'worse'],
  ['phq-9', 20, 15, 'within-band'], ['phq-9', 20, 14, 'better'], ['phq-9', 3, 8, 'within-band'], ['phq-9', 3, 9, 'worse'],
  ['gad-7', 12, 9, 'within-band'], ['gad-7', 12, 8, 'better'], ['gad-7', 5, 8, 'within-band'], ['gad-7', 5, 9, 'worse'],
  ['epds', 15, 12, 'within-band'], ['epds', 15, 11, 'better'], ['epds', 9, 11, 'within-band'], ['epds', 9, 12, 'worse'],
  ['csi-16', 20, 80, 'no-published-figure'], ['phq-8', 24, 0, 'no-published-figure'], ['ras', 7, 35, 'no-published-figure'],
]; // prettier-ignore

/** Tables in which a text stands, as it is or as the bytes of a column. */
export async function placesOf({ admin }: World, text: string): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname IN ('public', 'app', 'safety', 'pgboss')`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const hit = await admin.query(
      `SELECT 1 FROM ${name} t WHERE t::text LIKE '%' || $1 || '%' OR t::text LIKE '%' || encode($1::bytea, 'hex') || '%' LIMIT 1`,
      [text],
    );
    if (hit.rowCount) found.push(name.replace('public.', ''));
  }
  return found;
}
