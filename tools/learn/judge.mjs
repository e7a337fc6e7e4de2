import { runUnderPinnedNode } from '../install.mjs';

await runUnderPinnedNode('learn/judge.command.ts');
