import { describe, expect, it } from '@jest/globals';
import { readFile } from './file.ts';

describe('a file', () => {
  it.each([
    ['{"resourceType":"Questionnaire"}', 'questionnaire'],
    ['{"resourceType":"Patient"}', 'questionnaire'],
    ['\uFEFF{"weeks":[]}', 'program'],
    ['{"variants":{}}', 'exercise'],
    ['[]', 'exercise'],
    ['null', 'exercise'],
  ])('%s is taken for what it says it is', (text, kind) => {
    const read = readFile(text);
    const body = 'body' in read ? read.body : {};
    expect('questionnaire' in body ? 'questionnaire' : 'what' in body ? body.what : null).toBe(kind);
  });

  it.each(['', '<xml/>', '{"a":', 'a'.repeat(10)])('%j is none that we can read', (text) => {
    expect(readFile(text)).toEqual({ wrong: 'notJson' });
  });

  it('is not read where it is larger than any form', () => {
    expect(readFile(`"${'a'.repeat(2_000_000)}"`)).toEqual({ wrong: 'tooLarge' });
  });
});
