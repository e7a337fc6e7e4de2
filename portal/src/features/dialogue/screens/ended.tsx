import { useState } from 'react';
import { talkLine, type DialoguePage } from '../../../api/dialogues.ts';
import { queryClient } from '../../../api/query-client.ts';
import { useHouse } from '../../../texts/house.ts';
import { Act } from '../../../ui/act.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { Quote } from '../quote.tsx';
import type { SaidWord } from '../side.rules.ts';
import { useTexts } from '../texts.ts';

const titles = {
  thanked: 'endThanked',
  asleep: 'endAsleep',
  stopped: 'endStopped',
  later: 'endLater',
} as const;
const texts = {
  thanked: 'endLetGo',
  asleep: 'endAsleepText',
  stopped: 'endStoppedText',
  later: 'endLaterText',
} as const;

/** Every ending is a good one. The words are here only where both kept them. */
export function Ended({ page, partner }: { page: DialoguePage; partner: string }) {
  const say = useTexts();
  const house = useHouse();
  const { view, words } = page.mine;
  const how = view.ended?.how ?? 'stopped';
  const isThanked = how === 'thanked';
  return (
    <Screen
      title={say(titles[how])}
      foot={
        isThanked ? (
          <>
            <ButtonLink quiet to="/">
              {house('toToday')}
            </ButtonLink>
            <ButtonLink to={`/x/${page.occurrenceId}`}>{say('goOn')}</ButtonLink>
          </>
        ) : (
          <ButtonLink to="/">{house('toToday')}</ButtonLink>
        )
      }
    >
      <p>{say(words.length > 0 ? 'endKept' : texts[how])}</p>
      {words.map((word, at) => (
        <Kept key={at} word={word} partner={partner} />
      ))}
      {words.length > 0 && <LetGo dialogueId={page.dialogueId} />}
    </Screen>
  );
}

const kinds = {
  paraphrase: { me: 'kindParaphraseMe', partner: 'kindParaphrase' },
  meaning: { me: 'kindMeaningMe', partner: 'kindMeaning' },
  takeaway: { me: 'kindTakeawayMe', partner: 'kindTakeaway' },
  thanks: { me: 'kindThanksMe', partner: 'kindThanks' },
} as const;

function Kept({ word: { kind, by, text }, partner }: { word: SaidWord; partner: string }) {
  const say = useTexts();
  const name = kind === 'topic' ? 'kindTopic' : kinds[kind][by];
  return <Quote by={say(name, { name: partner })}>{text}</Quote>;
}

/** Either may let go of what both kept, at any time. */
function LetGo({ dialogueId }: { dialogueId: string }) {
  const say = useTexts();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button quiet onClick={() => setAsked(true)}>
        {say('letKeptGo')}
      </Button>
    );
  }
  const letGo = async () => {
    await talkLine.letGoDialogue({ params: { dialogueId } });
    await queryClient.invalidateQueries();
  };
  return (
    <div className="card">
      <p role="status">{say('letKeptGoText')}</p>
      <Act second label={say('letKeptGoYes')} act={letGo} />
      <Button quiet onClick={() => setAsked(false)}>
        {say('letKeptGoNo')}
      </Button>
    </div>
  );
}
