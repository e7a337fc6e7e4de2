import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { origin } from '../../../test/database.ts';
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

it.each(['/api/clinic/calendars', '/api/clinic/drafts', '/api/clinic/practice/logo'])(
  'a whole file is not waited for where nobody is signed in: %s',
  async (path) => {
    const headers = {
      origin,
      'content-type': 'application/json',
      'content-length': '5000000',
    };
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const asked = request(world.address + path, {
        method: path.endsWith('logo') ? 'PUT' : 'POST',
        headers,
      });
      asked.on('response', (answer) => resolve(answer.statusCode)).on('error', reject);
      asked.setTimeout(5_000, () => asked.destroy(new Error('it waits for the file')));
      asked.write('{');
    });
    expect(status).toBe(401);
  },
);
