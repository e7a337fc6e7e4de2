import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('coach.ts');
