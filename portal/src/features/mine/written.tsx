import { useQuery } from '@tanstack/react-query';
import { mine } from '../../api/queries.ts';
import type { Written as Item } from '../../api/types.ts';
import { useDay } from '../../texts/dates.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { useHear } from '../../texts/words.ts';
import { useSaid } from '../../api/spoken-answer.ts';
import { Shape } from '../../ui/shape.tsx';
import { Aside } from './aside.tsx';
import { ByMonth } from './by-month.tsx';
import { OwnAnswer } from './own-answer.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** Everything this person wrote, who reads each piece, and what was kept aside. */
export function Written() {
  const say = useTexts();
  const house = useHouse();
  const reason = useReason();
  const { data, error } = useQuery(mine);
  if (error && !data) {
    return (
      <Part title={say('written')}>
        <p>{reason(error)}</p>
      </Part>
    );
  }
  if (!data) return <Shape label={house('loading')} />;
  const items = data.items.filter(({ answers, asides }) => answers.length + asides.length > 0);
  return (
    <Part title={say(items.length > 0 ? 'written' : 'writtenEmpty')}>
      {items.length === 0 && <p className="quiet">{say('writtenEmptyText')}</p>}
      <ByMonth items={items}>{(item) => <WrittenItem item={item} />}</ByMonth>
    </Part>
  );
}

function WrittenItem({ item }: { item: Item }) {
  const say = useTexts();
  const hear = useHear();
  const day = useDay();
  const said = useSaid(item.occurrenceId);
  const title = hear(item.title);
  const answers = item.answers
    .map((answer) => ({ answer, said: said(answer.step, answer.value) }))
    .sort((one, other) => one.said.place - other.said.place);
  return (
    <article className="card" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <p className="small quiet">
          {day(item.on)}. {say(`handedIn${item.ending}`)}.
        </p>
      </header>
      {answers.map((own) => (
        <OwnAnswer key={own.answer.step} occurrenceId={item.occurrenceId} {...own} />
      ))}
      {item.asides.map((aside) => (
        <Aside key={aside.id} item={item} aside={aside} said={said(aside.step, aside.value)} />
      ))}
    </article>
  );
}
