import { useQuery } from '@tanstack/react-query';
import { readers } from '@usward/exercises/playing';
import { levelNames } from '@usward/player';
import { isUnreachable } from '../../api/client.ts';
import { mine, sharedBeside } from '../../api/queries.ts';
import { useSaid, type Said } from '../../api/spoken-answer.ts';
import type { Written } from '../../api/types.ts';
import { useDay } from '../../texts/dates.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { useHear } from '../../texts/words.ts';
import { LevelChip } from '../../ui/level-chip.tsx';
import { Shape } from '../../ui/shape.tsx';
import { ByMonth } from './by-month.tsx';
import { OwnActs } from './own-answer.tsx';
import { Part } from './part.tsx';
import { Beside } from './sharing-beside.tsx';
import { SharingPreview } from './sharing-preview.tsx';
import { useTexts } from './texts.ts';

type Answer = Written['answers'][number];

/** Every piece that somebody else could read, or could once: with whom, since when, and what made it wider or narrower. */
export function Shared() {
  const say = useTexts();
  const house = useHouse();
  const reason = useReason();
  const written = useQuery(mine);
  const beside = useQuery(sharedBeside);
  const error = (!written.data && written.error) || (!beside.data && beside.error);
  if (error) {
    return (
      <Part title={say('sharedTitle')}>
        <p>{isUnreachable(error) ? say('sharedOffline') : reason(error)}</p>
      </Part>
    );
  }
  if (!written.data || !beside.data) return <Shape label={house('loading')} />;
  const items = written.data.items
    .map((item) => ({ ...item, answers: item.answers.filter(({ acts }) => acts.length > 0) }))
    .filter(({ answers }) => answers.length > 0);
  const { talks, releases, along, showsLine } = beside.data;
  const isEmpty = items.length + talks.length + releases.length + along.length === 0 && !showsLine;
  return (
    <Part title={say(isEmpty ? 'sharedEmpty' : 'sharedTitle')}>
      <p className="quiet">{say(isEmpty ? 'sharedEmptyText' : 'sharedText')}</p>
      <ByMonth items={items}>{(item) => <SharedItem item={item} />}</ByMonth>
      <Beside {...beside.data} />
    </Part>
  );
}

function SharedItem({ item }: { item: Written }) {
  const hear = useHear();
  const day = useDay();
  const said = useSaid(item.occurrenceId);
  const title = hear(item.title);
  const pieces = item.answers
    .map((answer) => ({ answer, said: said(answer.step, answer.value) }))
    .sort((one, other) => one.said.place - other.said.place);
  return (
    <article className="card" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className="small quiet">{day(item.on)}</p>
      </header>
      {pieces.map((piece) => (
        <SharedPiece key={piece.answer.step} item={item} {...piece} />
      ))}
    </article>
  );
}

interface SharedPieceProps {
  item: Written;
  answer: Answer;
  said: Said;
}

function SharedPiece({ item, answer, said }: SharedPieceProps) {
  const say = useTexts();
  const hear = useHear();
  const day = useDay();
  const { level, acts, isOpened } = answer;
  return (
    <section className="own-answer">
      {said.prompt && <h3 className="shared-question">{said.prompt}</h3>}
      <LevelChip
        level={level}
        label={level === 'V0' ? say('sharedNobody') : say('sharedWith', { level: hear(levelNames[level]) })}
      />
      <ol className="shared-acts small">
        {acts.map(({ on, what, level: then }, at) => (
          <li key={at}>
            <span className="quiet">{day(on)}</span>
            <span>{say(`act${what}`, { level: hear(levelNames[then]) })}</span>
          </li>
        ))}
      </ol>
      <details className="shared-words">
        <summary>{say('sharedWords')}</summary>
        <blockquote>{said.words}</blockquote>
      </details>
      {readers(level).partner && !isOpened && <SharingPreview item={item} step={answer.step} />}
      <OwnActs occurrenceId={item.occurrenceId} answer={answer} />
    </section>
  );
}
