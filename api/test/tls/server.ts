import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isPublic, type Reach } from '../../src/platform/outside.ts';

const file = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
/** Made for these tests, of hosts that are nobody’s: `calendar.example` and `other.example`. */
export const certificate = file('certificate.pem');

export type TlsServer = { server: Server; port: number; hits: string[]; close(): Promise<void> };

/** A real server with TLS on this machine. `hits` is what was asked of it. */
export async function aTlsServer(answer: RequestListener): Promise<TlsServer> {
  const hits: string[] = [];
  const server = createServer({ key: file('key.pem'), cert: certificate }, (asked, answered) => {
    hits.push(asked.url ?? '');
    answer(asked, answered);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    port,
    hits,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The world, with this one machine in it besides: a name in `hosts` stands for those addresses. */
export const reaching = (port: number, hosts: Record<string, string[]> = {}): Reach => ({
  port,
  authorities: certificate,
  resolve: async (host) => hosts[host] ?? ['127.0.0.1'],
  mayConnect: (address) => address === '127.0.0.1' || isPublic(address),
});
