import { runBeside } from './beside.ts';

// Every key file under the newest wrapping key.
await runBeside('keys-rewrap');
