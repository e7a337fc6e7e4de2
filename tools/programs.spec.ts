import { lastWords } from './programs.ts';

test.each([
  ['a sentence', 'The password is too short.\n', 'The password is too short.'],
  ['a thrown error', 'Error: no key\n    at file:///x.js:1:1\n\nNode.js v24.21.0\n', 'no key'],
  ['a line of the log', '{"level":50,"msg":"stopped","err":{"message":"no key"}}\n', 'stopped: no key'],
  ['nothing', '\n', ''],
])('of %s only what a person needs is kept', (_, said, kept) => {
  expect(lastWords(said)).toBe(kept);
});
