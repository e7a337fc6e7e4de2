import { expect, it } from '@jest/globals';
import { compile, vocabulary } from './pattern.ts';

const lists = { joins: 'and | so that', who: 'you | my ~' };
const find = (pattern: string, words: string) =>
  compile([pattern], lists)
    .find(words.split(' '))
    .map(({ start, end }) => words.split(' ').slice(start, end).join(' '));

it.each([
  ['you never', 'STOP you never STOP you never STOP', ['you never', 'you never']],
  ['{who} never', 'STOP my mother never STOP', ['my mother never']],
  ['you (do not|never) help', 'STOP you do not help STOP', ['you do not help']],
  ['you so? lazy', 'STOP you lazy STOP you so lazy STOP', ['you lazy', 'you so lazy']],
  ['you never|they always', 'STOP you never STOP they always STOP', ['you never', 'they always']],
  ['very* sad', 'STOP very very very sad STOP', ['very very very sad']],
  ['kid(s)', 'STOP kid STOP kids STOP kidding STOP', ['kid', 'kids']],
  ['sol[oa]', 'STOP solo STOP sola STOP sole STOP', ['solo', 'sola']],
  ['forg~ing', 'STOP forgetting STOP forget STOP', ['forgetting']],
  ['you ... late', 'STOP you came home late STOP', ['you came home late']],
  ['you ... late', 'STOP you came COMMA late STOP', []],
  ['you ...2 late', 'STOP you came home so late STOP', []],
  ['never !(let|give up)', 'STOP never let STOP never give up STOP never give STOP', ['never']],
  ['<!(if|as soon as) you', 'STOP if you STOP as soon as you STOP then you STOP', ['you']],
  ['<(feel very) sad', 'STOP feel very sad STOP feel sad STOP', ['sad']],
  ['stop $', 'STOP stop and stop it COMMA stop STOP', ['stop', 'stop']],
  ['you ASK', 'STOP you ASK STOP', ['you ASK']],
])('%s in “%s”', (pattern, words, places) => {
  expect(find(pattern, words)).toEqual(places);
});

it.each(['you (never', 'you never)', '{nobody}', '?'])('refuses %s', (pattern) => {
  expect(() => compile([pattern], lists)).toThrow(/parenthesis|list|repeat/);
});

it('knows its own words', () => {
  expect([...vocabulary(['you forg~ {who} kid(s)'], {})]).toEqual(['you', 'kid', 's']);
});
