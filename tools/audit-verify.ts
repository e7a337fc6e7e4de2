import { runBeside } from './beside.ts';

// Has anybody touched the audit? Ends with 1 if so.
await runBeside('audit-verify');
