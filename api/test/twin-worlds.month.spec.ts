import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wantsHelp, type Exercise } from '@usward/exercises';
import { hours } from './builders/alarms.ts';
import { anAssignment, dayOf, type Given } from './builders/assignments.ts';
import { aCouple, openPrivate, type Couple } from './builders/couples.ts';
import { made, published } from './builders/forms.ts';
import { aClinician, aPractice, confirm, signIn, type Staff } from './builders/identity.ts';
import { respond } from './builders/responses.ts';
import { alarmLetter } from '../src/alerts/alarm.letter.ts';
import { AccountsService } from '../src/identity/accounts.service.ts';
import { Work } from '../src/platform/work.ts';
import { startWorld, type World } from './harness.ts';
import { remember } from './moment.ts';
import { withoutNonces } from './nonces.ts';
import { takeAlong } from './twin-worlds/errands.ts';
import { bensInbox, haveMailboxes, staysOpen } from './twin-worlds/given.ts';
import { lettersOnTheWay, Mailbox, type Delivered } from './twin-worlds/mailbox.ts';
import { Observer } from './twin-worlds/observer.ts';
import { unpacked } from './twin-worlds/own-file.ts';
import { Phone } from './twin-worlds/phone.ts';
import { react } from './twin-worlds/reactions.ts';

// Thirty days, twice. In the one course Ann tells on a Friday at six that she may harm herself, nobody answers until Monday,
// and Kim then does what there is to do; in the other nothing of it happens. Every day Ben looks at everything.

const zone = -5;
/** By the clock of the practice, so many days after that Friday. */
const at = (day: number, hour: number, minute = 0) =>
  new Date(Date.UTC(2026, 2, 6 + day, hour - zone, minute));
const cora = { name: 'Cora', email: 'cora@away.example', locale: 'en' as const };

let world: World;
let mailbox: Mailbox;
let observer: Observer | undefined;
let arrived: () => Promise<unknown>;
beforeAll(async () => {
  mailbox = await Mailbox.open();
  world = await startWorld({ settings: { SMTP_URL: mailbox.url } });
  mailbox.clock = world.clock;
  arrived = lettersOnTheWay(world);
}, 240_000);
afterAll(async () => {
  observer?.leave();
  await world?.close();
  await mailbox?.close();
});

const mailboxOf = ({ name }: Staff) => `${name}@desk.example`;
async function reachable(staff: Staff): Promise<void> {
  const { rows } = await world.admin.query('SELECT account_id AS id FROM person WHERE id = $1', [staff.personId]); // prettier-ignore
  const accountId = String(rows[0].id);
  const accounts = world.app.get(AccountsService);
  await world.app.get(Work).run({ kind: 'account', accountId }, (tx) => accounts.setEmail(tx, accountId, mailboxOf(staff))); // prettier-ignore
}

const asked = (couple: Couple, form: object, days: number, of: 'each' | 'one' = 'each') =>
  anAssignment(world, couple, {
    ...form,
    for: of === 'each' ? { kind: 'each' } : { kind: 'one', personId: couple.partners[0].personId },
    schedule: { kind: 'once', start: dayOf(world, -1), due: dayOf(world, days) },
  });

/** She hands in that she thinks of harming herself. What the phone holds shows help at once, and the answer says nothing of it. */
async function tells(couple: Couple, { occurrenceIds: [occurrenceId = ''] }: Given): Promise<void> {
  const [ann] = couple.partners;
  const { exercise } = await ann.browser.me.occurrence({ params: { occurrenceId } });
  const { steps } = (exercise as unknown as Exercise).variants.solo;
  expect(steps.some((step) => step.id === 'nine' && wantsHelp(step, { picked: ['a1'] }))).toBe(true);
  expect((await ann.browser.me.help()).countries.length).toBeGreaterThan(0);
  await respond(ann, occurrenceId, { nine: { value: { picked: ['a1'] }, level: 'V1' } });
}

/** The next hours and days, with everything done that falls due. */
async function goTo(when: Date): Promise<void> {
  world.clock.set(when);
  await world.work();
}

