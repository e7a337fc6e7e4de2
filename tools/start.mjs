import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('start.ts');
