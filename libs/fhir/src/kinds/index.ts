import type { Kind, StepOf } from '@usward/exercises';
import type { Item } from '../questionnaire.ts';
import { agree } from './agree.ts';
import { card } from './card.ts';
import { choice } from './choice.ts';
import { compose } from './compose.ts';
import { cue } from './cue.ts';
import { dialogue } from './dialogue.ts';
import type { KindItem, Writer } from './kind.ts';
import { letGo } from './let-go.ts';
import { marks } from './marks.ts';
import { note } from './note.ts';
import { pause } from './pause.ts';
import { pick } from './pick.ts';
import { rate } from './rate.ts';
import { read } from './read.ts';
import { ready } from './ready.ts';
import { recall } from './recall.ts';
import { receive } from './receive.ts';
import { sentence } from './sentence.ts';
import { show } from './show.ts';
import { sort } from './sort.ts';
import { text } from './text.ts';
import { timer } from './timer.ts';
import { together } from './together.ts';
import { topics } from './topics.ts';

/** The item of every kind: one that is missing here does not compile. */
const items: { [K in Kind]: KindItem<StepOf<K>> } = {
  read,
  text,
  choice,
  rate,
  sentence,
  compose,
  show,
  receive,
  timer,
  card,
  pick,
  marks,
  sort,
  cue,
  recall,
  'let-go': letGo,
  together,
  agree,
  note,
  ready,
  pause,
  dialogue,
  topics,
};

/** The item of a step of any kind. */
export const itemOf = <K extends Kind>(step: StepOf<K>, write: Writer): Item | null =>
  items[step.kind as K](step, write);
