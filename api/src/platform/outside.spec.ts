import type { RequestListener } from 'node:http';
import { createServer as createPlain, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aTlsServer, reaching, type TlsServer } from '../../test/tls/server.ts';
import { isPublic, Outside, type Reach } from './outside.ts';

const accept = 'text/calendar';
const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
let answer: RequestListener;
let house: TlsServer;
beforeAll(async () => {
  house = await aTlsServer((asked, answered) => answer(asked, answered));
});
afterAll(() => house.close());
beforeEach(() => {
  house.hits.length = 0;
  answer = (_, answered) => void answered.end(calendar);
});

function outside(reach: Partial<Reach> = {}): Outside {
  const made = new Outside();
  made.reach = { ...reaching(house.port), ...reach };
  return made;
}
const at = (path = '/', host = 'calendar.example') => `https://${host}:${house.port}${path}`;
const read = (path = '/', more: object = {}, reach: Partial<Reach> = {}) =>
  outside(reach).read(at(path), { accept, ...more });
const refused = (code: string) => expect.objectContaining({ code });

describe('an address of the world', () => {
  it.each([
    '0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.2.1',
    '192.168.1.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255',
    '::', '::1', '::127.0.0.1', '::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::a00:1', '64:ff9b:1::a00:1', '100::1', '2001:db8::1', '2001::1', '2002:a00:1::1',
    'fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', 'localhost', '', '10.1',
  ])('is not %s', (address) => expect(isPublic(address)).toBe(false));

  it.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450:4003:80a::200e', '::ffff:8.8.8.8'])(
    'is %s',
    (address) => expect(isPublic(address)).toBe(true),
  );

  it('is never one of a private network, however it is mapped', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const network = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte), fc.tuple(fc.constant(127), byte, byte, byte), fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte), fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
    );
    const form = fc.constantFrom((v4: string) => v4, (v4: string) => `::ffff:${v4}`, (v4: string) => `::${v4}`, (v4: string) => `64:ff9b::${v4}`);
    fc.assert(fc.property(network, form, (parts, written) => expect(isPublic(written(parts.join('.')))).toBe(false)), { numRuns: 500 });
  });
}); // prettier-ignore

