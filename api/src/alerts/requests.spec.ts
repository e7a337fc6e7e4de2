import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canary } from '../../test/builders/canary.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { aClinician, aPractice, signIn, type Staff } from '../../test/builders/identity.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let couple: Couple;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
}, 180_000);
afterAll(() => world?.close());

let made = 0;
beforeEach(async () => {
  await signIn(world, kim);
  made += 1;
  couple = await aCouple(world, kim, { names: [`ann${made}`, `ben${made}`], suitability: null });
});

const requests = async () =>
  (await kim.browser.clinic.requests()).requests.filter(({ coupleId }) => coupleId === couple.coupleId);
const notForMe = (asksForPaper = false) => couple.partners[0].browser.me.notForMe({ body: { asksForPaper } });

describe('“not for me”', () => {
  it('reaches the clinician, due in 72 hours, and once however often it is said', async () => {
    await notForMe();
    await notForMe();
    const due = new Date(world.clock.now().getTime() + 72 * 3_600_000).toISOString();
    expect(await requests()).toEqual([
      expect.objectContaining({
        displayName: couple.partners[0].displayName,
        kind: 'not-for-me',
        asksForPaper: false,
        on: '2026-03-02',
        dueAt: due,
        acknowledgedAt: null,
        note: null,
      }),
    ]);
    await notForMe(true);
    expect(await requests()).toHaveLength(2);
  });

  it('changes nothing that the other partner can see', async () => {
    const [, { browser }] = couple.partners;
    const paths = ['/api/me', '/api/me/today', '/api/me/us', '/api/me/safe-contact'];
    const seen = async () =>
      Promise.all(paths.map(async (path) => (await browser.request('GET', path)).text));
    const before = await seen();
    await notForMe(true);
    expect(await seen()).toEqual(before);
  });

  it('is not shown to the owner, who is not their clinician', async () => {
    await notForMe();
    await signIn(world, owner);
    expect((await owner.browser.clinic.requests()).requests).toEqual([]);
    const [{ requestId = '' } = {}] = await requests();
    await expect(
      owner.browser.clinic.acknowledgeRequest({ params: { requestId }, body: { note: '' } }),
    ).rejects.toEqual(expect.objectContaining({ code: 'absent' }));
  });

  it('is acknowledged with a note that only the clinicians read, and may then be said anew', async () => {
    await notForMe();
    const [{ requestId = '' } = {}] = await requests();
    const note = canary('kim', 'note');
    const acknowledge = (text: string) =>
      kim.browser.clinic.acknowledgeRequest({ params: { requestId }, body: { note: text } });
    await acknowledge('First thought.');
    await acknowledge(note);
    const [acknowledged] = await requests();
    expect(acknowledged).toEqual(expect.objectContaining({ requestId, note }));
    expect(acknowledged?.acknowledgedAt).toBe(world.clock.now().toISOString());
    await notForMe();
    expect((await requests()).map((each) => each.acknowledgedAt !== null)).toEqual([false, true]);
  });
});
