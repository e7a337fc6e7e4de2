import type { Who } from '../platform/actors.ts';
import type { ExportFile } from './export-file.entity.ts';

/** As whoever asked would be, at their sign-in: with the rights of the database, and none that a proof gives. */
export const whoOf = ({ practiceId, personId, audience, signInId }: ExportFile, accountId: string): Who => ({
  ...{ practiceId, personId, audience, signInId, accountId },
  isOwnPhone: false,
  privateUntil: null,
  confirmedUntil: null,
  hasSecondFactor: false,
  isDemo: false,
  roles: [],
  locale: 'en',
  isRecovering: false,
});
