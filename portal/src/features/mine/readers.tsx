import { useQuery } from '@tanstack/react-query';
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
        {data.readers.map(({ on, role, what }) => (
          <li key={`${on}${role}${what}`} className="card">
            <h2>{say(`did${what}`)}</h2>
            <p className="small quiet">
              {say(`reader${role}`)}, {day(on)}
            </p>
          </li>
        ))}
      </ul>
      <p className="small quiet">{say('readersNot')}</p>
    </Part>
  );
}
