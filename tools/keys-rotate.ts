import { runBeside } from './beside.ts';

// A new key for every scope.
await runBeside('keys-rotate');
