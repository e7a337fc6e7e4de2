import { useCallback } from 'react';
import { codeOf } from '../api/client.ts';
import type { texts } from './refusals.en.ts';
import { textsOf } from './texts-of.ts';

export const useRefusals = textsOf<typeof texts>('refusals');

/** Any error as a sentence for the person in front of it. */
export function useReason(): (error: unknown) => string {
  const say = useRefusals();
  return useCallback((error) => say(codeOf(error)), [say]);
}
