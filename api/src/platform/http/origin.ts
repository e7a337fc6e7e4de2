import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { tokenOf } from './cookies.ts';
import { Problem } from './problem.ts';

/** What is typed is no longer than this. */
export const usualBody = 100_000;
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** By the route it reaches too: the router reads `/%61pi` as `/api`. */
export const isApi = ({ url, routeOptions }: FastifyRequest): boolean =>
  url.startsWith('/api') || (routeOptions.url?.startsWith('/api') ?? false);

/** A write comes from our own pages, as JSON, or not at all: no form of another site can send one. */
export function guardOrigin(fastify: FastifyInstance, config: Config): void {
  fastify.addHook('onRequest', async (request) => {
    if (safe.has(request.method) || !isApi(request)) return;
    const { origin, 'sec-fetch-site': site } = request.headers;
    const isOurs =
      origin !== undefined &&
      config.origins.includes(origin) &&
      (site === undefined || site === 'same-origin');
    if (!isOurs) throw new Problem('request.foreign-origin');
    const type = request.headers['content-type'];
    if (type !== undefined && !/^application\/json(;|$)/i.test(type)) throw new Problem('request.not-json');
    // Whole files are read for nobody: only staff send them.
    if ((request.routeOptions.bodyLimit ?? 0) > usualBody && !tokenOf(request, 'clinic', config))
      throw new Problem('sign-in.needed');
  });
}
