import { spoken, type Exercise, type Step } from '@usward/exercises';
import { useQuery } from '@tanstack/react-query';
import { useHear } from '../texts/words.ts';
import { useReader } from '../texts/reader.ts';
import { occurrence } from './queries.ts';

export interface Said {
  /** The question, where its exercise is at hand. */
  prompt: string | null;
  words: string;
}

/** Answers of one occurrence as texts, with the questions they answered. */
export function useSaid(occurrenceId: string): (step: string, value: unknown) => Said {
  const { data } = useQuery({ ...occurrence(occurrenceId), staleTime: Infinity, refetchInterval: false });
  const reader = useReader();
  const hear = useHear();
  const exercise = data?.exercise as Exercise | undefined;
  return (stepId, value) => {
    const step = stepOf(exercise, stepId);
    if (!step) return { prompt: null, words: typeof value === 'string' ? value : '' };
    return { prompt: 'prompt' in step ? hear(step.prompt) : null, words: spoken(step, value, reader) };
  };
}

function stepOf(exercise: Exercise | undefined, id: string): Step | undefined {
  const steps = [...(exercise?.variants.solo.steps ?? []), ...(exercise?.variants.couple?.steps ?? [])];
  return steps.find((step) => step.id === id);
}
