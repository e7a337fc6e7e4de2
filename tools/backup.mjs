import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('backup.ts');
