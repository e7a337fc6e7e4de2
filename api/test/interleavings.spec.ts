import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { authors, newReveal, previewOf } from '@usward/exercises';
import fc from 'fast-check';
import { patience, prove, tell } from './effort.ts';
import { startWorld, type World } from './harness.ts';
import { everyWay } from './interleavings/exercise.ts';
import { play, viewOf, type Act, type Known } from './interleavings/model.ts';
import { actOf, keptFrom, rounds, type Intent } from './interleavings/script.ts';
import { Stage } from './interleavings/stage.ts';
import { withoutNonces } from './nonces.ts';

// The rules of opening are proven in libs/exercises. Here the server must do what they say: over HTTP, on PostgreSQL,
// with acts of both partners, the clinician and the clock that set out at the same moment.

let world: World;
let stage: Stage;
beforeAll(async () => {
  world = await startWorld();
  stage = await Stage.build(world);
}, 180_000);
afterAll(() => world?.close());

const opening = fc.constantFrom('closing', 'appointment');
const untouched = (how: 'closing' | 'appointment'): Known => ({
  reveal: newReveal(everyWay.fields, how),
  revision: { a: 0, b: 0 },
  asides: { a: [], b: [] },
});

describe('whatever the two, the clinician and the clock do', () => {
  const seconds = 6;
  it('each reads at every moment what the rules say, and nothing else', async () => {
    const done = { runs: 0, acts: 0, openings: 0, refusals: 0, orders: 0 };
    const law = fc.asyncProperty(opening, rounds, async (how, list) => {
      await stage.begin(how);
      let possible = [untouched(how)];
      for (const round of [...list, [{ do: 'close' as const }]]) {
        const shown = possible.map(previewed);
        const found = await playRound(possible, round);
        if (!round.some((act) => 'author' in act))
          expect(shown.some((lines) => found.opened.every((line) => lines.includes(line)))).toBe(true);
        done.acts += round.length;
        done.refusals += found.codes.filter((code) => code !== 'ok').length;
        done.orders += found.orders;
        possible = found.possible;
      }
      done.runs += 1;
      done.openings += possible[0]!.reveal.opened.length;
    });
    await prove(law, seconds, () => done.openings > 0);
    tell(`${done.runs} interleavings over HTTP: ${done.acts} acts, ${done.refusals} refused, ${done.openings} openings`);
    expect(done.openings).toBeGreaterThan(0);
  }, patience(seconds)); // prettier-ignore

  it('an answer that the other may not read is the same to them as none', async () => {
    let runs = 0;
    const law = fc.asyncProperty(
      opening,
      rounds,
      fc.constantFrom(...authors),
      async (how, list, hiding) => {
        const acts = keptFrom(hiding, list);
        const reading = hiding === 'a' ? 'b' : 'a';
        const lacking = acts.filter((each) => !('author' in each) || each.author === reading);
        expect(await seenBy(reading, how, acts)).toEqual(await seenBy(reading, how, lacking));
        runs += 1;
      },
    );
    await prove(law, seconds / 3);
    tell(`${runs} pairs of runs with and without hidden answers`);
  }, patience(seconds / 3)); // prettier-ignore
});

/** Sends the acts of a round at the same time; what came of it must be what some order of them gives. */
async function playRound(possible: Known[], round: Intent[]) {
  const acts = round.map((intent) => actOf(intent, possible[0]!));
  stage.tick();
  const codes = await Promise.all(acts.map((act) => stage.carryOut(act)));
  const seen = await stage.view();
  const orders = possible.flatMap((known) => ordersOf(acts).map((order) => inOrder(known, acts, order)));
  const fitting = orders.filter(
    (one) => isDeepStrictEqual(one.codes, codes) && isDeepStrictEqual(viewOf(one.known, seen), seen),
  );
  if (!fitting.length) {
    const [first] = orders;
    expect({ acts, codes, ...seen }).toEqual({ acts, codes: first!.codes, ...viewOf(first!.known, seen) });
  }
  const distinct = new Map(fitting.map(({ known }) => [JSON.stringify(known), known]));
  const opened = [...seen.a, ...seen.b].filter((line) => /^us [ab] /.test(line));
  return { codes, opened, possible: [...distinct.values()], orders: orders.length };
}

/** What each is shown beforehand as what the other will see, as lines of the page on which it then stands. */
const previewed = ({ reveal }: Known): string[] =>
  authors.flatMap((author) => {
    const part = reveal.parts[author];
    const out = reveal.opened.flatMap((one) => (one.author === author ? [one.field] : []));
    const { fields, opening, closed } = reveal;
    return previewOf({ fields, opening, part, out, closed }).map(
      ({ field }) => `us ${author} ${field}: ${String(part.answers[field]?.value)}`,
    );
  });

function inOrder(known: Known, acts: Act[], order: number[]) {
  const codes = acts.map(() => 'ok');
  let now = known;
  for (const index of order) {
    const { code, known: next } = play(now, acts[index]!);
    // The closing is a job: nobody waits for its answer, and a second one finds nothing to do.
    if (acts[index]!.do !== 'close') codes[index] = code;
    now = next;
  }
  return { codes, known: now };
}

function ordersOf(acts: Act[]): number[][] {
  const permute = (left: number[]): number[][] =>
    left.length ? left.flatMap((one) => permute(left.filter((each) => each !== one)).map((rest) => [one, ...rest])) : [[]]; // prettier-ignore
  return permute(acts.map((_, index) => index));
}

/** One act after another; everything the reader is answered on the way, byte for byte. */
async function seenBy(reading: 'a' | 'b', how: 'closing' | 'appointment', acts: Intent[]): Promise<string[]> {
  await stage.begin(how);
  const seen: string[] = [];
  let known = untouched(how);
  for (const intent of [...acts, { do: 'close' as const }]) {
    const act = actOf(intent, known);
    stage.tick();
    const code = await stage.carryOut(act);
    known = play(known, act).known;
    const isTheirs = !('author' in intent) || intent.author === reading;
    if (isTheirs) seen.push(`${intent.do} ${'author' in intent ? code : ''}`, await stage.bytesFor(reading));
  }
  return withoutNonces(seen);
}
