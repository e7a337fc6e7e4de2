import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { aCouple, type Couple } from '../../test/builders/couples.ts';
import { aClinician, aPractice, confirm, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { startWorld, type World } from '../../test/harness.ts';
import { isDue } from './help.rules.ts';
import { typeOf } from './logo.rules.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let couple: Couple;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
}, 180_000);
afterAll(() => world?.close());
beforeEach(async () => {
  for (const staff of [owner, kim]) await signIn(world, staff);
});

const file = (head: string, length = 100) =>
  Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(length)]);
const bytes = (...all: number[]) => String.fromCharCode(...all);
const pngOf = (width: number, height: number) =>
  `\x89PNG\r\n\x1a\n${bytes(0, 0, 0, 13)}IHDR${bytes(0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255)}`;
const jpegOf = (width: number, height: number) =>
  `\xff\xd8\xff\xe0${bytes(0, 4, 0, 0)}\xff\xc2${bytes(0, 11, 8, height >> 8, height & 255, width >> 8, width & 255)}`;
const webpOf = (width: number, height: number) =>
  `RIFF1234WEBPVP8 ${bytes(0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, width & 255, width >> 8, height & 255, height >> 8)}`;
const extendedOf = (width: number, height: number) =>
  `RIFF1234WEBPVP8X${bytes(10, 0, 0, 0, 0, 0, 0, 0, (width - 1) & 255, (width - 1) >> 8, 0, (height - 1) & 255, (height - 1) >> 8, 0)}`;
const losslessOf = (width: number, height: number) => {
  const bits = (width - 1) | ((height - 1) << 14);
  return `RIFF1234WEBPVP8L${bytes(0, 0, 0, 0, 0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, bits >>> 24)}`;
};
const png = pngOf(640, 200);

describe('the look of a practice', () => {
  const change = (light: string | null, night: string | null, { browser } = owner) =>
    browser.clinic.changeBrand({ body: { light, night } });

  it('is its own colour where that can be read, on phones and desks alike', async () => {
    await change('#2f6f8f', '#ffd400');
    const brand = { light: '#2f6f8f', night: '#ffd400', logo: null };
    expect((await kim.browser.clinic.whoAmI()).brand).toEqual(brand);
    expect((await couple.partners[0].browser.me.whoAmI()).brand).toEqual(brand);
    expect(await codeOf(change('#ffd400', null))).toBe('brand.contrast');
    expect(await codeOf(change(null, '#2f2f2f'))).toBe('brand.contrast');
    expect(await codeOf(change('red;}', null))).toBe('request.invalid');
    expect(await codeOf(change(null, null, kim))).toBe('role.not-allowed');
    await change(null, null);
    expect((await kim.browser.clinic.whoAmI()).brand).toEqual({ light: null, night: null, logo: null });
  });

  it('is a logo that is what its first bytes say, of another name whenever it changes', async () => {
    const keep = (data: Buffer, { browser } = owner) =>
      browser.clinic.keepLogo({ body: { data: data.toString('base64') } });
    await keep(file(png, 190_000));
    const { logo } = await couple.partners[0].browser.me.logo();
    expect(logo?.type).toBe('image/png');
    expect(Buffer.from(logo?.data ?? '', 'base64')).toEqual(file(png, 190_000));
    const first = (await kim.browser.clinic.whoAmI()).brand.logo;
    await keep(file(webpOf(640, 200)));
    expect((await kim.browser.clinic.whoAmI()).brand.logo).not.toBe(first);
    for (const wrong of [file('<svg xmlns='), file('GIF89a'), file(png, 200_000), Buffer.alloc(0)])
      expect(await codeOf(keep(wrong))).toBe('logo.unreadable');
    expect(await codeOf(keep(file(png), kim))).toBe('role.not-allowed');
    await owner.browser.clinic.dropLogo();
    expect(await couple.partners[0].browser.me.logo()).toEqual({ logo: null });
  });

  it('knows a picture by its bytes', () => {
    expect([png, jpegOf(640, 200), webpOf(640, 200), '<html>', ' \x89PNG'].map((head) => typeOf(file(head)))).toEqual([
      'image/png', 'image/jpeg', 'image/webp', null, null,
    ]); // prettier-ignore
  });

  it.each([pngOf, jpegOf, webpOf, extendedOf, losslessOf])('knows how large it is: %p', (of) => {
    const sizes = [[2_000, 2_000], [2_001, 10], [10, 2_001], [12_000, 12_000]] as const; // prettier-ignore
    expect(sizes.map(([width, height]) => typeOf(file(of(width, height))) !== null)).toEqual([true, false, false, false]); // prettier-ignore
    expect(typeOf(Buffer.from(of(640, 200).slice(0, 14), 'latin1'))).toBeNull();
  });
});

