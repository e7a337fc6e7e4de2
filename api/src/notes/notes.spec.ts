import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeOf } from '../../test/browser.ts';
import { anAssignment } from '../../test/builders/assignments.ts';
import { canary } from '../../test/builders/canary.ts';
import { aCouple, type Couple, type Partner } from '../../test/builders/couples.ts';
import { aClinician, aPractice, signIn, tick, type Staff } from '../../test/builders/identity.ts';
import { respond } from '../../test/builders/responses.ts';
import { startWorld, type World } from '../../test/harness.ts';

let world: World;
let owner: Staff;
let kim: Staff;
let lee: Staff;
let couple: Couple;
let ann: Partner;
let ben: Partner;

beforeAll(async () => {
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
  lee = await aClinician(world, owner, 'lee');
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  [ann, ben] = couple.partners;
}, 180_000);
afterAll(() => world?.close());
beforeEach(async () => {
  for (const staff of [owner, kim, lee]) await signIn(world, staff);
});

const at = () => ({ coupleId: couple.coupleId });
const clinic = ({ browser }: Staff) => browser.clinic;
const notesOf = async (staff: Staff) => (await clinic(staff).notes({ params: at() })).notes;

type Kept = { base?: number; about?: string | null; appointmentId?: string | null };
const keep = async (
  noteId: string,
  text: string,
  { base = 0, about = null, appointmentId = null }: Kept = {},
) =>
  (await clinic(kim).keepNote({ params: { ...at(), noteId }, body: { base, text, about, appointmentId } }))
    .revision;

