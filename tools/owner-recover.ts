import { text } from 'node:stream/consumers';
import { runBeside } from './beside.ts';

// The only owner lost everything: begun by the name, ended three days later by a new password (README).
await runBeside('owner-recovery', await text(process.stdin));
