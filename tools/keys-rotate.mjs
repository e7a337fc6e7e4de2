import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('keys-rotate.ts');
