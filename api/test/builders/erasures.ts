import { anAssignment, dayOf } from './assignments.ts';
import { canary } from './canary.ts';
import { aCouple, openPrivate, type Couple, type Partner } from './couples.ts';
import { alsoKnown, twoOfUs } from './documents.ts';
import { aClinician, aPractice, password, signIn, tick, type Staff } from './identity.ts';
import { respond } from './responses.ts';
import { startWorld, type World } from '../harness.ts';
import { Keys, type Scope } from '../../src/platform/keys.ts';

export let world: World;
export let owner: Staff;
export let kim: Staff;
export let practiceId: string;
export let couple: Couple;
export let ann: Partner;
export let ben: Partner;
export const day = 86_400;

/** A practice with Kim, who treats. */
export async function theStage(): Promise<void> {
  alsoKnown(twoOfUs);
  world = await startWorld();
  world.clock.set(new Date('2026-03-02T15:00:00Z'));
  ({ owner, practiceId } = await aPractice(world));
  kim = await aClinician(world, owner, 'kim');
}

export async function anotherCouple(): Promise<void> {
  await signIn(world, kim);
  couple = await aCouple(world, kim, { names: ['ann', 'ben'] });
  [ann, ben] = couple.partners;
}

export const at = () => ({ coupleId: couple.coupleId });
export const atAnn = () => ({ ...at(), personId: ann.personId });
export const askErasure = async (one: Partner) => {
  await openPrivate(one);
  return one.browser.me.askErasure({ body: { password } });
};
export const later = async (days: number) => {
  tick(world, days * day);
  await world.work();
};
export const answerKey = (one: Partner, level: string): Scope =>
  `answer/${practiceId}/${couple.coupleId}/${one.personId}/${level}`;
export const anotherProcess = () => new Keys(world.config);

/** Each has written something for the therapist and something for themselves alone. */
export async function bothWrote(): Promise<{ task: string; words: Record<'ann' | 'ben', string> }> {
  const { occurrenceIds } = await anAssignment(world, couple, {
    key: twoOfUs.key,
    schedule: { kind: 'once', start: dayOf(world, -1), due: dayOf(world, 20) },
  });
  const [task = ''] = occurrenceIds;
  const words = { ann: canary('ann', 'words'), ben: canary('ben', 'words') };
  for (const one of [ann, ben])
    await respond(one, task, { letter: { value: { own: words[one === ann ? 'ann' : 'ben'] }, level: 'V2' } });
  return { task, words };
}
export const sealedOf = async (one: Partner) => {
  const { rows } = await world.admin.query<{
    level: string;
    occurrence_id: string;
    step: string;
    body_sealed: Buffer;
  }>('SELECT level, occurrence_id, step, body_sealed FROM answer WHERE author_id = $1', [one.personId]);
  return rows;
};
/** By somebody who holds the database, the key folder and the master key. */
export const opened = (keys: Keys, one: Partner, rows: Awaited<ReturnType<typeof sealedOf>>) =>
  Promise.all(
    rows.map(({ level, occurrence_id, step, body_sealed }) =>
      keys
        .open(
          answerKey(one, level),
          `answer|body|${practiceId}|${one.personId}|${occurrence_id}|${step}|${level}`,
          body_sealed,
        )
        .then(JSON.stringify, () => 'unreadable'),
    ),
  );
