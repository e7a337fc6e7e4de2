import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('owner-recover.ts');
