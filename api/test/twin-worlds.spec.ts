import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLong, patience, prove, tell } from './effort.ts';
import { withoutNonces } from './nonces.ts';
import { leaks, showsIn } from './twin-worlds/leaks.ts';
import { told, unmet } from './twin-worlds/met.ts';
import { scripts, type Script, type Step } from './twin-worlds/script.ts';
import { Twin } from './twin-worlds/twin.ts';

// Two worlds that differ only in what Ann does alone. Whatever Ben can observe must be the same in both, byte for byte:
// every answer to every GET there is for a partner, the answers to what he himself writes, headers, lengths, live frames,
// letters and when they come, and the file he takes along. He looks at three moments of chance, and in the end.

let left: Twin;
let right: Twin;
beforeAll(async () => {
  left = await Twin.build('left');
  right = await Twin.build('right');
}, 240_000);
afterAll(() => Promise.all([left?.close(), right?.close()]));

const seconds = 8;

/** Also where one of them fails, the other comes to its end before anything begins anew. */
async function both(script: Script): Promise<[string[], string[]]> {
  const one = left.live(script);
  const other = right.live(script);
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

describe('twin worlds', () => {
  it('Ben sees the same whatever Ann does alone, and whatever Kim does about her', async () => {
    const done = { scripts: 0, acts: 0, bytes: 0 };
    const law = fc.asyncProperty(scripts, async (script) => {
      const [seen, twin] = await both(script);
      expect(seen).toEqual(twin);
      done.scripts += 1;
      done.acts += script.steps.length;
      done.bytes += seen.join('').length;
    });
    const missing = () => (isLong ? unmet(left.met, right.met) : []);
    await prove(law, seconds, () => missing().length === 0);
    const megabytes = Math.round(done.bytes / 1e6);
    tell(`${done.scripts} twin scripts, ${done.acts} acts: ${megabytes} MB seen by Ben, the same in both; met: ${told(left.met, right.met)}`);
    expect(missing()).toEqual([]);
  }, patience(seconds)); // prettier-ignore

  describe('with a leak planted by hand', () => {
    const write = { do: 'words', task: 'solo', intent: { do: 'write', author: 'a', isStale: false, answers: { question: { value: 'one', level: 'V0' } }, ending: 'open', isSent: false } } as const; // prettier-ignore
    const script: Script = {
      steps: [
        { by: 'ann', left: write, right: null },
        { by: 'ben', own: { do: 'errand', errand: 'forgot-password' } },
        { by: 'time', does: 'close', left: 'narrow', right: 'narrow' },
      ],
      looks: [0],
    };
    const differing = async () => {
      const [seen, twin] = await both(script);
      const longest = seen.length > twin.length ? seen : twin;
      return longest.flatMap((_, at) => (seen[at] === twin[at] ? [] : (seen[at] ?? '').split('\n', 1)));
    };

    it('sees no difference where none is', async () => expect(await differing()).toEqual([]));

    it.each(Object.keys(leaks) as (keyof typeof leaks)[])('sees a %s', async (leak) => {
      const planted = [left, right].map((twin) => leaks[leak](twin));
      const found = await differing().finally(() => planted.forEach((one) => one.mockRestore()));
      expect(found).toContainEqual(expect.stringMatching(showsIn[leak]));
    });
  });

  it('and sees a difference where Ann shares in time what he shares too', async () => {
    const close: Step = { by: 'time', does: 'close', left: 'withdraw', right: 'withdraw' };
    await Promise.all([left.begin(), right.begin()]);
    for (const twin of [left, right]) await twin.share('b');
    await left.share('a');
    await Promise.all([left.closeAsIs(), right.play(close)]);
    const [seen, unopened] = [left, right].map(({ observer }) => withoutNonces(observer.seen).join('\n'));
    expect(seen).not.toEqual(unopened);
    expect(seen).toContain('"by":"partner","step":"question","value":"shared"');
    expect(unopened).not.toContain('"by":"partner"');
  }, 180_000);
});