describe('thirty days after a Friday at six', () => {
  it('the ladder climbs, step by step; and Ben is sent the same as if nothing had been said, on every day', async () => {
    world.clock.set(at(-5, 10));
    const { owner: oz } = await aPractice(world);
    const [kim, lou] = [await aClinician(world, oz, 'kim'), await aClinician(world, oz, 'lou')];
    for (const staff of [oz, kim, lou]) await reachable(staff);
    const { key, version } = await published(kim, made);
    const couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
    await haveMailboxes(world, couple);
    const [ann, ben] = couple.partners;
    await goTo(at(0, 17, 50));
    for (const staff of [oz, kim, lou]) await signIn(world, staff);
    await oz.browser.clinic.changeDuty({ body: { weekly: hours(lou.personId), days: [] } });
    await oz.browser.clinic.changeAlarmSettings({ body: { hours: 12, cover: cora } });
    const given = await asked(couple, { key, version }, 20, 'one');
    const bens = await anAssignment(world, couple, {
      schedule: { kind: 'weekly', start: dayOf(world), weeks: 4, days: ['MO', 'TH'] },
    });
    await world.admin.query("UPDATE sign_in SET idle_seconds = 9999999, expires_at = expires_at + interval '60 days'"); // prettier-ignore
    await openPrivate(ben);
    await staysOpen(world, ben);
    mailbox.empty();
    const ids = () => [...bens.occurrenceIds, given.occurrenceIds[0] ?? ''];
    const his = new Observer(world, ben.browser, ids, oz, () => [], mailbox);
    observer = his;
    await his.listen();
    const moment = await remember(world);

    const month = async (hasTold: boolean) => {
      await moment.restore();
      const phone = new Phone(world, ben.browser.cookies);
      const [days, staffs]: [string[][], Delivered[]] = [[], []];
      his.begin(phone);
      const goes = async (when: Date) => {
        await arrived();
        await goTo(when);
        staffs.push(...mailbox.take(({ to }) => to.every((one) => /@(desk|away)\./.test(one))));
        his.collect(() => false);
      };
      await goes(at(0, 18));
      if (hasTold) await tells({ ...couple, partners: [{ ...ann, browser: new Phone(world, ann.browser.cookies) }, ben] }, given); // prettier-ignore
      for (const hour of [18, 20, 22, 24]) await goes(at(0, hour));
      for (let day = 1; day <= 30; day++) {
        await goes(at(day, 2));
        await goes(at(day, 9));
        if (day === 3) {
          await signIn(world, kim);
          await confirm(world, kim);
          for (const does of ['acknowledge', 'read', 'write-back', 'note', 'screen', 'ask-again', 'life-event'] as const)
            if (hasTold) await react(world, couple, does, 'left');
        } // prettier-ignore
        await goes(at(day, 12));
        if (day % 7 === 2) {
          const name = ben.signInName;
          his.record('forgot', await phone.request('POST', '/api/open/password/forgot', { name }));
          const write = `b0000000-0000-4000-8000-${String(day).padStart(12, '0')}`;
          const body = { write, base: 0, ending: 'done', answers: {}, happened: [], sent: [] };
          const to = `/api/me/occurrences/${bens.occurrenceIds[Math.floor(day / 7)]}/response`;
          his.record('answered', await phone.request('PUT', to, body));
        }
        await goes(at(day, 12, 1));
        await his.look();
        days.push(withoutNonces(his.seen.splice(0)));
      }
      const someone = { browser: phone, signInName: ben.signInName, work: () => world.work() };
      his.record('file', unpacked((await takeAlong(someone)).at(-1)!));
      return { days, staffs, file: withoutNonces(his.seen.splice(0)) };
    };

    const told = await month(true);
    const { rows: steps } = await world.admin.query<{ at: Date; rung: string; channel: string }>(
      'SELECT at, rung, channel FROM risk_step ORDER BY at, rung, channel',
    );
    const quiet = await month(false);

    const hour = ({ at: when }: { at: Date }) => (when.getTime() - at(0, 18).getTime()) / 3_600_000;
    expect(steps.filter(({ channel }) => channel === 'screen').map((one) => `${hour(one)} ${one.rung}`)).toEqual([
      '0 owner', '2 next', '4 practice', '6 again', '6 again', '6 cover', '8 again', '8 again', '8 help',
      '32 again', '32 again', '56 again', '56 again',
    ]); // prettier-ignore
    const sent = steps.filter(({ channel }) => channel === 'mail');
    expect(told.staffs.map((one) => hour(one))).toEqual(sent.map((one) => hour(one)));
    expect(new Set(told.staffs.flatMap(({ to }) => to))).toEqual(new Set([...[oz, kim, lou].map(mailboxOf), cora.email])); // prettier-ignore
    expect(quiet.staffs).toEqual([]);

    expect(told.days).toHaveLength(30);
    for (const [day, seen] of told.days.entries())
      expect({ day, seen }).toEqual({ day, seen: quiet.days[day] });
    expect(told.file).toEqual(quiet.file);
    const letters = told.days.flat().filter((one) => one.startsWith('mail at'));
    expect(letters.map((one) => / to (\S+):/.exec(one)?.[1])).toEqual(Array(5).fill(bensInbox));
    // The fifth comes too late.
    const all = told.days.flat().join('\n');
    expect([all.match(/^answered → 200$/gm)?.length, all.includes('"tasks":[{')]).toEqual([4, true]);
  }, 300_000);
});

