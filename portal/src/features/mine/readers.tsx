import { useQuery } from '@tanstack/react-query';
import type { me } from '../../api/client.ts';
import { readers } from '../../api/queries.ts';
import { useDay } from '../../texts/dates.ts';
import { useHouse } from '../../texts/house.ts';
import { Shape } from '../../ui/shape.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** Who of the practice read what is one's own: by what they are, and by days. */
export function Readers() {
  const say = useTexts();
  const house = useHouse();
  const day = useDay();
  const { data } = useQuery(readers);
  if (!data) return <Shape label={house('loading')} />;
  return (
    <Part title={say('readersTitle')}>
      <p>{say('readersText')}</p>
      {data.readers.length === 0 && <p className="quiet">{say('readersNone')}</p>}
      <ul className="plain-list">
        {together(data.readers).map(([{ role, what }, days]) => (
          <li key={`${role}${what}`} className="card">
            <h2>{say(`did${what}`)}</h2>
            <p className="small quiet">
              {say(`reader${role}`)}: {days.map(day).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <p className="small quiet">{say('readersNot')}</p>
    </Part>
  );
}

type Read = Awaited<ReturnType<typeof me.readers>>['readers'][number];

/** What the same kind of reader did, once, with its days. */
function together(all: readonly Read[]): [Read, string[]][] {
  const isSame = (one: Read, other: Read) => one.role === other.role && one.what === other.what;
  return all
    .filter((read, at) => all.findIndex((one) => isSame(one, read)) === at)
    .map((read) => [read, all.filter((one) => isSame(one, read)).map(({ on }) => on)]);
}
