import { useState } from 'react';
import { codeOf, open } from '../../api/client.ts';
import { useReason } from '../../texts/refusals.ts';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/notice.tsx';
import { Options } from '../../ui/options.tsx';
import { Screen } from '../../ui/screen.tsx';

export type Opened = Awaited<ReturnType<typeof open.openScreen>>;
type Left = Parameters<typeof open.leaveScreen>[0]['body'];
type Concern = Opened['words']['questions'][number]['concern'];
type Reply = Left['said'][Concern];
type Place = 'lead' | 'alone' | 'heard' | number;

interface Props {
  opened: Opened;
  onLeft: () => void;
  /** Too late: the code is asked for again. */
  onSpent: (error: unknown) => void;
}

/** One question at a time, each with a way past it. Whoever is not alone is asked nothing, and thanked the same way. */
export function Questions({ opened: { ticket, words }, onLeft, onSpent }: Props) {
  const reason = useReason();
  const { questions } = words;
  const [place, setPlace] = useState<Place>('lead');
  const [said, setSaid] = useState<Partial<Record<Concern, Reply>>>({});
  const [picked, setPicked] = useState<Reply | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  const leave = async (isAlone: boolean, answers: typeof said) => {
    if (isUnderWay) return;
    setUnderWay(true);
    setProblem(null);
    const all = Object.fromEntries(questions.map(({ concern }) => [concern, answers[concern] ?? 'pass']));
    await open
      .leaveScreen({ body: { ticket, isAlone, said: all as Left['said'] } })
      .then(onLeft)
      .catch((error: unknown) => {
        setUnderWay(false);
        if (codeOf(error) === 'code.spent') onSpent(error);
        else setProblem(error);
      });
  };
  const go = (next: Place) => {
    setPicked(null);
    setPlace(next);
  };
  const next = () => {
    if (place === 'lead') return go('alone');
    if (!picked) return;
    if (place === 'alone') return picked === 'yes' ? go('heard') : void leave(false, {});
    if (place === 'heard') return picked === 'no' ? go(0) : void leave(false, {});
    const question = questions[place];
    if (!question) return;
    const answers = { ...said, [question.concern]: picked };
    setSaid(answers);
    if (place + 1 < questions.length) go(place + 1);
    else void leave(true, answers);
  };

  const title =
    place === 'lead'
      ? words.title
      : typeof place === 'string'
        ? words[place]
        : (questions[place]?.text ?? '');
  const replies: Reply[] = typeof place === 'number' ? ['yes', 'no', 'pass'] : ['yes', 'no'];
  return (
    <Screen
      key={place}
      title={title}
      onSubmit={next}
      foot={
        <Button type="submit" disabled={place !== 'lead' && !picked} aria-disabled={isUnderWay}>
          {place === 'lead' ? words.begin : words.next}
        </Button>
      }
    >
      {place === 'lead' ? (
        words.lead.map((line) => <p key={line}>{line}</p>)
      ) : (
        <Options
          legend={title}
          isLegendQuiet
          options={replies.map((value) => ({ value, label: words[value] }))}
          value={picked}
          onPick={setPicked}
        />
      )}
      {problem !== null && <Problem>{reason(problem)}</Problem>}
    </Screen>
  );
}
