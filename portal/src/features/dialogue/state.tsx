import type { FunctionComponent } from 'react';
import { Closing, Given, WhatNow } from './screens/closing.tsx';
import { Answer, AwaitAnswer, HearItBack, Listen, SayBack, TalkOn } from './screens/floor.tsx';
import { First, Ready, Rule, Topic } from './screens/gathering.tsx';
import { Choosing, Resting } from './screens/paused.tsx';
import { AwaitChoice, AwaitPass, Settled, Unsettled } from './screens/settled.tsx';
import { shownOf, type Shown } from './side.rules.ts';
import { useTalk } from './talk.ts';

/** Every state of a talk under way has its screen: one that is missing here does not compile. */
const screens: { [Name in Exclude<Shown, 'ended' | 'locked'>]: FunctionComponent } = {
  topic: Topic,
  first: First,
  rule: Rule,
  ready: Ready,
  'their-ready': Ready,
  talk: TalkOn,
  'their-talk': Listen,
  'say-back': SayBack,
  'their-say-back': HearItBack,
  answer: Answer,
  'their-answer': AwaitAnswer,
  unsettled: Unsettled,
  'their-unsettled': AwaitChoice,
  settled: Settled,
  'their-settled': AwaitPass,
  'what-now': WhatNow,
  closing: Closing,
  'their-closing': Given,
  resting: Resting,
  choosing: Choosing,
};

/** Begins anew with whatever both see, so that its heading takes the focus; not with what one tapped alone. */
export function State() {
  const { side } = useTalk();
  const shown = shownOf(side);
  if (shown === 'ended' || shown === 'locked') return null;
  const Shows = screens[shown];
  return <Shows key={side.view.seq} />;
}
