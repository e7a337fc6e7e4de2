import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createTransformer as createSwc } from '@swc/jest';

const require = createRequire(import.meta.url);
const census = new URL('census.ts', import.meta.url);
const rules = readFileSync(census, 'utf8');

/** As SWC reads it, with every refusal switchable: `census.ts`. TypeScript is loaded only for what is not kept from the last run. */
export function createTransformer(options) {
  const swc = createSwc(options);
  const switchable = (text, file) => require(census.pathname).guardsOf(file, text).switchable;
  return {
    ...swc,
    process: (text, file, rest) => swc.process(switchable(text, file), file, rest),
    processAsync: (text, file, rest) => swc.processAsync(switchable(text, file), file, rest),
    getCacheKey: (text, ...rest) => swc.getCacheKey(text + rules, ...rest),
  };
}

export default { createTransformer };
