import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { fieldsPage, page } from './fields.ts';

it('the page of fields says what the catalogue says', async () => {
  expect(await readFile(page, 'utf8')).toBe(fieldsPage());
});
