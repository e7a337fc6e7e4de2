import type { Kind } from '@usward/exercises/playing';
import type { FunctionComponent } from 'react';
import { Agree } from './agree.tsx';
import { Card } from './card.tsx';
import { Choice } from './choice.tsx';
import { Compose } from './compose.tsx';
import { Cue } from './cue.tsx';
import { Dialogue } from './dialogue.tsx';
import { LetGo } from './let-go.tsx';
import { Marks } from './marks.tsx';
import { Note } from './note.tsx';
import { Pause } from './pause.tsx';
import { Pick } from './pick.tsx';
import { Rate } from './rate.tsx';
import { Read } from './read.tsx';
import { Ready } from './ready.tsx';
import { Recall } from './recall.tsx';
import { Receive } from './receive.tsx';
import { Sentence } from './sentence.tsx';
import { Show } from './show.tsx';
import { Sort } from './sort.tsx';
import type { StepProps } from './step-props.ts';
import { Text } from './text.tsx';
import { Timer } from './timer.tsx';
import { Together } from './together.tsx';
import { Topics } from './topics.tsx';

/** The screen of every kind of step: one that is missing does not compile. */
export const screens: { [K in Kind]: FunctionComponent<StepProps<K>> } = {
  read: Read,
  text: Text,
  choice: Choice,
  rate: Rate,
  sentence: Sentence,
  compose: Compose,
  show: Show,
  receive: Receive,
  timer: Timer,
  card: Card,
  pick: Pick,
  marks: Marks,
  sort: Sort,
  cue: Cue,
  recall: Recall,
  'let-go': LetGo,
  together: Together,
  agree: Agree,
  note: Note,
  ready: Ready,
  pause: Pause,
  dialogue: Dialogue,
  topics: Topics,
};
