export { clinicEndpoints } from './clinic/table.ts';
export { clinic } from './clinic/schemas.ts';
export type { LeftCode, WrongCode } from './clinic/library-codes.ts';
export { caseStates } from './clinic/plans.ts';