describe('whom to call', () => {
  const lines = async () => (await kim.browser.clinic.helpLines()).lines;
  const ann = async () => (await couple.partners[0].browser.me.help()).countries;
  const body = { country: 'ES' as const, name: 'Línea 024', number: '024', note: { en: 'Now', es: 'Ahora' } };

  it('is what came with the product until the practice says otherwise, and unchecked until somebody called', async () => {
    const before = await lines();
    expect(before.map(({ number }) => number)).toContain('1-833-852-6262');
    expect(before.every(({ isHouses, isDue: due, checkedOn }) => isHouses && due && !checkedOn)).toBe(true);
    const lineId = before.find(({ number }) => number === '024')?.lineId ?? '';
    await owner.browser.clinic.keepHelpLine({ params: { lineId }, body: { ...body, isChecked: true } });
    expect(await lines()).toContainEqual({
      ...body, lineId, isHouses: true, checkedOn: '2026-03-02', checkedBy: owner.displayName, isDue: false,
    });
    expect(await lines()).toHaveLength(before.length);
    const spain = (await ann()).find(({ country }) => country === 'ES');
    expect(spain?.lines).toContainEqual({ name: body.name, number: '024', note: body.note, checkedOn: '2026-03-02' });
    expect(JSON.stringify(await ann())).not.toContain(owner.personId);
    // Other words leave the check as it is; another number does not.
    await owner.browser.clinic.keepHelpLine({ params: { lineId }, body: { ...body, name: '024', isChecked: false } });
    expect((await lines()).find((one) => one.lineId === lineId)?.checkedOn).toBe('2026-03-02');
    await owner.browser.clinic.keepHelpLine({ params: { lineId }, body: { ...body, number: '025', isChecked: false } });
    expect((await lines()).find((one) => one.lineId === lineId)?.checkedOn).toBeNull();
  }); // prettier-ignore

  it('stands with the practice’s own country first, and leaves out what was taken off', async () => {
    const [emergency] = await lines();
    const own = randomUUID();
    await owner.browser.clinic.keepHelpLine({ params: { lineId: own }, body: { ...body, name: 'Ours', number: '+34 600 000 000', isChecked: true } }); // prettier-ignore
    await owner.browser.clinic.dropHelpLine({ params: { lineId: emergency?.lineId ?? '' } });
    expect((await lines()).some(({ lineId }) => lineId === emergency?.lineId)).toBe(false);
    expect((await ann()).flatMap((one) => one.lines).map(({ name }) => name)).toContain('Ours');
    await owner.browser.clinic.changePractice({ body: { country: 'ES' } });
    expect((await ann()).map(({ country }) => country)).toEqual(['ES', 'US', 'CO']);
    await owner.browser.clinic.dropHelpLine({ params: { lineId: own } });
    expect(await codeOf(owner.browser.clinic.dropHelpLine({ params: { lineId: own } }))).toBe('absent');
    expect(await codeOf(kim.browser.clinic.dropHelpLine({ params: { lineId: own } }))).toBe(
      'role.not-allowed',
    );
    const { countries } = await world.browser().open.help();
    expect(countries.map(({ country }) => country)).toEqual(['US', 'ES', 'CO']);
  });

  it('is due again after 180 days', () => {
    expect(['2026-01-01', null].map((on) => isDue(on, '2026-06-30'))).toEqual([false, true]);
    expect(isDue('2026-01-01', '2026-07-01')).toBe(true);
  });
});

