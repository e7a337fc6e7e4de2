import { usePracticeZone } from '../../data/me.ts';
import { momentText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

/** Day and time on the practice's clock, in the reader's language. */
export function useMomentHere() {
  const language = useLanguage();
  const zone = usePracticeZone();
  return (instant: string) => momentText(instant, language, zone);
}
