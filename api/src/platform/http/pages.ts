import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const root = join(import.meta.dirname, '../../../..');
const same = "'self'";

/** The two apps as files. Their shells hold no personal data; an address they do not know belongs to their router. */
export async function servePages(fastify: FastifyInstance): Promise<void> {
  await serve(fastify, 'admin', '/admin/');
  await serve(fastify, 'portal', '/');
}

async function serve(fastify: FastifyInstance, app: 'admin' | 'portal', prefix: string): Promise<void> {
  const dist = join(root, app, 'dist');
  const index = join(dist, 'index.html');
  const assets = join(dist, 'assets');
  if (!existsSync(index)) return;
  const shell = readFileSync(index, 'utf8');
  const scripts = [same, ...inlineIn(shell)].join(' ');
  const sendShell = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    void reply
      .header('content-security-policy', policy(scripts, app === 'admin' ? `${same} 'nonce-${nonce}'` : same))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(shell.replaceAll('__CSP_NONCE__', nonce));
  };
  await fastify.register(fastifyStatic, {
    root: dist,
    prefix,
    index: false,
    wildcard: false,
    decorateReply: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header(
        'cache-control',
        dirname(path) === assets ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      if (path.endsWith('.html')) reply.header('content-security-policy', policy(scripts, same));
    },
  });
  if (prefix !== '/') fastify.get(prefix.slice(0, -1), (_, reply) => void reply.redirect(prefix));
  fastify.get(prefix, (_, reply) => sendShell(reply));
  fastify.get(`${prefix}*`, (request, reply) => {
    if (/^\/(api|fhir)(\/|$)|(\.[a-z0-9]+|~)$/.test(request.url.replace(/[?].*$/, '')))
      return void reply.callNotFound();
    return sendShell(reply);
  });
}

/** The scripts that stand in a page itself, by their hashes. */
const inlineIn = (page: string): string[] =>
  [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );

const policy = (scripts: string, styles: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    `img-src ${same} data:`,
    `font-src ${same}`,
    `connect-src ${same}`,
    `manifest-src ${same}`,
    `worker-src ${same}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types usward',
  ].join('; ');
