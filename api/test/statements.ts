import { jest } from '@jest/globals';
import pg from 'pg';

/** How many statements go to the database meanwhile; the clock of a test is told in one more, which does not count. */
export async function statementsOf(asked: () => Promise<unknown>): Promise<number> {
  const query = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await asked();
    const texts = query.mock.calls.map(([first]) => (first as { text?: string }).text ?? String(first));
    return texts.filter((text) => !text.includes("'app.now'") && !text.includes('pgboss')).length;
  } finally {
    query.mockRestore();
  }
}
