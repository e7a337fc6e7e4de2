import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { Problem } from './problem.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A write comes from our own pages, as JSON, or not at all: no form of another site can send one. */
export function guardOrigin(fastify: FastifyInstance, config: Config): void {
  fastify.addHook('onRequest', async (request) => {
    if (safe.has(request.method) || !request.url.startsWith('/api')) return;
    const { origin, 'sec-fetch-site': site } = request.headers;
    const isOurs =
      origin !== undefined &&
      config.origins.includes(origin) &&
      (site === undefined || site === 'same-origin');
    if (!isOurs) throw new Problem('request.foreign-origin');
    const type = request.headers['content-type'];
    if (type !== undefined && !/^application\/json(;|$)/i.test(type)) throw new Problem('request.not-json');
  });
}