describe('a note', () => {
  it('grows as it is typed, and is its author’s alone', async () => {
    const noteId = randomUUID();
    expect(await keep(noteId, 'Half a th')).toBe(1);
    const text = canary('kim', 'note');
    expect(await keep(noteId, text, { base: 1, about: ann.personId })).toBe(2);
    expect(await notesOf(kim)).toMatchObject([
      { noteId, text, by: null, about: ann.personId, revision: 2, on: '2026-03-02', readers: [] },
    ]);
    for (const staff of [lee, owner]) expect(await codeOf(notesOf(staff))).toBe('absent');
    const { rows } = await world.admin.query<{ all: string }>('SELECT string_agg(body_sealed::text, $1) AS all FROM note', [' ']); // prettier-ignore
    expect(rows[0]?.all).not.toContain(Buffer.from(text).toString('hex'));
  });

  it('is written over by nobody, neither from an older page nor by somebody else', async () => {
    const noteId = randomUUID();
    await keep(noteId, 'One');
    await keep(noteId, 'One, and more', { base: 1 });
    expect(await codeOf(keep(noteId, 'From the other page', { base: 1 }))).toBe('note.conflict');
    expect(await codeOf(keep(noteId, 'Begun twice'))).toBe('note.conflict');
    expect((await notesOf(kim)).find((one) => one.noteId === noteId)?.text).toBe('One, and more');
    expect(await codeOf(keep(randomUUID(), 'Of nowhere', { base: 4 }))).toBe('absent');
    expect(await codeOf(keep(randomUUID(), 'About nobody', { about: randomUUID() }))).toBe('absent');
    expect(await codeOf(keep(randomUUID(), 'Of no hour', { appointmentId: randomUUID() }))).toBe('absent');
  });

  it('belongs to an hour, where it is said, and goes when its author says so', async () => {
    const { appointmentId } = await clinic(kim).addAppointment({
      params: at(),
      body: { startsAt: '2026-03-09T15:00:00Z', minutes: 50 },
    });
    const noteId = randomUUID();
    await keep(noteId, 'For Monday', { appointmentId });
    expect((await notesOf(kim)).find((one) => one.noteId === noteId)?.appointmentId).toBe(appointmentId);
    await clinic(kim).eraseNote({ params: { ...at(), noteId } });
    expect((await notesOf(kim)).some((one) => one.noteId === noteId)).toBe(false);
    expect(await codeOf(clinic(kim).eraseNote({ params: { ...at(), noteId } }))).toBe('absent');
  });

  it('is shared with a colleague on the case, one at a time, and with nobody else', async () => {
    const noteId = randomUUID();
    const text = canary('kim', 'shared');
    await keep(noteId, text);
    const share = (readers: string[]) =>
      clinic(kim).shareNote({ params: { ...at(), noteId }, body: { readers } });
    for (const staff of [lee, owner]) expect(await codeOf(share([staff.personId]))).toBe('absent');
    await world.admin.query(
      `INSERT INTO membership (practice_id, couple_id, person_id, kind, started_at)
       SELECT practice_id, couple_id, $1, 'clinician', started_at FROM membership WHERE person_id = $2 AND couple_id = $3`,
      [lee.personId, kim.personId, couple.coupleId],
    );
    expect(await notesOf(lee)).toEqual([]);
    await share([lee.personId]);
    expect(await notesOf(lee)).toMatchObject([{ noteId, text, by: kim.displayName, readers: [] }]);
    for (const act of [
      clinic(lee).keepNote({ params: { ...at(), noteId }, body: { base: 1, text: 'Mine', about: null, appointmentId: null } }),
      clinic(lee).eraseNote({ params: { ...at(), noteId } }),
      clinic(lee).shareNote({ params: { ...at(), noteId }, body: { readers: [] } }),
    ])
      expect(await codeOf(act)).toBe('absent'); // prettier-ignore
    expect((await notesOf(kim)).find((one) => one.noteId === noteId)).toMatchObject({ text, readers: [lee.personId] }); // prettier-ignore
    const thrice = [share([lee.personId]), share([lee.personId]), share([])];
    expect(await Promise.all(thrice.map(codeOf))).toEqual(['ok', 'ok', 'ok']);
    await share([]);
    expect(await notesOf(lee)).toEqual([]);
    await world.admin.query(
      `UPDATE membership SET ended_at = started_at WHERE person_id = $1 AND couple_id = $2`,
      [lee.personId, couple.coupleId],
    );
  });

  it('is in no audit but that of its author and its readers, and in no brief', async () => {
    const text = canary('kim', 'unseen');
    await keep(randomUUID(), text);
    tick(world);
    const acts = async (staff: Staff) =>
      (await clinic(staff).audit({ query: {} })).entries.map(({ act }) => act);
    expect(await acts(kim)).toContain('note.begun');
    expect((await acts(owner)).filter((act) => act.startsWith('note.'))).toEqual([]);
    expect(JSON.stringify(await clinic(kim).brief({ params: at(), query: {} }))).not.toContain(text);
    expect(JSON.stringify(await clinic(kim).audit({ query: {} }))).not.toContain(text);
  });
});

