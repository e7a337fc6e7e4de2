import type { DataProvider } from 'react-admin';
import type { Clinic } from './client.ts';

/** react-admin's own verbs, and the clinic's beside them: `assign`, `withdrawAssignment`, `brief` and the rest. */
export type ClinicProvider = DataProvider & Clinic;
