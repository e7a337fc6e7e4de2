import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('prove.ts');
