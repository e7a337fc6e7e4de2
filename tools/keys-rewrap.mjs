import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('keys-rewrap.ts');
