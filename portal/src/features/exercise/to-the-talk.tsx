import { variantOf, type Exercise, type VariantName } from '@usward/exercises/playing';
import { start } from '@usward/player';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { usePocket } from '../../api/pocket.ts';
import { today } from '../../api/queries.ts';
import type { Draft } from '../../phone/entry.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useTexts } from './texts.ts';

interface ToTheTalkProps {
  exercise: Exercise;
  variant: VariantName;
  draft: Draft;
}

/** From an exercise to a listening talk: with one's own sentence where one was composed, or to try the moves alone. */
export function ToTheTalk({ exercise, variant, draft }: ToTheTalkProps) {
  const say = useTexts();
  const { data } = useQuery(today);
  if (exercise.key === 'listening' && variant === 'solo') {
    return (
      <ButtonLink quiet to="/t/practice">
        {say('talkAlone')}
      </ButtonLink>
    );
  }
  const sentence = composed(exercise, variant, draft);
  const task = data?.tasks.find(
    ({ key, variant: for2, ending }) =>
      key === 'listening' && for2 === 'couple' && (ending === null || ending === 'open'),
  );
  return sentence && task ? <TalkAboutIt sentence={sentence} occurrenceId={task.occurrenceId} /> : null;
}

/** The sentence, on the pages after the last step: those before it may cover the whole screen. */
function composed(exercise: Exercise, variant: VariantName, { at, answers }: Draft): string | null {
  const made = variantOf(exercise, variant).steps.find(({ kind }) => kind === 'compose');
  const value = made && at !== start && at?.startsWith('$') ? answers[made.id]?.value : null;
  return typeof value === 'string' ? value.trim() || null : null;
}

/** It goes nowhere by this tap: what one brings along is shown once more before a talk begins. */
function TalkAboutIt({ sentence, occurrenceId }: { sentence: string; occurrenceId: string }) {
  const say = useTexts();
  const navigate = useNavigate();
  const { pocket, put } = usePocket(`talk ${occurrenceId}`);
  if (!pocket) return null;
  const go = async () => {
    await put('topic', sentence);
    await navigate(`/t/x/${occurrenceId}`);
  };
  return (
    <Button quiet onClick={() => void go()}>
      {say('talkAboutIt')}
    </Button>
  );
}
