import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { HelpService } from '../practice/help.service.ts';
import { practice, type Staff } from '../../test/builders/joining.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { log } from './log.ts';
import { refuseTalkativeDatabase } from './talkative.ts';

let world: World;
let ana: Staff;
const canary = 'CN-hardening-7d1f6e2a';
const lines: string[] = [];
const sink = log as unknown as Record<symbol, { write(line: string): void }>;
const usual = sink[pino.symbols.streamSym] as { write(line: string): void };

beforeAll(async () => {
  world = await startWorld({ settings: { LOG_LEVEL: 'trace' } });
  ana = await practice(world, 'ana');
  sink[pino.symbols.streamSym] = { write: (line) => void lines.push(line) };
}, 180_000);
afterAll(async () => {
  sink[pino.symbols.streamSym] = usual;
  await world?.close();
});

describe('every answer', () => {
  it.each(['/api/open/help', '/api/me', '/api/no-such', '/api/docs', '/no-such.png', '/', '/admin/'])('%s says what a browser may do', async (path) => {
    const { headers } = await world.browser().request('GET', path);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*microphone=\(\)/);
    expect(headers.get('permissions-policy')).toContain('publickey-credentials-get=(self)');
    if (path.startsWith('/api')) expect(headers.get('cache-control')).toBe('no-store');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|\*|data:|https?:)/);
    if (headers.get('content-type')?.startsWith('text/html')) expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types (usward|'none')$/);
  }); // prettier-ignore
});

describe('a connection', () => {
  it('that says little, or nothing, or listens to nothing, lasts fifteen seconds at most', () => {
    const { requestTimeout, headersTimeout, timeout } = world.app.getHttpServer() as Server;
    for (const limit of [requestTimeout, headersTimeout, timeout]) {
      expect(limit).toBeGreaterThan(5_000);
      expect(limit).toBeLessThan(15_000);
    }
  });
});

describe('the log', () => {
  it('holds a route and how it ended, and nothing that came with it', async () => {
    const desk = ana.browser;
    const sent = {
      'user-agent': canary,
      'x-forwarded-for': canary,
      referer: `https://${canary}.example`,
      [canary]: '1',
    };
    const { clinic } = desk;
    await desk.request('GET', `/api/clinic/couples?search=${canary}&${canary}=1`, undefined, sent);
    await desk.request('GET', `/api/clinic/couples/${canary}`, undefined, sent);
    await desk.request('GET', `/${canary}`, undefined, { ...sent, cookie: `usward-clinic=${canary}` });
    await desk.request('POST', '/api/open/sign-in/me', { name: canary, password: canary, isOwnPhone: true });
    await desk.request('POST', '/api/open/sign-in/me', `{"${canary}`, { 'content-type': 'application/json' });
    await clinic.openCouple({
      body: { timeZone: 'Europe/Madrid', partners: [{ displayName: canary, locale: 'en', address: 'tu' }] },
    });
    const all = lines.join('');
    expect(all).not.toContain(canary);
    expect(all).toContain('GET /api/clinic/couples/:coupleId');
    expect(all).toContain('POST /api/open/sign-in/me');
    log.info({ route: canary });
    expect(lines.join('')).toContain(canary);
  });

  it('of what nobody foresaw holds the class and the place, and not its message', async () => {
    lines.length = 0;
    const broken = Object.assign(new RangeError(`it says ${canary}`), { detail: canary });
    const reading = jest.spyOn(world.app.get(HelpService), 'shown').mockRejectedValue(broken);
    const { status, text } = await ana.browser.request('GET', '/api/clinic/practice/help');
    reading.mockRestore();
    expect([status, JSON.parse(text).code]).toEqual([500, 'server.failed']);
    expect(text + lines.join('')).not.toContain(canary);
    expect(lines.join('')).toContain('RangeError');
  });
});

describe('the database', () => {
  it('writes nothing that people wrote into its log, and waits for nobody for long', async () => {
    await refuseTalkativeDatabase(world.config);
    const { roles } = world.config.database;
    await world.admin.query(
      `ALTER ROLE ${roles}_app IN DATABASE ${await name()} SET log_error_verbosity = 'verbose'`,
    );
    await expect(refuseTalkativeDatabase(world.config)).rejects.toThrow('log_error_verbosity = terse');
  });
});

async function name(): Promise<string> {
  const { rows } = await world.admin.query<{ name: string }>('SELECT current_database() AS name');
  return rows[0]?.name ?? '';
}
