import {
  isBlank,
  readers,
  type Answer,
  type AnswerOf,
  type Kind,
  type StepOf,
} from '@usward/exercises/playing';
import { createElement, useId } from 'react';
import { screens } from './kinds/index.ts';
import { LevelChip } from './parts/level-chip.tsx';
import { OnePhoneReaders } from './parts/one-phone-readers.tsx';
import { usePlay } from './play.ts';

type StepScreenProps<K extends Kind> = {
  step: StepOf<K>;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
};

/** What a field holds while nothing is said in it: a level may be chosen before the first word. */
const unsaid = '';

/** One step with, below its field, who reads it. */
export function StepScreen<K extends Kind>({ step, answer, onAnswer }: StepScreenProps<K>) {
  const { fields, sent, settled, isOnOnePhone } = usePlay();
  const headingId = useId();
  const rule = fields[step.id];
  const chosen = answer?.level ?? rule?.start ?? 'V0';
  // A note is for the other, once it is sent: who else reads it is all there is to choose.
  const isSent = rule?.opens === 'sent' && !readers(chosen).partner;
  // A yes to being known by the therapist is the level itself; narrowed afterwards, it is a no.
  const isConsent = step.kind === 'topics';
  const level = isSent ? 'VP' : isConsent ? (rule?.widest ?? 'V0') : chosen;
  // What is offered says itself who sees it; what was sent, or said aloud, is no longer changed here.
  const isElsewhere = sent.includes(step.id) || (settled.includes(step.id) && isBlank(answer?.value));
  const hasChip = rule && rule.opens !== 'agreed' && !isElsewhere && !isConsent;
  // The player writes what it reads here: a value is always one that this very screen gave.
  const isNo = isConsent && chosen !== rule?.widest;
  const value = answer && answer.value !== unsaid && !isNo ? (answer.value as AnswerOf<K>) : undefined;
  return (
    <>
      {createElement(screens[step.kind as K], {
        step,
        value,
        headingId,
        onValue: (said: AnswerOf<K>) => onAnswer({ value: said, level }),
        onClear: () => onAnswer({ value: unsaid, level }),
      })}
      {rule && isOnOnePhone && <OnePhoneReaders />}
      {hasChip && !isOnOnePhone && (
        <LevelChip
          rule={rule}
          level={level}
          onLevel={(next) => onAnswer({ value: answer?.value ?? unsaid, level: next })}
        />
      )}
    </>
  );
}
