import type { clinic } from '@usward/contract/clinic';
import type { Answer, Body } from '../platform/http/route.ts';

export type AssignmentRow = Answer<typeof clinic.assignments>['assignments'][number];
export type Plan = AssignmentRow['plan'];
export type Assign = Body<typeof clinic.assign>;
export type Assigned = Answer<typeof clinic.assign>;
