import { movesOf, newDialogue, readable, view, wordsOf, type Word, type WordKind } from '@usward/dialogue';
import { useState } from 'react';
import type { OwnAct, SaidWords } from '../../api/dialogue-moves.ts';
import { useHouse } from '../../texts/house.ts';
import { usePracticeTexts } from '../../texts/practice.ts';
import { useStandingTexts } from '../../texts/standing.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import {
  done,
  isResting,
  linesOf,
  me,
  nextAct,
  partner,
  settledAlone,
  type Practice,
} from './practice.script.ts';
import { shownOf, type Shown } from './side.rules.ts';
import { TalkScreen } from './state.tsx';
import type { Talk } from './talk.ts';
import { useTexts } from './texts.ts';
import './dialogue.css';

/** The moves, tried out alone with somebody who does not exist. It stays on this phone, and is gone with the page. */
export default function PracticeAlone() {
  const [round, setRound] = useState(0);
  const say = usePracticeTexts();
  const house = useHouse();
  // Everything it will say is on the phone before it begins: from then on it needs no signal.
  useTexts();
  useStandingTexts();
  if (round === 0) {
    return (
      <Screen
        title={say('practiceTitle')}
        foot={
          <>
            <Button onClick={() => setRound(1)}>{say('practiceBegin')}</Button>
            <ButtonLink quiet to="/">
              {house('toToday')}
            </ButtonLink>
          </>
        }
      >
        <p>{say('practiceText')}</p>
      </Screen>
    );
  }
  return <Round key={round} onAgain={() => setRound(round + 1)} />;
}

const begun = (): Practice => {
  const now = Date.now();
  return { dialogue: newDialogue('two-phones', now), now, moves: 0 };
};

const whys = {
  topic: 'whyTopic',
  first: 'whyFirst',
  rule: 'whyRule',
  ready: 'whyReady',
  talk: 'whyTalk',
  'their-talk': 'whyTheirTalk',
  'say-back': 'whySayBack',
  'their-say-back': 'whyTheirSayBack',
  answer: 'whyAnswer',
  'their-answer': 'whyTheirAnswer',
  unsettled: 'whyUnsettled',
  settled: 'whySettled',
  'their-settled': 'whyTheirSettled',
  'what-now': 'whyWhatNow',
  closing: 'whyClosing',
  resting: 'whyResting',
  choosing: 'whyChoosing',
} as const satisfies Partial<Record<Shown, string>>;

function Round({ onAgain }: { onAgain: () => void }) {
  const say = usePracticeTexts();
  const [practice, setPractice] = useState(begun);
  const [typed, setTyped] = useState<readonly Word[]>([]);
  const [drafts, setDrafts] = useState<Partial<Record<WordKind, string>>>({ topic: say('pTopic') });
  const { dialogue, now } = practice;
  const seen = view(dialogue, me, now);
  const side = {
    view: seen,
    moves: movesOf(dialogue, me, now),
    words: readable(dialogue, me, typed, now).map((word) => ({
      ...word,
      by: word.by === me ? ('me' as const) : ('partner' as const),
    })),
  };
  const shown = shownOf(side);
  if (shown === 'ended') return <Over onAgain={onAgain} />;

  const act = (own: OwnAct, words: SaidWords = {}) => {
    const meant = own.do === 'first' ? { do: own.do, first: own.first === 'me' ? me : partner } : own;
    const after = done(practice, me, meant);
    const kinds = wordsOf(own.do).filter((kind) => words[kind]);
    setTyped([...typed, ...kinds.map((kind) => ({ seq: seen.seq, kind, by: me, text: words[kind] ?? '' }))]);
    setDrafts({ ...drafts, ...Object.fromEntries(kinds.map((kind) => [kind, ''])) });
    setPractice(settledAlone(after));
  };
  const next = nextAct(practice);
  const letTimePass = () => {
    const { phase } = dialogue;
    if (phase.is === 'paused') setPractice(settledAlone({ ...practice, now: phase.returnAt }));
  };
  const { says, yours, example } = linesOf(practice);
  const why = shown in whys ? say(whys[shown as keyof typeof whys]) : null;
  const talk: Talk = {
    side,
    names: { me: say('you'), partner: say('practiceName') },
    now,
    isOnePhone: false,
    isBusy: false,
    line: '',
    act,
    drafts,
    onDraft: (kind, text) => setDrafts({ ...drafts, [kind]: text }),
    clock: { minutes: null, isShown: false, onShow: () => undefined },
    isInvited: false,
    guide: {
      says: says && say(says),
      yours: yours && say(yours),
      example: example && say(example),
      why,
      onNext: next ? () => setPractice(settledAlone(done(practice, partner, next))) : null,
      onPassTime: isResting(practice) ? letTimePass : null,
    },
  };
  return <TalkScreen talk={talk} />;
}

function Over({ onAgain }: { onAgain: () => void }) {
  const say = usePracticeTexts();
  const house = useHouse();
  return (
    <Screen
      title={say('practiceEnd')}
      foot={
        <>
          <Button quiet onClick={onAgain}>
            {say('practiceAgain')}
          </Button>
          <ButtonLink to="/">{house('toToday')}</ButtonLink>
        </>
      }
    >
      <p>{say('practiceEndText')}</p>
    </Screen>
  );
}