describe('duty hours', () => {
  const hours = { from: '09:00', until: '17:00' };

  it('are set by the owner and read by the staff, and say until when somebody is there', async () => {
    const weekly = (['MO', 'TU'] as const).map((day) => ({ day, ...hours, personId: kim.personId }));
    const days = [
      { on: '2026-03-03', windows: [] },
      { on: '2026-03-04', windows: [{ ...hours, personId: owner.personId }] },
    ];
    await owner.browser.clinic.changeDuty({ body: { weekly, days } });
    const { timeZone, ...duty } = await kim.browser.clinic.duty();
    expect(duty).toMatchObject({ weekly, days });
    expect(new Set(duty.people.map(({ personId }) => personId))).toEqual(
      new Set([owner.personId, kim.personId]),
    );
    const [now] = [world.clock.now()];
    const shown = new Date(duty.coveredUntil ?? 0).toLocaleTimeString('en-GB', {
      timeZone,
      timeStyle: 'short',
    });
    const wall = now.toLocaleTimeString('en-GB', { timeZone, timeStyle: 'short' });
    expect(duty.coveredUntil === null ? wall < '09:00' || wall >= '17:00' : shown === '17:00').toBe(true);
    tick(world, 86_400);
    for (const staff of [owner, kim]) await signIn(world, staff);
    expect((await kim.browser.clinic.duty()).coveredUntil).toBeNull();
  });

  it('are no longer those of somebody who may not be called any more, and the others can be kept as they are', async () => {
    const zed = await aClinician(world, owner, 'zed');
    const window = ({ personId }: Staff) => ({ from: '00:00', until: '23:59', personId });
    const weekly = (['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const).map((day) => ({
      day,
      ...window(zed),
    }));
    const mixed = [
      { on: '2026-04-07', windows: [window(zed)] },
      {
        on: '2026-04-08',
        windows: [
          { ...window(zed), until: '12:00' },
          { ...window(kim), from: '12:00' },
        ],
      },
    ];
    await owner.browser.clinic.changeDuty({
      body: { weekly: [...weekly, { day: 'SU', ...window(kim) }], days: mixed },
    });
    expect((await kim.browser.clinic.duty()).coveredUntil).not.toBeNull();
    await confirm(world, owner);
    await owner.browser.clinic.leave({ params: { personId: zed.personId } });
    const { coveredUntil, weekly: left, days } = await owner.browser.clinic.duty();
    expect({ coveredUntil, left, days }).toEqual({
      coveredUntil: null,
      left: [{ day: 'SU', ...window(kim) }],
      days: [
        { on: '2026-04-07', windows: [] },
        { on: '2026-04-08', windows: [{ ...window(kim), from: '12:00' }] },
      ],
    });
    expect(await codeOf(owner.browser.clinic.changeDuty({ body: { weekly: left, days } }))).toBe('ok');
  });

  it('name nobody from outside, and no day twice', async () => {
    const change = (body: Parameters<typeof owner.browser.clinic.changeDuty>[0]['body'], { browser } = owner) =>
      codeOf(browser.clinic.changeDuty({ body }));
    const off = { on: '2026-03-03', windows: [] };
    expect(await change({ weekly: [{ day: 'MO', ...hours, personId: randomUUID() }], days: [] })).toBe('absent');
    const { personId } = couple.partners[0];
    expect(await change({ weekly: [{ day: 'MO', ...hours, personId }], days: [] })).toBe('absent');
    expect(await change({ weekly: [], days: [off, off] })).toBe('request.invalid');
    expect(await change({ weekly: [], days: [] }, kim)).toBe('role.not-allowed');
  }); // prettier-ignore
});
