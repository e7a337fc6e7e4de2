import type { me } from '@usward/contract/me';
import { meEndpoints } from '@usward/contract/me/table';
import type { open } from '@usward/contract/open';
import { openEndpoints } from '@usward/contract/open/table';
import { createClient, type ClientOptions } from './fetch.ts';

export { Refusal } from './fetch.ts';

/** What a partner's phone may call. */
export const partnerClient = (options?: ClientOptions) => ({
  open: createClient<typeof open>(openEndpoints, options),
  me: createClient<typeof me>(meEndpoints, options),
});
export type PartnerClient = ReturnType<typeof partnerClient>;
