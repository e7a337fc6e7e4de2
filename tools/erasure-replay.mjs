import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('erasure-replay.ts');
