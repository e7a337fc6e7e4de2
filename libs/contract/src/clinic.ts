export { clinicEndpoints } from './clinic/table.ts';
export { clinic } from './clinic/schemas.ts';