describe('a page of the world', () => {
  it('is read, zipped or not, and not again while it is the same', async () => {
    expect(await read()).toEqual({ isUnchanged: false, text: calendar, etag: null });
    answer = (asked, answered) => {
      const isSame = asked.headers['if-none-match'] === '"one"';
      if (isSame) return void answered.writeHead(304).end();
      answered.writeHead(200, { etag: '"one"', 'content-encoding': 'gzip' }).end(gzipSync(calendar));
    };
    expect(await read()).toEqual({ isUnchanged: false, text: calendar, etag: '"one"' });
    expect(await read('/', { etag: '"one"' })).toEqual({ isUnchanged: true });
  });

  it('by a name that is asked for once, at the address that was checked', async () => {
    let asked = 0;
    const resolve = async () => [++asked === 1 ? '127.0.0.1' : '10.0.0.8'];
    expect(await read('/', {}, { resolve })).toMatchObject({ text: calendar });
    expect([asked, house.hits.length]).toEqual([1, 1]);
  });

  it.each([['10.0.0.8'], ['::1'], ['169.254.169.254'], ['127.0.0.1', '192.168.1.1'], ['::ffff:192.168.1.1']])(
    'is not asked for in a private network: %s',
    async (...addresses) => {
      await expect(read('/', {}, { resolve: async () => addresses })).rejects.toEqual(refused('address.not-public'));
      expect(house.hits).toEqual([]);
    },
  ); // prettier-ignore

  it.each([
    '127.0.0.2',
    '[::1]',
    '0x7f.2',
    '2130706434',
    '0177.0.0.2',
    '[::ffff:127.0.0.2]',
    '169.254.169.254',
  ])('is not asked for by number: %s', async (host) => {
    await expect(outside().read(at('/', host), { accept })).rejects.toEqual(refused('address.not-public'));
    expect(house.hits).toEqual([]);
  });

  it.each([
    'http://calendar.example/', 'ftp://calendar.example/', 'file:///etc/passwd', 'https://kim:secret@calendar.example/', 'https://calendar.example:8443/', 'javascript:1',
    'calendar.example', '', `https://calendar.example/${'x'.repeat(2_000)}`,
  ])('by no other address: %s', async (address) => {
    await expect(outside().read(address, { accept })).rejects.toEqual(refused('address.malformed'));
    await expect(new Outside().read(address, { accept })).rejects.toEqual(refused('address.malformed'));
  }); // prettier-ignore

  it('as the world is, without a test: of this machine nothing, and by no other port', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]'])
      await expect(new Outside().read(`https://${host}/`, { accept })).rejects.toEqual(
        refused('address.not-public'),
      );
    await expect(new Outside().read(at(), { accept })).rejects.toEqual(refused('address.malformed'));
    expect(house.hits).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])('follows nobody elsewhere: %i', async (status) => {
    const inside = await aTlsServer((_, answered) => void answered.end(calendar));
    const location = `https://127.0.0.1:${inside.port}/`;
    answer = (_, answered) => void answered.writeHead(status, { location }).end();
    await expect(read()).rejects.toEqual(refused('address.redirects'));
    expect(inside.hits).toEqual([]);
    await inside.close();
  });

  it.each([401, 403, 404, 410, 500, 204, 304])('says that it was refused: %i', async (status) => {
    answer = (_, answered) => void answered.writeHead(status).end();
    await expect(read()).rejects.toEqual(refused(status === 304 ? 'address.redirects' : 'address.refused'));
  });

  it('has an end: a body that drips, headers that drip, a name and a greeting that never come', async () => {
    const within = 400;
    const slow = async (asked: Promise<unknown>) => {
      const began = performance.now();
      await expect(asked).rejects.toEqual(refused('address.too-slow'));
      expect(performance.now() - began).toBeLessThan(2_000);
    };
    let isDripping = true;
    answer = (_, answered) => {
      answered.writeHead(200).write('BEGIN:VCALENDAR\r\n');
      const drip = setInterval(() => (isDripping ? answered.write('x') : clearInterval(drip)), 20);
      answered.on('close', () => clearInterval(drip));
    };
    await slow(read('/', { within }));
    answer = ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => (isDripping ? socket.write('x-more: 1\r\n') : clearInterval(drip)), 20);
      socket.on('close', () => clearInterval(drip));
    };
    await slow(read('/', { within }));
    isDripping = false;
    await slow(read('/', { within }, { resolve: () => new Promise(() => undefined) }));
    const mute = createPlain().listen(0, '127.0.0.1');
    await new Promise((listening) => mute.once('listening', listening));
    const { port } = mute.address() as AddressInfo;
    await slow(outside({ port }).read(`https://calendar.example:${port}/`, { accept, within }));
    mute.close();
  });

  it('is not large: by what it says, by what it is, and by what it becomes', async () => {
    const huge = 'x'.repeat(6 * 1024 * 1024);
    answer = (_, answered) => void answered.end(huge);
    await expect(read()).rejects.toEqual(refused('address.too-large'));
    let sent = 0;
    answer = (_, answered) => {
      const more = () => {
        while (!answered.destroyed && answered.write(huge.slice(0, 65_536))) sent += 65_536;
        if (!answered.destroyed) answered.once('drain', more);
      };
      more();
    };
    await expect(read()).rejects.toEqual(refused('address.too-large'));
    expect(sent).toBeLessThan(64 * 1024 * 1024);
    const bomb = gzipSync(Buffer.alloc(512 * 1024 * 1024), { level: 9 });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    answer = (_, answered) => void answered.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    const before = process.memoryUsage().rss;
    await expect(read()).rejects.toEqual(refused('address.too-large'));
    expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 * 1024);
  });

  it('says so where it is torn off, zipped wrongly, or nobody answers', async () => {
    answer = (_, answered) => {
      answered.writeHead(200, { 'content-length': 1_000 }).write(calendar);
      setTimeout(() => answered.destroy(), 30);
    };
    await expect(read()).rejects.toEqual(refused('address.unreachable'));
    answer = (_, answered) => void answered.writeHead(200, { 'content-encoding': 'gzip' }).end(calendar);
    await expect(read()).rejects.toEqual(refused('address.unreachable'));
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    await expect(read('/', {}, { resolve })).rejects.toEqual(refused('address.unreachable'));
  });

  it('with a certificate that holds: of that host, from somebody who is trusted, over TLS', async () => {
    const made = new Outside();
    made.reach = reaching(house.port);
    delete made.reach.authorities;
    await expect(made.read(at(), { accept })).rejects.toEqual(refused('address.untrusted'));
    await expect(outside().read(at('/', 'wrong.example'), { accept })).rejects.toEqual(refused('address.untrusted'));
    const plain = createPlain((socket) => void socket.end('HTTP/1.1 200 OK\r\n\r\n')).listen(0, '127.0.0.1');
    await new Promise((listening) => plain.once('listening', listening));
    const { port } = plain.address() as AddressInfo;
    await expect(outside({ port }).read(`https://calendar.example:${port}/`, { accept })).rejects.toEqual(refused('address.untrusted'));
    plain.close();
    expect(house.hits).toEqual([]);
  }); // prettier-ignore

  it('never names the address in what it says', async () => {
    answer = (_, answered) => void answered.writeHead(403).end();
    const error = await read('/private-2f8c.ics').catch((refusal: Error) => refusal);
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('2f8c');
  });
});
