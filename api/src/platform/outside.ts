import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { createGunzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import ipaddr from 'ipaddr.js';
import { Problem } from './http/problem.ts';

/** How far a request may go. No setting widens it: only code can, and only the tests do. */
export type Reach = {
  resolve: (host: string) => Promise<string[]>;
  mayConnect: (address: string) => boolean;
  port: number;
  /** Whom a certificate may come from, where not from those that Node trusts. */
  authorities?: string;
};

type Asked = { accept: string; etag?: string | null; most?: number; within?: number };
export type Read = { isUnchanged: true } | { isUnchanged: false; text: string; etag: string | null };

const fiveMegabytes = 5 * 1024 * 1024;
const tenSeconds = 10_000;

const publicOnly: Reach = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayConnect: isPublic,
  port: 443,
};

/** An address of the world: no private network, nothing of this machine or its neighbours, in whatever way it is written. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const read = ipaddr.process(address);
  const isOfTheWorld =
    read.kind() === 'ipv4' || read.match(ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]);
  return read.range() === 'unicast' && isOfTheWorld;
}

/**
 * Reads a page of the world that somebody named. Its host may be anybody's: the name is resolved here once and only the
 * address that was checked is connected to; nobody is followed elsewhere; it may be neither slow nor large. Whatever
 * goes wrong is a refusal without a word of the address, which may hold a secret.
 */
@Injectable()
export class Outside {
  reach: Reach = publicOnly;

  async read(address: string, asked: Asked): Promise<Read> {
    const url = urlOf(address, this.reach.port);
    const stop = AbortSignal.timeout(asked.within ?? tenSeconds);
    try {
      const addresses = await before(stop, this.resolved(url.hostname.replace(/^\[|\]$/g, '')));
      const response = await before(stop, this.asked(url, addresses, asked, stop));
      try {
        return await before(stop, taken(response, asked));
      } finally {
        response.destroy();
      }
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (stop.aborted) throw new Problem('address.too-slow');
      throw new Problem(isAboutTrust(error) ? 'address.untrusted' : 'address.unreachable');
    }
  }

  /** One forbidden answer forbids the name: it would come first another time. */
  private async resolved(host: string): Promise<string[]> {
    const found = ipaddr.isValid(host) ? [host] : await this.reach.resolve(host);
    if (!found.length) throw new Problem('address.unreachable');
    if (!found.every((one) => this.reach.mayConnect(one))) throw new Problem('address.not-public');
    return found;
  }

  private asked(
    url: URL,
    addresses: string[],
    { accept, etag }: Asked,
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    const checked = addresses.map((address) => ({
      address,
      family: ipaddr.parse(address).kind() === 'ipv4' ? 4 : 6,
    }));
    const pinned: LookupFunction = (_, { all }, tell) =>
      all ? tell(null, checked) : tell(null, checked[0]?.address ?? '', checked[0]?.family);
    return new Promise((answered, failed) => {
      const headers = { accept, 'accept-encoding': 'gzip', 'user-agent': 'Usward', ...(etag ? { 'if-none-match': etag } : {}) };
      const options = { agent: false, lookup: pinned, signal, headers, rejectUnauthorized: true, maxHeaderSize: 16_384 };
      const { authorities } = this.reach;
      request(url, { ...options, ...(authorities ? { ca: authorities } : {}) })
        .on('response', answered)
        .on('error', failed)
        .end();
    }); // prettier-ignore
  }
}

function urlOf(address: string, port: number): URL {
  const refused = new Problem('address.malformed');
  const text = address.trim().replace(/^webcals?:\/\//i, 'https://');
  if (text.length > 2_000 || !URL.canParse(text)) throw refused;
  const url = new URL(text);
  const isOnPort = url.port === (port === 443 ? '' : String(port));
  if (url.protocol !== 'https:' || url.username || url.password || !isOnPort) throw refused;
  url.hash = '';
  return url;
}

async function taken(response: IncomingMessage, { etag, most = fiveMegabytes }: Asked): Promise<Read> {
  const { statusCode = 0, headers } = response;
  if (statusCode === 304 && etag) return { isUnchanged: true };
  if (statusCode >= 300 && statusCode < 400) throw new Problem('address.redirects');
  if (statusCode !== 200) throw new Problem('address.refused');
  const encoding = headers['content-encoding'] ?? 'identity';
  if (!['identity', 'gzip'].includes(encoding)) throw new Problem('address.refused');
  const body = encoding === 'gzip' ? unzipped(response) : response;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new Problem('address.too-large');
    chunks.push(chunk);
  }
  if (!response.complete) throw new Problem('address.unreachable');
  const tag = headers.etag ?? '';
  return {
    isUnchanged: false,
    text: Buffer.concat(chunks).toString(),
    etag: tag && tag.length <= 200 ? tag : null,
  };
}

function unzipped(response: IncomingMessage) {
  const unzip = createGunzip();
  response.on('error', (error) => unzip.destroy(error)).pipe(unzip);
  return unzip;
}

/** What is waited for, or the end of patience, whatever the other side does. */
function before<T>(stop: AbortSignal, awaited: Promise<T>): Promise<T> {
  const over = new Promise<never>((_, ended) => {
    const end = () => ended(new Error('over'));
    if (stop.aborted) end();
    stop.addEventListener('abort', end, { once: true });
  });
  return Promise.race([awaited, over]);
}

const isAboutTrust = (error: unknown): boolean =>
  /CERT|TLS|SSL|SELF_SIGNED|ISSUER|EPROTO/.test(String((error as { code?: unknown }).code ?? ''));