describe('in a practice of one', () => {
  it('the clinician, then the one named outside of it without a word of it, then the person’s own screen', async () => {
    world.clock.set(at(30, 10));
    const { owner: uma } = await aPractice(world, 'uma');
    await reachable(uma);
    const { key, version } = await published(uma, made);
    const couple = await aCouple(world, uma, { names: ['eve', 'max'] });
    const [eve, max] = couple.partners;
    await goTo(at(35, 17, 50));
    await signIn(world, uma);
    await uma.browser.clinic.changeDuty({ body: { weekly: hours(uma.personId), days: [] } });
    await uma.browser.clinic.changeAlarmSettings({ body: { hours: 12, cover: cora } });
    const given = await asked(couple, { key, version }, 5, 'one');
    mailbox.empty();
    world.clock.set(at(35, 18));
    await tells(couple, given);

    const called: string[] = [];
    const outside: Delivered[] = [];
    for (const hour of [18, 20, 22]) {
      await goTo(at(35, hour));
      const letters = mailbox.empty();
      outside.push(...letters.filter(({ to }) => to.includes(cora.email)));
      const { showsHelp } = await eve.browser.me.today();
      called.push(`${hour} ${letters.flatMap(({ to }) => to).sort().join(' ')}${showsHelp ? ', and her own screen' : ''}`); // prettier-ignore
    }
    expect(called).toEqual([
      '18 uma@desk.example',
      '20 cora@away.example uma@desk.example',
      '22 uma@desk.example, and her own screen',
    ]);
    expect((await max.browser.me.today()).showsHelp).toBe(false);

    const [letter] = outside;
    const { subject, text } = alarmLetter(cora.email, cora.locale);
    expect(letter?.text).toContain(`Subject: ${subject}`);
    expect(letter?.text.replaceAll('\r\n', '\n').endsWith(`\n\n${text}`)).toBe(true);
    for (const word of [/CN-/, /eve|max|uma|cora(?!@)/i, /harm|suicid|question|answer|couple|partner/i])
      expect(letter?.text).not.toMatch(word);
    const { rows } = await world.admin.query('SELECT rung FROM risk_step WHERE channel = $1 AND practice_id = (SELECT practice_id FROM person WHERE id = $2) ORDER BY at, rung', ['mail', uma.personId]); // prettier-ignore
    expect(rows.map(({ rung }) => rung)).toEqual(['owner', 'again', 'cover', 'again']);
  }, 120_000);
});
