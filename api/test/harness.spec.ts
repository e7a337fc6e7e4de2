import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { startWorld, type World } from './harness.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 180_000);
afterAll(() => world?.close());

describe('the test harness', () => {
  it('answers over HTTP', async () => {
    assert.deepEqual(await world.browser().open.isReady(), { status: 'ok' });
  });

  it('sets the time of a database that is marked for tests', async () => {
    const { rows } = await world.admin.query(
      `SELECT set_config('app.now', '2026-03-29T01:30:00Z', false), app.now() AS now`,
    );
    assert.equal(rows[0].now.toISOString(), '2026-03-29T01:30:00.000Z');
  });

  it('refuses a write from a foreign page', async () => {
    const answer = await world
      .browser()
      .request('POST', '/api/open/help', {}, { origin: 'https://elsewhere.example' });
    assert.equal(answer.status, 403);
    assert.match(answer.text, /request\.foreign-origin/);
  });
});
