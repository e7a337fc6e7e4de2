import { useState, type FunctionComponent, type ReactNode } from 'react';
import { Closing, Given, WhatNow } from './screens/closing.tsx';
import { Answer, AwaitAnswer, HearItBack, Listen, SayBack, TalkOn } from './screens/floor.tsx';
import { First, Ready, Rule, Topic } from './screens/gathering.tsx';
import { Choosing, Resting } from './screens/paused.tsx';
import { AwaitChoice, AwaitPass, Settled, Unsettled } from './screens/settled.tsx';
import { Pausing } from './screens/pausing.tsx';
import { Ways } from './screens/ways.tsx';
import { shownOf, waysOf, type Shown } from './side.rules.ts';
import { TalkContext, type Aside, type Talk } from './talk.ts';

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

interface TalkScreenProps {
  talk: Talk;
  /** Where this phone has no part in it just now. */
  instead?: ReactNode;
}

/** The screen of a talk as it stands. What somebody looks at beside it stays open until they come back or do something. */
export function TalkScreen({ talk, instead }: TalkScreenProps) {
  const [aside, setAside] = useState<Aside | null>(null);
  const back = () => setAside(null);
  const standing = {
    ...talk,
    onAside: setAside,
    act: (...tap: Parameters<Talk['act']>) => {
      back();
      talk.act(...tap);
    },
  };
  const isPausing = aside === 'pausing' && talk.side.moves.includes('pause');
  const isAmongWays = aside === 'ways' && waysOf(talk.side).length > 0;
  return (
    <TalkContext value={standing}>
      {isPausing ? (
        <Pausing onBack={back} />
      ) : isAmongWays ? (
        <Ways onBack={back} />
      ) : (
        (instead ?? <State side={talk.side} />)
      )}
    </TalkContext>
  );
}

/** Begins anew with whatever both see, so that its heading takes the focus; not with what one tapped alone. */
function State({ side }: Pick<Talk, 'side'>) {
  const shown = shownOf(side);
  if (shown === 'ended' || shown === 'locked') return null;
  const Shows = screens[shown];
  return <Shows key={side.view.seq} />;
}
