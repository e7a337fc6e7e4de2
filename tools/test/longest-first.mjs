import { createRequire } from 'node:module';

// Jest's own, which it does not hand out: what failed or took long the last time goes first.
const require = createRequire(import.meta.resolve('jest'));
const { default: Sequencer } = createRequire(require.resolve('@jest/core'))('@jest/test-sequencer');

/** Where nothing was run before, as on a fresh clone: these take minutes, and begun last they would keep one core waiting. */
const longest = [
  'every-page.journey',
  'every-idea.journey',
  'every-exercise.journey',
  'api/test/every-exercise.spec',
  'api/test/who-may-see.spec',
  'api/src/demo/demo.spec',
  'api/test/twin-worlds',
  'api/test/fuzz.spec',
  'api/test/suitability.spec',
  'api/src/dialogues/',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) =>
      (longest.findIndex((part) => path.includes(part)) + longest.length + 1) % (longest.length + 1);
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
