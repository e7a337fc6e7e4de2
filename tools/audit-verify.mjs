import { runUnderPinnedNode } from './install.mjs';

await runUnderPinnedNode('audit-verify.ts');
