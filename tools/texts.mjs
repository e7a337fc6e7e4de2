import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('texts.ts');
