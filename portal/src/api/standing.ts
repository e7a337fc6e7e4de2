import { say, variantOf, type Exercise, type Gesture, type Words } from '@usward/exercises/playing';
import { useQuery } from '@tanstack/react-query';
import { useReader } from '../texts/reader.ts';
import { useStandingTexts } from '../texts/standing.ts';
import { gesture } from './gestures.ts';
import { occurrence } from './queries.ts';
import type { Me, Standing } from './types.ts';

interface Quick {
  id: string;
  words: Words;
}

/** The one-tap changes of a step, where it has any and its exercise is at hand. */
function useQuick({ occurrenceId, step }: Standing, isNeeded: boolean): Quick[] {
  const { data } = useQuery({
    ...occurrence(occurrenceId),
    enabled: isNeeded,
    staleTime: Infinity,
    refetchInterval: false,
  });
  if (!data) return [];
  const { steps } = variantOf(data.exercise as unknown as Exercise, data.task.variant);
  const found = steps.find(({ id }) => id === step);
  return (found?.kind === 'agree' && found.quick) || [];
}

/** What the cards about something that stands need: names, the zone of the couple, and how to act. */
export function useStandingActs(standing: Standing, reader: Me | undefined) {
  const text = useStandingTexts();
  const { locale, address } = useReader();
  const { offers, agreed } = standing.between;
  const isPlan = agreed.length > 0 || offers.length > 0;
  const quick = useQuick(standing, isPlan).map(({ id, words }) => ({
    id,
    words: say(words, locale, address),
  }));
  return {
    standing,
    partner: reader?.couple?.partnerName ?? text('partner'),
    homeZone: reader?.couple?.timeZone,
    act: (what: Gesture) => gesture(standing.occurrenceId, standing.step, what),
    quick,
    quickWords: (wanted: string) => quick.find(({ id }) => id === wanted)?.words,
  };
}
