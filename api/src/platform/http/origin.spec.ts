import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startWorld, type World } from '../../../test/harness.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 180_000);
afterAll(() => world?.close());

it.each(['/api/me/sign-out', '/%61pi/me/sign-out', '/a%70i/me/sign-out'])(
  'a write that does not come from our own pages is refused, however its address is spelt: %s',
  async (path) => {
    const headers = { origin: 'https://elsewhere.example', 'content-type': 'application/json' };
    const answer = await fetch(world.address + path, { method: 'POST', headers });
    expect(await answer.json()).toMatchObject({ code: 'request.foreign-origin' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  },
);
