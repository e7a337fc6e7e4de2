import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { library } from '@usward/catalogue';
import { authors, type Exercise } from '@usward/exercises';
import { aCouple, type Couple } from './builders/couples.ts';
import { aPractice, signIn, type Staff } from './builders/identity.ts';
import { patience, seed, tell, timeFor } from './effort.ts';
import { casesOf, openingOf, other, ways, type Case } from './every-exercise/cases.ts';
import type { Played } from '@usward/exercises/samples';
import { CoupleAtHome, type Done } from './every-exercise/couple-at-home.ts';
import { startWorld, type World } from './harness.ts';
import { remember, type Moment } from './moment.ts';

// Every exercise of the library, alone and for two, driven by its own definition: a new one is tested by being added.
// Of the cross of two people's ways (324 for each exercise) `npm test` plays a few, others each time; `npm run prove` goes
// through it from the seed on, as far as the time allows: what several runs covered may be summed.

const isLong = Boolean(process.env.USWARD_PROVE_MINUTES);
const joint = library.filter(({ variants }) => variants.couple);
/** So few at a time, or the two would have more before them than anybody has. */
const atATime = isLong ? 6 : 2;
const cross = ways.flatMap((_, round) => casesOf(round));
const batches = Array.from({ length: Math.ceil(cross.length / atATime) }, (_, at) =>
  cross.slice(at * atATime, (at + 1) * atATime),
);
let played = 0;

let world: World;
let owner: Staff;
let moment: Moment;
const homes = new Map<string, CoupleAtHome>();

beforeAll(async () => {
  world = await startWorld();
  ({ owner } = await aPractice(world));
  const two = await aCouple(world, owner, { names: ['ann', 'ben'] });
  const unasked = await aCouple(world, owner, { names: ['cas', 'dee'], suitability: null });
  for (const exercise of library)
    homes.set(exercise.key, new CoupleAtHome(world, exercise.variants.couple ? two : unasked, exercise));
  await daysLater(20);
  const everyone = [...two.partners, ...unasked.partners];
  moment = await remember(
    world,
    [owner, ...everyone].map(({ browser }) => browser),
  );
}, 180_000);
beforeEach(async () => {
  await moment.restore();
});
afterAll(() => world?.close());

async function daysLater(days: number): Promise<void> {
  world.clock.set(new Date(world.clock.now().getTime() + days * 86_400_000));
  await signIn(world, owner);
  await world.work();
}

const homeOf = ({ key }: Exercise) => homes.get(key) as CoupleAtHome;
const some = <T>(list: T[], many: number, from: number): T[] =>
  list.filter((_, at) => (at + from) % Math.ceil(list.length / many) === 0);

describe.each(joint.map((each) => [each.key, each] as const))('%s, for two', (_key, exercise) => {
  it(
    'is read by whom each chose, at every moment',
    async () => {
      const end = Date.now() + (isLong ? timeFor(0) / joint.length : 0);
      for (let at = 0; at === 0 || (Date.now() < end && at < batches.length); at++) {
        if (at > 0) await moment.restore();
        await playAndOpen(homeOf(exercise), batches[(seed + at) % batches.length] ?? []);
      }
    },
    patience(60),
  );
});

async function playAndOpen(home: CoupleAtHome, cases: Case[]): Promise<void> {
  const occurrences: Done[] = [];
  for (const how of cases) occurrences.push(await playedByBoth(home, how));
  played += cases.length;
  await daysLater(3);
  for (const occurrence of occurrences) await expectRead(home, occurrence, false);
  if (openingOf(home.exercise) === 'never') return;
  const { clinic } = owner.browser;
  for (const { occurrenceId } of occurrences)
    await clinic.openTogether({ params: { coupleId: home.couple.coupleId, occurrenceId } });
  for (const occurrence of occurrences) await expectRead(home, occurrence, true);
}

