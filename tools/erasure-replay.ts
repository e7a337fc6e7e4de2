import { runBeside } from './beside.ts';

// After a restore: who was erased stays so.
await runBeside('erasure-replay');
