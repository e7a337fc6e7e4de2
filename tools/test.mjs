import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('test.ts');
