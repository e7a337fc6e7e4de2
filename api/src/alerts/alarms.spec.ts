import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { wantsHelp, type Exercise } from '@usward/exercises';
import { codeOf } from '../../test/browser.ts';
import { anAssignment, dayOf } from '../../test/builders/assignments.ts';
import { canary } from '../../test/builders/canary.ts';
import { respond } from '../../test/builders/responses.ts';
import {
  aFriday, alarmsOf, answered, answers, at, couple, form, give, kim, letters, lou, mia, on, onDuty, oz, page, sue, theStage, world,
} from '../../test/builders/alarms.ts'; // prettier-ignore

beforeAll(() => theStage(), 180_000);
afterAll(() => world?.close());
beforeEach(() => aFriday());

describe('a self-harm answer on Friday at six', () => {
  it('shows help on the phone at once, by what the phone holds', async () => {
    const { occurrenceIds } = await give();
    const [ann] = couple.partners;
    const { exercise } = await ann.browser.me.occurrence({ params: { occurrenceId: occurrenceIds[0]! } });
    const steps = (exercise as unknown as Exercise).variants.solo.steps;
    const shown = steps.map((step) =>
      ['a0', 'a1', 'a3'].map((value) => wantsHelp(step, { picked: [value] })),
    );
    expect(shown.filter((one) => one.some(Boolean))).toEqual([[false, true, true]]);
    expect(JSON.stringify(exercise)).not.toContain('self-harm');
  });

  it('reaches who is on duty, then the next, who treats, the owner and the person’s own screen: each at its hour, without a word of it', async () => {
    await oz.browser.clinic.changeAlarmSettings({
      body: { hours: 12, cover: { name: 'Cora', email: 'cora@away.example', locale: 'es' } },
    });
    const { alarmId } = await answered();
    const all = [await letters()];
    expect(await alarmsOf(lou)).toEqual([
      {
        alarmId, displayName: couple.partners[0].displayName, isMine: true, acknowledgedAt: null,
        at: at('06', '18:00').toISOString(), dueAt: at('06', '20:00').toISOString(),
      },
    ]); // prettier-ignore
    expect((await oz.browser.clinic.alarms()).beyond).toBeNull();
    expect(await world.work()).toBe(0);
    for (const [day, hour] of [['06', '20:00'], ['06', '22:00'], ['07', '00:00'], ['07', '02:00'], ['07', '04:00']] as const) {
      await on(day, hour);
      expect((await couple.partners[0].browser.me.today()).showsHelp).toBe(false);
      all.push(await letters());
      // The same job once more.
      await world.admin.query(`INSERT INTO pgboss.job (name, data) SELECT 'alarm', jsonb_build_object('practiceId', practice_id, 'ref', id) FROM risk_event`);
      all.push(await letters());
    } // prettier-ignore
    expect(all.map(({ to }) => to.join(' ')).filter(Boolean)).toEqual([
      'lou@desk.example', 'kim@desk.example', 'oz@desk.example',
      'cora@away.example kim@desk.example lou@desk.example', 'kim@desk.example lou@desk.example',
    ]); // prettier-ignore
    for (const text of all.flatMap(({ texts }) => texts)) {
      expect(text).toMatch(/Usward/);
      expect(text).not.toMatch(/CN-|ann|harm|Made here|risk_event/);
    }
    expect((await couple.partners[0].browser.me.today()).showsHelp).toBe(true);
    expect((await couple.partners[1].browser.me.today()).showsHelp).toBe(false);
    await on('07', '04:00', kim, oz);
    const { steps } = await page(kim, alarmId);
    const day = (step: (typeof steps)[number]) => new Date(step.at).getTime() - at('06', '18:00').getTime();
    expect(steps.filter(({ channel }) => channel === 'screen').map((step) => [day(step) / 3_600_000, step.rung])).toEqual([
      [0, 'owner'], [2, 'next'], [4, 'next'], [6, 'practice'], [8, 'again'], [8, 'again'], [8, 'again'], [8, 'cover'],
      [10, 'again'], [10, 'again'], [10, 'again'], [10, 'help'],
    ]); // prettier-ignore
    expect((await oz.browser.clinic.alarms()).beyond?.count).toBe(1);
    expect(await codeOf(page(oz, alarmId))).toBe('absent');
  });

  it('ends with whoever acknowledges it, with a note', async () => {
    const { alarmId } = await answered();
    await letters();
    const note = canary('lou', 'alarm');
    await lou.browser.clinic.acknowledgeAlarm({ params: { alarmId }, body: { note } });
    await on('07', '04:00', kim);
    expect((await letters()).to).toEqual([]);
    expect(await page(kim, alarmId)).toMatchObject({
      note,
      acknowledgedBy: lou.displayName,
      acknowledgedAt: at('06', '18:00').toISOString(),
    });
    // A day later whoever was on duty has nothing more to do with it.
    await on('07', '18:01', lou);
    expect([await alarmsOf(lou), await codeOf(page(lou, alarmId))]).toEqual([[], 'absent']);
    const acts = (
      await world.admin.query('SELECT act FROM audit_entry WHERE act LIKE $1 ORDER BY at', ['safety.alarm%'])
    ).rows;
    expect(acts.map(({ act }) => act)).toContain('safety.alarm-acknowledged');
  });

  it('is read by those who treat the couple and by who is on duty, as far as each must', async () => {
    const { alarmId } = await answered();
    expect(await page(kim, alarmId)).toMatchObject({
      coupleId: couple.coupleId, asksOf: 'self-harm', owner: lou.displayName, contact: expect.anything(),
      asked: { prompt: { en: 'Question nine?' } },
    }); // prettier-ignore
    expect(await page(lou, alarmId)).toMatchObject({
      coupleId: null,
      asked: null,
      asksOf: 'self-harm',
      contact: expect.anything(),
    });
    await on('06', '18:09', mia, sue, oz, lou);
    for (const staff of [oz, mia, sue]) {
      expect([await alarmsOf(staff), await codeOf(page(staff, alarmId))]).toEqual([[], 'absent']);
      expect(
        await codeOf(staff.browser.clinic.acknowledgeAlarm({ params: { alarmId }, body: { note: '' } })),
      ).toBe('absent');
    }
    expect(await codeOf(lou.browser.clinic.measures({ params: { coupleId: couple.coupleId } }))).toBe(
      'absent',
    );
    for (const { browser } of couple.partners)
      expect((await browser.request('GET', `/api/clinic/alarms/${alarmId}`)).status).toBe(401);
  });

  it('answers its author with the same bytes as one that raises nothing, and its partner sees the same', async () => {
    const seen = async (nine: string) => {
      const { occurrenceIds } = await give();
      const [ann, ben] = couple.partners;
      const params = { occurrenceId: occurrenceIds[0]! };
      const { revision: base } = await ann.browser.me.occurrence({ params });
      const body = {
        write: randomUUID(),
        base,
        ending: 'done',
        answers: answers(nine),
        happened: [],
        sent: [],
      };
      const { status, text } = await ann.browser.request(
        'PUT',
        `/api/me/occurrences/${params.occurrenceId}/response`,
        body,
      );
      return [status, text, (await ben.browser.request('GET', '/api/me/today')).text];
    };
    const nothing = await seen('a0');
    expect(await alarmsOf(kim)).toEqual([]);
    expect(await seen('a3')).toEqual(nothing);
    expect(await alarmsOf(kim)).toHaveLength(1);
  });

  it('is raised once, only by what the therapist reads, and when that comes later', async () => {
    const { occurrenceIds } = await give();
    const [ann] = couple.partners;
    const id = occurrenceIds[0]!;
    await respond(ann, id, answers('a2'), { ending: 'open' });
    expect(await alarmsOf(kim)).toEqual([]);
    await respond(ann, id, { nine: { value: { picked: ['a2'] }, level: 'V0' } });
    expect(await alarmsOf(kim)).toEqual([]);
    await respond(ann, id, answers('a3'));
    await respond(ann, id, answers('a1'));
    expect(await alarmsOf(kim)).toHaveLength(1);
  });
});

