import { jest } from '@jest/globals';
import { Jobs } from '../../src/platform/jobs.ts';
import { Live } from '../../src/platform/live.ts';
import { Respond } from '../../src/responses/respond.ts';
import { Us } from '../../src/responses/us.ts';
import type { Twin } from './twin.ts';

// What must never be in the product, put into a running one by hand: the harness has to see each of them.

type Leak = (twin: Twin) => { mockRestore(): void };

export const leaks = {
  /** A number of his counts what she keeps for herself. */
  count({ world: { app, admin } }) {
    const shelf = app.get(Us);
    const of = shelf.of.bind(shelf);
    return jest.spyOn(shelf, 'of').mockImplementation(async (tx, who, all) => {
      const page = await of(tx, who, all);
      const counted = 'SELECT count(*)::int AS times FROM response WHERE author_id <> $1';
      const { rows } = await admin.query<{ times: number }>(counted, [who.personId]);
      return { ...page, bricks: page.bricks + (rows[0]?.times ?? 0) };
    });
  },

  /** His phone looks again when she writes. */
  'live event'({ world: { app }, cast }) {
    const responding = app.get(Respond);
    const run = responding.run.bind(responding);
    return jest.spyOn(responding, 'run').mockImplementation(async (tx, who, ...rest) => {
      const found = await run(tx, who, ...rest);
      const others = cast.couple.partners.map(({ personId }) => personId).filter((id) => id !== who.personId);
      app.get(Live).look(tx, others);
      return found;
    });
  },

  /** A letter waits for a minute wherever she has written. */
  'mail time'({ world: { app, admin, clock }, cast }) {
    const jobs = app.get(Jobs);
    const send = jobs.send.bind(jobs);
    return jest.spyOn(jobs, 'send').mockImplementation(async (tx, queue, job, after) => {
      const written = 'SELECT FROM response WHERE author_id = $1 AND begun_at > $2';
      const today = new Date(clock.now().getTime() - 3_600_000);
      const { rowCount } = await admin.query(written, [cast.ann.personId, today]);
      const later = queue === 'mail' && rowCount ? new Date(clock.now().getTime() + 60_000) : after;
      return send(tx, queue, job, later);
    });
  },
} satisfies Record<string, Leak>;

/** How it shows: the first line of whatever differs. */
export const showsIn: Record<keyof typeof leaks, RegExp> = {
  count: /^\/api\/me\/us → 200$/,
  'live event': /^\d+ looks$/,
  'mail time': /^mail at /,
};
