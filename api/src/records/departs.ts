import type { Tx } from '../platform/work.ts';

/** The departure that stands, if one does: agreed by two, or left alone for three days. */
export async function departs(tx: Tx): Promise<string | null> {
  const [row] = await tx.query<{ id: string | null }[]>('SELECT app.departs() AS id');
  return row?.id ?? null;
}
