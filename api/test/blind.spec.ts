import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { library } from '@usward/catalogue';
import type { Exercise } from '@usward/exercises';
import { played } from '@usward/exercises/samples';
import { anAssignment } from './builders/assignments.ts';
import { aCouple, openPrivate, type Couple, type Partner } from './builders/couples.ts';
import { aPractice, signIn, type Staff } from './builders/identity.ts';
import { startWorld, type World } from './harness.ts';
import { remember, type Moment } from './moment.ts';
import { withoutNonces } from './nonces.ts';

// A blind item that does not open tells nobody why: every cause gives the same bytes, to both, at the same time.

let world: World;
let owner: Staff;
let couple: Couple;
let moment: Moment;

beforeAll(async () => {
  world = await startWorld();
  ({ owner } = await aPractice(world));
  couple = await aCouple(world, owner, { names: ['ann', 'ben'] });
  await daysLater(20);
  moment = await remember(
    world,
    [owner, ...couple.partners].map(({ browser }) => browser),
  );
}, 180_000);
afterAll(() => world?.close());

async function daysLater(days: number): Promise<void> {
  world.clock.set(new Date(world.clock.now().getTime() + days * 86_400_000));
  await signIn(world, owner);
}

const isBlind = ({ variants, fields }: Exercise) =>
  variants.couple?.opening === 'closing' && Object.values(fields).some(({ opens }) => opens === 'both');
const blind = library.filter(isBlind);

type Item = { exercise: Exercise; occurrenceId: string };
type Sharing = 'shared' | 'therapist' | 'nobody';

async function hands(
  item: Item,
  partner: Partner,
  shares: Sharing,
  ending: 'done' | 'open' | 'appointment' = 'done',
) {
  const { exercise, occurrenceId } = item;
  const params = { occurrenceId };
  const { revision: base } = await partner.browser.me.occurrence({ params });
  const { answers } = played({
    exercise,
    variant: 'couple',
    size: 'full',
    turn: 0,
    voice: (step) => `${partner.name} ${step}`,
    level: (widest) =>
      shares === 'shared' ? widest : shares === 'therapist' && widest === 'V2' ? 'V1' : 'V0',
  });
  const blindOnes = Object.entries(answers).filter(([step]) => exercise.fields[step]?.opens === 'both');
  const body = {
    write: randomUUID(),
    base,
    ending,
    answers: Object.fromEntries(blindOnes) as never,
    happened: [],
    sent: [],
  };
  await partner.browser.me.respond({ params, body });
}

async function withdraws({ exercise, occurrenceId }: Item, partner: Partner): Promise<void> {
  await openPrivate(partner);
  const steps = Object.keys(exercise.fields).filter((step) => exercise.fields[step]?.opens === 'both');
  const levels = Object.fromEntries(steps.map((step) => [step, 'V0' as const]));
  await partner.browser.me.narrow({ params: { occurrenceId }, body: { levels } });
}

/** Why what Ben shared does not open: everything that Ann, or the therapist, may have done. */
const causes: Record<string, (item: Item, ann: Partner) => Promise<unknown>> = {
  'nothing was answered': async () => undefined,
  'it was begun and not handed in': (item, ann) => hands(item, ann, 'shared', 'open'),
  'it was kept for herself': (item, ann) => hands(item, ann, 'nobody'),
  'it went to the therapist only': (item, ann) => hands(item, ann, 'therapist'),
  'it was kept for the appointment': (item, ann) => hands(item, ann, 'shared', 'appointment'),
  'it was shared and withdrawn': async (item, ann) => {
    await hands(item, ann, 'shared');
    await withdraws(item, ann);
  },
  'the therapist holds it': async (item, ann) => {
    await hands(item, ann, 'shared');
    const params = { coupleId: couple.coupleId, occurrenceId: item.occurrenceId };
    await owner.browser.clinic.hold({ params, body: { isHeld: true } });
  },
};

async function gives(exercise: Exercise): Promise<Item> {
  const { key, version } = exercise;
  const [occurrenceId = ''] = (await anAssignment(world, couple, { key, version, plan: {} })).occurrenceIds;
  return { exercise, occurrenceId };
}

async function seenBy({ browser }: Partner, occurrenceId: string): Promise<string[]> {
  const paths = ['today', 'us', 'us?all=yes', `occurrences/${occurrenceId}`];
  const pages: string[] = [];
  for (const path of paths) pages.push((await browser.request('GET', `/api/me/${path}`)).text);
  return pages;
}

describe.each(blind.map((exercise) => [exercise.key, exercise] as const))('%s', (_key, exercise) => {
  it('looks the same to the one who shared, whatever kept it from opening', async () => {
    const [ann, ben] = couple.partners;
    const seen: Record<string, string[]> = {};
    for (const [cause, does] of Object.entries(causes)) {
      const item = await gives(exercise);
      await hands(item, ben, 'shared');
      await does(item, ann);
      await daysLater(5);
      await world.work();
      const pages = (await seenBy(ben, item.occurrenceId)).join('\n');
      seen[cause] = withoutNonces([pages]).map((page) => page.replaceAll(item.occurrenceId, 'this one'));
      expect(pages).not.toContain('ann ');
      await moment.restore();
    }
    const [first, ...others] = Object.entries(seen);
    for (const [cause, pages] of others) expect([cause, pages]).toEqual([cause, first?.[1]]);
  }, 180_000);

  it('and not the same where both shared it in time', async () => {
    const [ann, ben] = couple.partners;
    const item = await gives(exercise);
    for (const partner of [ben, ann]) await hands(item, partner, 'shared');
    await daysLater(5);
    await world.work();
    expect((await seenBy(ben, item.occurrenceId)).join('\n')).toContain('ann ');
    await moment.restore();
  }, 180_000);
});

it('there is something to look at', () => expect(blind.length).toBeGreaterThan(0));