describe.each(library.map((each) => [each.key, each] as const))('%s, alone', (_key, exercise) => {
  it(
    'reaches the therapist as far as its author chose, and the partner never',
    async () => {
      const home = homeOf(exercise);
      const cases = some(ways, isLong ? ways.length : 2, seed);
      for (const [turn, way] of cases.entries()) {
        const [occurrenceId = ''] = await home.gives('solo', 'a');
        const { part, words } = home.part('a', 'solo', way, turn);
        await home.does('a', occurrenceId, part, way.ending);
        const theirs = await home.sees('b');
        const [clinicians, mayRead] = [
          await clinicianSees(home.couple, 0),
          home.readByClinician(part, way.ending),
        ];
        for (const [step, said] of words) {
          expect([step, theirs.includes(said)]).toEqual([step, false]);
          expect([step, clinicians.includes(said)]).toEqual([step, mayRead.has(step)]);
        }
      }
    },
    patience(60),
  );
});

/** One after the other; until it closes, the other sees what was sent to them and nothing else. */
async function playedByBoth(home: CoupleAtHome, how: Case): Promise<Done> {
  const [occurrenceId = ''] = await home.gives('couple');
  const { task } = await home.partner('a').browser.me.occurrence({ params: { occurrenceId } });
  const said = {
    a: home.part('a', 'couple', how.a, task.turn),
    b: home.part('b', 'couple', how.b, task.turn),
  };
  for (const author of authors) {
    const { part, words } = said[author];
    await home.does(author, occurrenceId, part, how[author].ending);
    const seen = await home.sees(other(author));
    const sent = home.sent(part);
    for (const [step, word] of words) expect([step, seen.includes(word)]).toEqual([step, sent.has(step)]);
  }
  await offers(home, occurrenceId, said.a.part, how.a.ending === 'done');
  return { occurrenceId, how, said };
}

/** What one offers the other sees, and no therapist; taken back it was never there, accepted it is of both. */
async function offers(home: CoupleAtHome, occurrenceId: string, { offers }: Played, isAccepted: boolean) {
  for (const { step, offer } of offers) {
    const offerId = await home.gestures('a', occurrenceId, step, { do: 'offer', offer });
    expect(await home.sees('b')).toContain(offer.words);
    expect(await read(home.couple)).not.toContain(offer.words);
    await home.gestures(isAccepted ? 'b' : 'a', occurrenceId, step, {
      do: isAccepted ? 'accept' : 'take-back',
      offerId,
    });
    for (const author of authors)
      expect([author, (await home.sees(author)).includes(offer.words)]).toEqual([author, isAccepted]);
    expect((await read(home.couple)).includes(offer.words)).toBe(isAccepted);
  }
}

async function expectRead(home: CoupleAtHome, done: Done, isInAppointment: boolean): Promise<void> {
  const reveal = home.reveal(done, isInAppointment);
  for (const [at, author] of authors.entries()) {
    const { part, words } = done.said[author];
    const [seen, read] = [await home.sees(other(author)), home.readByPartner(reveal, author, part)];
    const [seenByClinician, readByClinician] = [
      await clinicianSees(home.couple, at),
      home.readByClinician(part, done.how[author].ending),
    ];
    for (const [step, word] of words) {
      if (!part.answers[step]) continue;
      expect([author, step, seen.includes(word)]).toEqual([author, step, read.has(step)]);
      // What is open to all three stands in the brief, one piece of it; what is not is behind the author's door.
      const isOpen = read.has(step) && readByClinician.has(step);
      if (!isOpen) expect([step, seenByClinician.includes(word)]).toEqual([step, readByClinician.has(step)]);
    }
  }
}

/** The brief, which anybody in the room may read over the shoulder. */
async function read({ coupleId }: Couple): Promise<string> {
  return JSON.stringify(await owner.browser.clinic.brief({ params: { coupleId }, query: {} }));
}

async function clinicianSees({ coupleId, partners }: Couple, at: number): Promise<string> {
  const personId = partners[at]?.personId ?? '';
  const { clinic } = owner.browser;
  return JSON.stringify(await clinic.privateWords({ params: { coupleId, personId }, query: {} }));
}

afterAll(() =>
  tell(`${library.length} exercises alone; ${played} of ${joint.length * cross.length} ways of two people`),
);
