import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Dialogue } from '@usward/dialogue';
import { CouplesService } from '../src/couples/couples.service.ts';
import { aCouple, type Couple } from './builders/couples.ts';
import { aPractice, signIn, type Staff } from './builders/identity.ts';
import { aTalkToHave, begin, type Page } from './builders/talks.ts';
import { patience, seed, tell } from './effort.ts';
import { Dice } from './fuzz/dice.ts';
import { startWorld, type World } from './harness.ts';
import { Phone } from './wire/phone.ts';
import { Processes } from './wire/processes.ts';

// Two phones, two processes of the API, one of them killed; every command doubled and delayed, and one phone asleep for a
// while. In the end both screens show one talk, each from its own side, and every move counted once.

const runs = process.env['USWARD_PROVE_MINUTES'] ? 100 : 3;
const minute = 60_000;
/** Within a moment, on a machine that does other things besides. */
const moment = 5_000;

let world: World;
let owner: Staff;
let couple: Couple;
let processes: Processes;
beforeAll(async () => {
  world = await startWorld();
  // Ahead of the machine's own time, so that no job of this world is due for a process that has none but that.
  world.clock.set(new Date(Date.now() + 30 * 86_400_000));
  ({ owner } = await aPractice(world));
  couple = await aCouple(world, owner, { names: ['ann', 'ben'] });
  processes = await Processes.start(world, 2);
}, 240_000);
afterAll(async () => {
  await processes?.close();
  await world?.close();
});

it(
  'both screens end in the same state, whatever befalls the two processes and the two phones',
  async () => {
    const done = { moves: 0, taken: 0, kills: 0, ended: 0 };
    for (let run = 0; run < runs; run++) {
      const dice = new Dice(seed + run);
      const talk = await aTalk();
      const phones = couple.partners.map(
        ({ browser }, at) => new Phone(browser.copy(), at, processes, new Dice(seed + 1000 * run + at), talk),
      ) as [Phone, Phone];
      await Promise.all(phones.map((phone) => phone.look()));
      await Promise.all([walk(phones, 0, dice), walk(phones, 1, dice), trouble(phones, dice)]);
      for (const phone of phones) await phone.settle();
      await agree(run, phones);
      const { applied, phase } = await stateOf(talk);
      expectOnce(run, phones, applied);
      done.moves += phones.reduce((sum, { told }) => sum + told.size, 0);
      done.taken += applied.length;
      done.kills += 1;
      done.ended += phase.is === 'ended' ? 1 : 0;
      for (const phone of phones) phone.leave();
    }
    tell(
      `${runs} talks over the wire: ${done.moves} moves sent twice, ${done.taken} counted, ${done.kills} processes killed, ${done.ended} came to an end; both screens the same`,
    );
    expect(done.taken).toBeGreaterThan(runs * 5);
  },
  patience(60) + 600_000,
);

async function aTalk(): Promise<string> {
  await signIn(world, owner);
  const [ann] = couple.partners;
  const { occurrenceId } = await aTalkToHave(world, couple);
  await processes.setClock(world.clock.now());
  const { dialogue } = await ann.browser.me.today();
  if (dialogue) {
    const { dialogueId } = dialogue;
    const { mine } = await ann.browser.me.dialogue({ params: { dialogueId } });
    const body = { seq: mine.view.seq, act: { do: 'stop' as const } };
    await ann.browser.me.moveDialogue({ params: { dialogueId, moveId: randomUUID() }, body });
  }
  return (await begin(ann, occurrenceId)).dialogueId;
}

async function walk(phones: [Phone, Phone], at: 0 | 1, dice: Dice): Promise<void> {
  for (let steps = 25 + dice.below(20); steps > 0; steps--) {
    await phones[at].act();
    await sleep(dice.below(40));
  }
}

/** One process dies in the middle and comes back; one phone sleeps while the clock goes on. */
async function trouble(phones: [Phone, Phone], dice: Dice): Promise<void> {
  const killed = dice.below(2);
  const sleeper = dice.one(phones);
  await sleep(100 + dice.below(400));
  processes.kill(killed);
  sleeper.isAsleep = true;
  await sleep(dice.below(200));
  await processes.restart(killed);
  await processes.setClock(new Date(world.clock.now().getTime() + dice.one([1, 21, 36]) * minute));
  sleeper.isAsleep = false;
  // Who is awake looks when its own clock passes a moment of the talk.
  await Promise.all(phones.map((phone) => phone.look()));
}

/** What the phones have drawn by themselves: nobody looks for them. */
async function agree(run: number, phones: [Phone, Phone]): Promise<void> {
  const both = () => phones.map(({ page }, at) => JSON.stringify(page && common(page, at === 0 ? 'a' : 'b')));
  for (const end = Date.now() + moment; Date.now() < end; await sleep(20)) {
    const [a, b] = both();
    if (a === b && a !== 'null') break;
  }
  const [a, b] = both();
  expect([run, a]).toEqual([run, b]);
  for (const phone of phones)
    for (const through of [0, 1]) {
      const told = await phone.asTold(through);
      expect([run, { ...phone.page, now: 0 }]).toEqual([run, { ...told, now: 0 }]);
    }
}

/** Every move that was taken is in the talk once, and none that was refused; each phone was told the truth. */
function expectOnce(run: number, phones: [Phone, Phone], applied: readonly string[]): void {
  expect([run, new Set(applied).size]).toEqual([run, applied.length]);
  for (const { told } of phones)
    for (const [id, statuses] of told)
      expect([run, id, statuses.includes(200)]).toEqual([run, id, applied.includes(id)]);
}

/** The talk from above, as far as both see it. */
function common({ mine: { view, words } }: Page, role: 'a' | 'b') {
  const whose = (one: 'me' | 'partner' | null) => one && ((one === 'me') === (role === 'a') ? 'a' : 'b');
  const { seq, is, misses, pause, ended, floor, gathering } = view;
  const said = words.filter(({ kind }) => ended !== null || !['takeaway', 'thanks'].includes(kind));
  return {
    seq, is, misses, ended, pause: pause && { ...pause, choosing: null }, floor: whose(floor),
    gathering: gathering && { ...gathering, first: whose(gathering.first) },
    said: said.map(({ kind, by, text }) => [kind, whose(by), text]),
  }; // prettier-ignore
}

async function stateOf(id: string): Promise<Dialogue> {
  const { rows } = await world.admin.query<{ practice_id: string; state_sealed: Buffer }>(
    'SELECT practice_id, state_sealed FROM dialogue_state WHERE dialogue_id = $1',
    [id],
  );
  const practiceId = rows[0]?.practice_id ?? '';
  const place = `dialogue_state|state|${practiceId}|${couple.coupleId}|${id}`;
  const sealed = rows[0]?.state_sealed ?? Buffer.alloc(0);
  return world.app
    .get(CouplesService)
    .openJoint<Dialogue>({ practiceId, id: couple.coupleId }, place, sealed);
}
