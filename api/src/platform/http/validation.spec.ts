import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../../test/harness.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world?.close());

it.each([33, 2_000, 40_000])(
  'a body of %i brackets is refused before anything goes down into it, also where the cookie is nobody’s',
  async (depth) => {
    const value = '['.repeat(depth) + ']'.repeat(depth);
    const origin = world.config.origins[0] ?? '';
    const path = `/api/me/occurrences/${randomUUID()}`;
    for (const [address, body] of [
      [`${path}/steps/ours/gestures/${randomUUID()}`, `{"do":"one-phone","mine":${value},"theirs":"tea"}`],
      [
        `${path}/response`,
        `{"write":"${randomUUID()}","base":0,"ending":"open","happened":[],"answers":{"ours":{"value":${value},"level":"V0"}}}`,
      ],
    ]) {
      const answer = await fetch(`${world.address}${address}`, {
        method: 'PUT',
        headers: { origin, 'content-type': 'application/json', cookie: 'usward-me=nobody' },
        body,
      });
      expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'request.malformed' }]);
    }
  },
);