describe('what asks about harming oneself', () => {
  it('would open at two at night, and opens at nine', async () => {
    const { occurrenceIds } = await give();
    const [ann, ben] = couple.partners;
    const opens = async () => (await ann.browser.me.today()).tasks[0]?.opens;
    await on('09', '02:00');
    const until = at('09', '21:00').toISOString();
    expect(await opens()).toEqual({ from: at('09', '09:00').toISOString(), until });
    const id = occurrenceIds[0]!;
    expect(await codeOf(respond(ann, id, answers('a0')))).toBe('measure.opens-later');
    expect((await world.admin.query('SELECT FROM response WHERE occurrence_id = $1', [id])).rowCount).toBe(0);
    expect((await ben.browser.me.today()).tasks).toEqual([]);
    await on('09', '09:00');
    expect(await opens()).toEqual({ from: at('09', '09:00').toISOString(), until });
    expect(await codeOf(respond(ann, id, answers('a0')))).toBe('ok');
  });

  it('may be finished by whoever began in time', async () => {
    const { occurrenceIds } = await give();
    const [ann] = couple.partners;
    await on('06', '21:00');
    await respond(ann, occurrenceIds[0]!, answers('a0'), { ending: 'open' });
    await on('06', '22:30');
    expect((await ann.browser.me.today()).tasks[0]).not.toHaveProperty('opens');
    expect(await codeOf(respond(ann, occurrenceIds[0]!, answers('a1')))).toBe('ok');
    await on('06', '23:01');
    expect(await codeOf(respond(ann, occurrenceIds[0]!, answers('a0')))).toBe('measure.opens-later');
  });

  it('with nobody on duty is sent by no path, and does not open', async () => {
    const { occurrenceIds } = await give();
    const weekly = { kind: 'weekly' as const, start: dayOf(world, 1), weeks: 2, days: ['MO' as const] };
    const running = await anAssignment(world, couple, { ...form, for: { kind: 'each' }, schedule: weekly });
    await onDuty([]);
    const { clinic } = kim.browser;
    const { coupleId } = couple;
    expect(await codeOf(give())).toBe('measure.nobody-on-duty');
    expect(
      await codeOf(anAssignment(world, couple, { ...form, for: { kind: 'each' }, schedule: weekly })),
    ).toBe('measure.nobody-on-duty');
    const once = { kind: 'once' as const, start: dayOf(world), due: dayOf(world, 3) };
    const many = await clinic.assignToMany({
      body: { coupleIds: [coupleId], ...form, schedule: once, plan: {} },
    });
    expect(many.results[0]?.refused).toBe('measure.nobody-on-duty');
    const change = clinic.changeAssignment({
      params: { coupleId, assignmentId: running.assignmentId },
      body: { schedule: once },
    });
    expect(await codeOf(change)).toBe('measure.nobody-on-duty');
    const [ann] = couple.partners;
    expect((await ann.browser.me.today()).tasks[0]?.opens).toBeNull();
    expect(await codeOf(respond(ann, occurrenceIds[0]!, answers('a0')))).toBe('measure.opens-later');
  });

  it('typed from paper raises an alarm too: whoever typed it has it', async () => {
    await onDuty([]);
    const [{ personId }] = couple.partners;
    const entry = (measureId: string, nine: string, base = 0) =>
      kim.browser.clinic.enterMeasure({
        params: { coupleId: couple.coupleId, measureId },
        body: { base, personId, form, on: dayOf(world), picked: { one: 'a0', nine } },
      });
    const id = randomUUID();
    await entry(id, 'a0');
    expect(await alarmsOf(kim)).toEqual([]);
    await entry(id, 'a1', 1);
    const { rightId } = await kim.browser.clinic.recordRights({
      params: { instrument: 'phq-9' },
      body: { wording: 'As printed', translation: null, permission: 'Public domain', language: 'en' },
    });
    await kim.browser.clinic.enterMeasure({
      params: { coupleId: couple.coupleId, measureId: randomUUID() },
      body: {
        base: 0,
        personId,
        rightId,
        on: dayOf(world),
        answers: [0, 0, 0, 0, 0, 0, 0, 0, 1],
        parent: null,
      },
    });
    const found = await alarmsOf(kim);
    expect(found.map(({ isMine }) => isMine)).toEqual([true, true]);
    const pages = await Promise.all(found.map(({ alarmId }) => page(kim, alarmId)));
    expect(pages.map(({ asked, isOnPaper }) => [asked?.title.en, asked?.item, isOnPaper]).sort()).toEqual([
      ['A form', null, true],
      ['PHQ-9', 9, true],
    ]);
  });
});

it('how long one waits, and who outside is told, is the owner’s to say', async () => {
  const cover = { name: 'Cora', email: 'cora@away.example', locale: 'es' as const };
  const body = { hours: 6, cover };
  await oz.browser.clinic.changeAlarmSettings({ body });
  expect(await oz.browser.clinic.alarmSettings()).toEqual(body);
  expect(await codeOf(kim.browser.clinic.alarmSettings())).toBe('role.not-allowed');
  expect(await codeOf(kim.browser.clinic.changeAlarmSettings({ body }))).toBe('role.not-allowed');
  const { rows } = await world.admin.query('SELECT body_sealed FROM alarm_cover');
  expect(rows[0].body_sealed.toString('latin1')).not.toContain('cora');
  await oz.browser.clinic.changeAlarmSettings({ body: { hours: 12, cover: null } });
  expect((await oz.browser.clinic.alarmSettings()).cover).toBeNull();
});
