import fastifyCookie from '@fastify/cookie';
import { expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import type { Config } from '../config.ts';
import { clearCookie } from './cookies.ts';

it('a cookie is taken away as it was given: a browser ignores a `__Host-` cookie that is not Secure', async () => {
  const app = fastify();
  await app.register(fastifyCookie);
  app.get('/', (_, reply) => {
    clearCookie(reply, 'me', { isSecure: true } as Config);
    return reply.send('');
  });
  const { cookies } = await app.inject('/');
  expect(cookies).toMatchObject([
    { name: '__Host-usward-me', value: '', path: '/', secure: true, httpOnly: true },
  ]);
});
