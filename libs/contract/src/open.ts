export { openEndpoints } from './open/table.ts';
export { open, SafeContact } from './open/schemas.ts';