describe('the agenda', () => {
  const points = async ({ browser }: Partner, query: { all?: 'yes' } = {}) =>
    (await browser.me.agenda({ query })).points;
  const add = ({ browser }: Partner, words: string, isNamed = false, pointId: string = randomUUID()) =>
    browser.me.addPoint({ params: { pointId }, body: { words, isNamed } });
  const addAsKim = (words: string, isNamed = false, isSure = false, pointId: string = randomUUID()) =>
    clinic(kim).addPoint({ params: { ...at(), pointId }, body: { words, isNamed, isSure } });
  const clear = () => world.admin.query('DELETE FROM agenda_point');
  beforeEach(clear);

  it('is seen by all three, and says whose a point is only where its author wants it', async () => {
    await add(ann, 'Nights');
    tick(world);
    await add(ben, 'My mother', true);
    tick(world);
    await addAsKim('Two weeks', true);
    const plain = { isDone: false };
    expect(await points(ann)).toMatchObject([
      { words: 'Nights', by: null, isMine: true, ...plain },
      { words: 'My mother', by: 'partner', isMine: false, ...plain },
      { words: 'Two weeks', by: 'therapist', isMine: false, ...plain },
    ]);
    expect(await points(ben)).toMatchObject([
      { by: null, isMine: false },
      { by: 'me', isMine: true },
      { by: 'therapist' },
    ]);
    const { points: staffs } = await clinic(kim).agenda({ params: at() });
    expect(staffs).toMatchObject([
      { words: 'Nights', by: null, isMine: false },
      { by: ben.displayName, isMine: false },
      { by: kim.displayName, isMine: true },
    ]);
    expect(JSON.stringify(await points(ben))).not.toContain(ann.personId);
    for (const staff of [lee, owner])
      expect(await codeOf(clinic(staff).agenda({ params: at() }))).toBe('absent');
  });

  it('is settled by the therapist, and a point is taken off by whoever put it there, until then', async () => {
    const [hers, theirs] = [randomUUID(), randomUUID()];
    await add(ann, 'Nights', false, hers);
    await add(ann, 'Nights', false, hers);
    await addAsKim('Two weeks', false, false, theirs);
    expect(await points(ann)).toHaveLength(2);
    const off = ({ browser }: Partner, pointId: string) => browser.me.removePoint({ params: { pointId } });
    expect(await codeOf(off(ben, hers))).toBe('absent');
    expect(await codeOf(off(ann, theirs))).toBe('absent');
    const settle = (pointId: string, isDone: boolean, staff = kim) =>
      clinic(staff).settlePoint({ params: { ...at(), pointId }, body: { isDone } });
    expect(await codeOf(settle(hers, true, lee))).toBe('absent');
    await settle(hers, true);
    expect((await points(ben)).map(({ isDone }) => isDone)).toEqual([false, true]);
    expect(await codeOf(off(ann, hers))).toBe('absent');
    await settle(hers, false);
    await off(ann, hers);
    await clinic(kim).removePoint({ params: { ...at(), pointId: theirs } });
    expect(await points(ben)).toEqual([]);
  });

  it('keeps the partner’s points away from whoever keeps them unread, until they ask', async () => {
    await add(ann, 'Nights');
    await addAsKim('Two weeks', true);
    // Of what has no name nothing tells whose it is: neither that it stays away nor that it does not.
    await addAsKim('Money');
    await add(ben, 'My mother');
    await ben.browser.me.changeMe({ body: { keepsUnread: true } });
    expect((await points(ben)).map(({ words }) => words).sort()).toEqual(['My mother', 'Two weeks']);
    expect(await points(ben, { all: 'yes' })).toHaveLength(4);
    expect(await points(ann)).toHaveLength(4);
    await ben.browser.me.changeMe({ body: { keepsUnread: false } });
  });

  it('has room for ten of each', async () => {
    for (let at = 0; at < 10; at++) await add(ann, `Point ${at}`);
    expect(await codeOf(add(ann, 'One more'))).toBe('agenda.full');
    await add(ben, 'Still room here');
    await clear();
    const atOnce = await Promise.all(
      Array.from({ length: 25 }, (_, one) => codeOf(add(ann, `At once ${one}`))),
    );
    expect([atOnce.filter((is) => is === 'ok').length, (await points(ann)).length]).toEqual([10, 10]);
  });

  it('warns the therapist who repeats what one of them wrote for the therapist alone', async () => {
    const secret = 'I have not told Ben that I already spoke to a lawyer in March';
    const { occurrenceIds } = await anAssignment(world, couple, {
      for: { kind: 'one', personId: ann.personId },
    });
    await respond(ann, occurrenceIds[0] ?? '', { statement: { value: secret, level: 'V1' } });
    await signIn(world, kim);
    const words = `Speak of this: ${secret.toUpperCase().replaceAll(' ', '  ')}`;
    expect(await codeOf(addAsKim(words))).toBe('words.overlap');
    await addAsKim('What each of you did in March');
    await addAsKim(words, false, true);
    expect(await points(ben)).toHaveLength(2);
  });
});
