import { spoken, variantOf, type Exercise } from '@usward/exercises/playing';
import { useQuery } from '@tanstack/react-query';
import { useHear } from '../texts/words.ts';
import { useReader } from '../texts/reader.ts';
import { occurrence } from './queries.ts';

export interface Said {
  /** The question, where its exercise is at hand. */
  prompt: string | null;
  words: string;
  /** Which question of its exercise it was, from 0; after the others where that is not known. */
  place: number;
}

/** Answers of one occurrence as texts, with the questions they answered. */
export function useSaid(occurrenceId: string): (step: string, value: unknown) => Said {
  const { data } = useQuery({ ...occurrence(occurrenceId), staleTime: Infinity, refetchInterval: false });
  const reader = useReader();
  const hear = useHear();
  const steps = data ? variantOf(data.exercise as unknown as Exercise, data.task.variant).steps : [];
  return (stepId, value) => {
    const place = steps.findIndex(({ id }) => id === stepId);
    const step = steps[place];
    if (!step) return { prompt: null, words: typeof value === 'string' ? value : '', place: Infinity };
    const prompt = 'prompt' in step ? hear(step.prompt) : null;
    return { prompt, words: spoken(step, value, reader), place };
  };
}
