import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { patience, prove, tell } from './effort.ts';
import { withoutNonces } from './nonces.ts';
import { scripts, type Step } from './twin-worlds/script.ts';
import { Twin } from './twin-worlds/twin.ts';

// Two worlds that differ only in what Ann does alone. Whatever Ben can observe must be the same in both, byte for byte:
// every answer to every GET there is for a partner, the answers to what he himself writes, headers, lengths, live frames.

let left: Twin;
let right: Twin;
beforeAll(async () => {
  left = await Twin.build('left');
  right = await Twin.build('right');
}, 240_000);
afterAll(() => Promise.all([left?.close(), right?.close()]));

const seconds = 8;

describe('twin worlds', () => {
  it('Ben sees the same whatever Ann does alone', async () => {
    const done = { scripts: 0, acts: 0, bytes: 0 };
    const law = fc.asyncProperty(scripts, async (script) => {
      await Promise.all([left.begin(), right.begin()]);
      for (const [index, step] of script.entries()) {
        await Promise.all([left.play(step), right.play(step)]);
        expect(seenBy(left, script, index)).toEqual(seenBy(right, script, index));
      }
      done.scripts += 1;
      done.acts += script.length;
      done.bytes += left.observer.seen.join('').length;
    });
    await prove(law, seconds);
    const nearly = left.nearly + right.nearly;
    const written = left.written + right.written;
    const alarms = left.alarms + right.alarms;
    const megabytes = Math.round(done.bytes / 1e6);
    tell(`${done.scripts} twin scripts, ${done.acts} acts: ${megabytes} MB seen by Ben, the same in both; ${nearly} times Ann shared, and thought better of it; ${written} times Kim wrote back, and looked at ${alarms} alarms`);
  }, patience(seconds)); // prettier-ignore

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

/** With the step that led to it, so that a failing example can be read. */
const seenBy = ({ observer }: Twin, script: Step[], index: number) => ({
  after: script[index],
  seen: withoutNonces(observer.seen),
});
