import { useAsk } from './ask.ts';

/** Who is signed in. */
export const useMe = () => useAsk('whoAmI').data;

/** Appointments belong to the practice's clock. */
export const usePracticeZone = () => useMe()?.practiceTimeZone ?? 'UTC';
