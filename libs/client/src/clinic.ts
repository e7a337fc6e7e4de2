import type { clinic } from '@usward/contract/clinic';
import { clinicEndpoints } from '@usward/contract/clinic/table';
import type { open } from '@usward/contract/open';
import { openEndpoints } from '@usward/contract/open/table';
import { createClient, type ClientOptions } from './fetch.ts';

export { Refusal } from './fetch.ts';

/** What the console may call. */
export const staffClient = (options?: ClientOptions) => ({
  open: createClient<typeof open>(openEndpoints, options),
  clinic: createClient<typeof clinic>(clinicEndpoints, options),
});
export type StaffClient = ReturnType<typeof staffClient>;
