import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
const window = new EventTarget();
Object.assign(globalThis, { window });
const { asked } = await import('./leaving.ts');

const page = { visibilityState: 'hidden' };
let letGo: (() => void)[] = [];
const sent = jest.fn<typeof fetch>(
  () => new Promise((resolve) => letGo.push(() => resolve(new Response('{}')))),
);
const before = globalThis.fetch;
beforeEach(() => {
  Object.assign(globalThis, { document: page, fetch: sent });
  page.visibilityState = 'hidden';
  letGo = [];
  sent.mockClear();
});
afterEach(() => Object.assign(globalThis, { fetch: before, document: undefined }));

const put = (body: string) => asked('/api', { method: 'PUT', body });
const outlives = () => sent.mock.calls.map(([, init]) => init?.keepalive ?? false);
const settle = async (all: Promise<unknown>[]) => {
  for (const go of letGo) go();
  await Promise.all(all);
};

it('outlives a page that goes away, and only then', async () => {
  const leaving = put('a few words');
  page.visibilityState = 'visible';
  const staying = put('a few words');
  expect(outlives()).toEqual([true, false]);
  await settle([leaving, staying]);
});

it('knows that somebody goes elsewhere before the page counts as hidden, and that they came back', async () => {
  page.visibilityState = 'visible';
  window.dispatchEvent(new Event('pagehide'));
  const leaving = put('a few words');
  window.dispatchEvent(new Event('pageshow'));
  const staying = put('a few words');
  expect(outlives()).toEqual([true, false]);
  await settle([leaving, staying]);
});

it('what is too heavy to outlive the page is sent all the same: by its bytes, and together with what is under way', async () => {
  const all = [put('x'.repeat(70_000)), put('ñ'.repeat(35_000)), put('x'.repeat(40_000)), put('x'.repeat(40_000))];
  expect(outlives()).toEqual([false, false, true, false]);
  await settle(all);
  const after = put('x'.repeat(40_000));
  expect(outlives().at(-1)).toBe(true);
  await settle([after]);
}); // prettier-ignore
