export { meEndpoints } from './me/table.ts';
export { me } from './me/schemas.ts';
