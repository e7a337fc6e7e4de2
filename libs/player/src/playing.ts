import {
  askedOf,
  fieldsOf,
  nothingBetween,
  say,
  variantOf,
  type Answers,
  type Between,
  type Gesture,
  type Values,
} from '@usward/exercises/playing';
import { useRef, useState } from 'react';
import type { Play } from './play.ts';
import type { PlayerProps } from './props.ts';
import { rehearsed } from './rehearsal.ts';
import { textsFor } from './texts.ts';

/** What every part of this playing shares; and, where nobody stands behind it, what a rehearsal remembers. */
export function usePlaying(props: PlayerProps): Play {
  const { exercise, variant, locale, address, answers, between, onGesture, pocket, onPocket } = props;
  const { steps, opening } = variantOf(exercise, variant);
  const t = textsFor(locale, address);
  const [tried, setTried] = useState<Record<string, Between>>({});
  const [sentHere, setSentHere] = useState<string[]>([]);
  const [ownPocket, setOwnPocket] = useState<Record<string, unknown>>({});
  const [settled, setSettled] = useState<string[]>([]);
  const staysRef = useRef<(() => boolean) | null>(null);

  const isRehearsal = !onGesture;
  const at = (step: string) => (isRehearsal ? tried[step] : undefined) ?? between?.[step] ?? nothingBetween;
  const act = async (step: string, gesture: Gesture) => {
    if (onGesture) return onGesture(step, gesture);
    setTried((now) => ({ ...now, [step]: rehearsed(at(step), gesture, new Date()) }));
  };
  return {
    ear: { locale, address },
    hear: (words) => say(words, locale, address),
    t,
    partner: props.partnerName ?? t('yourPartner'),
    homeZone: props.homeZone,
    closesAt: props.closesAt ?? null,
    isForTwo: variant === 'couple',
    isOnOnePhone: props.onePhone !== undefined,
    opening,
    exercise: exercise.key,
    steps,
    turn: props.turn ?? 0,
    seed: props.seed ?? exercise.key,
    fields: fieldsOf(exercise, variant),
    values: askedOf(steps, valuesOf(answers), (value) => value),
    limits: props.limits,
    happened: props.happened,
    onHappened: props.onHappened,
    between: at,
    act,
    openDialogue: props.onDialogue,
    isDialogueOn: props.isDialogueOn ?? false,
    lookAgain: () => props.onLookAgain?.(),
    isRehearsal,
    isOnline: props.isOnline ?? true,
    sent: props.onSend ? (props.sent ?? []) : sentHere,
    send: props.onSend ?? ((step) => setSentHere((now) => [...now, step])),
    pocket: onPocket ? (pocket ?? {}) : ownPocket,
    putAway: onPocket ?? ((key, value) => setOwnPocket((now) => ({ ...now, [key]: value }))),
    settled,
    settle: (step) => setSettled((now) => [...now, step]),
    staysRef,
    verdictFeelings: props.verdictFeelings,
    isDrill: steps.some((step) => step.kind === 'pick' && step.coached),
  };
}

/** What was said, without who may read it. */
export const valuesOf = (answers: Answers): Values =>
  Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
