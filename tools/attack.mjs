import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('attack.ts');
