import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { English, Spanish } from './i18n.ts';

const source = new URL('..', import.meta.url);
const rooms = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.en.ts'))
  .map((path) => path.replace(/en\.ts$/, ''));

const load = async <T>(path: string) => ((await import(new URL(path, source).href)) as { texts: T }).texts;
const holes = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([hole]) => hole).sort();

describe.each(rooms)('%s', (room) => {
  it('says in Spanish what it says in English, with the same things filled in', async () => {
    const english = await load<English>(`${room}en.ts`);
    const spanish = await load<Spanish<English>>(`${room}es.ts`);
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(spanish)) {
      const forms = typeof text === 'string' ? [text] : Object.values(text);
      for (const form of forms) expect([key, holes(form)]).toEqual([key, holes(english[key] ?? '')]);
    }
  });

  it('never raises its voice', async () => {
    const all = JSON.stringify([await load(`${room}en.ts`), await load(`${room}es.ts`)]);
    expect(all).not.toMatch(/[!¡]|journey|great job/i);
  });
});
