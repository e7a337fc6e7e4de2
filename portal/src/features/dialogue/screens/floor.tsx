import { Eye, MessageCircleQuestion, Repeat, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Quote } from '../quote.tsx';
import { saidNow, topicOf, type SaidWord } from '../side.rules.ts';
import { Stage } from '../stage.tsx';
import { useTalk } from '../talk.ts';
import { useTexts } from '../texts.ts';
import { WordsField } from '../words-field.tsx';

const useNew = (kind: SaidWord['kind'], by: SaidWord['by']) => saidNow(useTalk().side, kind, by);

/** What it is about, above whoever talks. */
function Subject() {
  const topic = topicOf(useTalk().side.words);
  return topic ? <p className="talk-subject">{topic}</p> : null;
}

export function TalkOn() {
  const say = useTexts();
  const { act, isBusy, side, guide } = useTalk();
  const tips = say('talkTips').split('\n');
  return (
    <Stage
      title={say('talkTitle')}
      foot={
        <Button aria-disabled={isBusy} onClick={() => act({ do: 'said' })}>
          {say('talkDone')}
        </Button>
      }
    >
      <Subject />
      {!guide && <p className="talk-large">{tips[side.view.seq % tips.length]}</p>}
    </Stage>
  );
}

/** No keyboard here, and nothing to tap: whoever listens has their eyes free. */
export function Listen() {
  const say = useTexts();
  const { names, guide } = useTalk();
  return (
    <Stage title={say('theirTalkTitle', { name: names.partner })}>
      <Subject />
      <ul className="plain-list talk-reminders">
        <Reminder icon={Eye}>{say('listenEyes')}</Reminder>
        <Reminder icon={MessageCircleQuestion}>{say('listenAsk')}</Reminder>
        <Reminder icon={Repeat}>{say('listenSum')}</Reminder>
      </ul>
      {!guide && (
        <section className="talk-phrases" aria-label={say('couldSay')}>
          <h2 className="small quiet">{say('couldSay')}</h2>
          <ul>
            {say('phrases')
              .split('\n')
              .map((phrase) => (
                <li key={phrase}>{phrase}</li>
              ))}
          </ul>
        </section>
      )}
    </Stage>
  );
}

function Reminder({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <li>
      <Icon aria-hidden="true" size={24} strokeWidth={1.75} />
      <span>{children}</span>
    </li>
  );
}

export function SayBack() {
  const say = useTexts();
  const { act, drafts, isBusy, names, side } = useTalk();
  const [isWriting, setWriting] = useState(Boolean(drafts.paraphrase));
  const meant = useNew('meaning', 'partner');
  const paraphrase = drafts.paraphrase?.trim();
  return (
    <Stage
      title={say(side.view.misses > 0 ? 'sayBackAgain' : 'sayBackTitle')}
      foot={
        <>
          {!isWriting && (
            <Button quiet onClick={() => setWriting(true)}>
              {say('write')}
            </Button>
          )}
          <Button
            aria-disabled={isBusy}
            onClick={() => act({ do: 'paraphrase' }, paraphrase ? { paraphrase } : {})}
          >
            {say(paraphrase ? 'sayBackSend' : 'sayBackDone')}
          </Button>
        </>
      }
    >
      {meant && <Quote by={say('sayBackMeant', { name: names.partner })}>{meant}</Quote>}
      <p className={isWriting ? undefined : 'talk-large'}>{say('sayBackText')}</p>
      {isWriting && <WordsField kind="paraphrase" label={say('sayBackField')} />}
    </Stage>
  );
}

export function HearItBack() {
  const say = useTexts();
  const { names, guide } = useTalk();
  return (
    <Stage title={say('theirSayBackTitle', { name: names.partner })}>
      {!guide && <p className="talk-large">{say('theirSayBackText')}</p>}
    </Stage>
  );
}

export function Answer() {
  const say = useTexts();
  const { act, isBusy, names, guide } = useTalk();
  const [isMeant, setMeant] = useState(false);
  const heard = useNew('paraphrase', 'partner');
  if (isMeant) return <Meant onBack={() => setMeant(false)} />;
  return (
    <Stage
      title={say('answerTitle')}
      foot={
        <>
          <Button second onClick={() => setMeant(true)}>
            {say('answerNotQuite')}
          </Button>
          <Button aria-disabled={isBusy} onClick={() => act({ do: 'confirm' })}>
            {say('answerYes')}
          </Button>
        </>
      }
    >
      {heard && <Quote by={say('heardYou', { name: names.partner })}>{heard}</Quote>}
      {!guide && <p className={heard ? undefined : 'talk-large'}>{say('answerText')}</p>}
    </Stage>
  );
}

function Meant({ onBack }: { onBack: () => void }) {
  const say = useTexts();
  const { act, drafts, isBusy } = useTalk();
  const [isWriting, setWriting] = useState(Boolean(drafts.meaning));
  const meaning = drafts.meaning?.trim();
  return (
    <Stage
      title={say('meantTitle')}
      foot={
        <>
          <div className="talk-bar">
            <Button quiet onClick={onBack}>
              {say('back')}
            </Button>
            {!isWriting && (
              <Button quiet onClick={() => setWriting(true)}>
                {say('write')}
              </Button>
            )}
          </div>
          <Button aria-disabled={isBusy} onClick={() => act({ do: 'not-quite' }, meaning ? { meaning } : {})}>
            {say(meaning ? 'meantSend' : 'meantDone')}
          </Button>
        </>
      }
    >
      <p className={isWriting ? undefined : 'talk-large'}>{say('meantText')}</p>
      {isWriting && <WordsField kind="meaning" label={say('meantField')} />}
    </Stage>
  );
}

export function AwaitAnswer() {
  const say = useTexts();
  const { names } = useTalk();
  const heard = useNew('paraphrase', 'me');
  return (
    <Stage title={say('theirAnswerTitle', { name: names.partner })}>
      {heard && <Quote by={say('kindParaphraseMe')}>{heard}</Quote>}
      <p className={heard ? undefined : 'talk-large'}>{say('theirAnswerText')}</p>
    </Stage>
  );
}
