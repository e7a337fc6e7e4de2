import { runUnderPinnedNode } from '../install.mjs';

await runUnderPinnedNode('learn/learn.command.ts');
