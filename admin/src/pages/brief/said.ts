import { spoken, type Exercise } from '@usward/exercises';
import { useAsk } from '../../data/ask.ts';
import { useLanguage } from '../../ui/words.ts';

type Answer = { key: string; version: number; step: string; value: unknown };

/** An answer as a text, once its exercise is here: own words as written, ready ones in the reader's language. */
export function useSaid(answer: Answer | null): string | undefined {
  const locale = useLanguage();
  const { key = '', version = 0 } = answer ?? {};
  const { data } = useAsk('exercise', { params: { key, version } }, { enabled: answer !== null });
  if (!answer || !data) return undefined;
  const { variants } = data as unknown as Exercise;
  const step = [...(variants.couple?.steps ?? []), ...variants.solo.steps].find(
    ({ id }) => id === answer.step,
  );
  return step && spoken(step, answer.value, { locale, address: 'tu' });
}
