import type { Kind } from '@usward/exercises';
import type { FunctionComponent } from 'react';
import { Choice } from './choice.tsx';
import { Compose } from './compose.tsx';
import { Read } from './read.tsx';
import { Receive } from './receive.tsx';
import { Sentence } from './sentence.tsx';
import { Show } from './show.tsx';
import type { StepProps } from './step-props.ts';
import { Text } from './text.tsx';
import { Together } from './together.tsx';

/** The screen of every kind of step: one that is missing does not compile. */
export const screens: { [K in Kind]: FunctionComponent<StepProps<K>> } = {
  read: Read,
  text: Text,
  choice: Choice,
  sentence: Sentence,
  compose: Compose,
  show: Show,
  receive: Receive,
  together: Together,
};
