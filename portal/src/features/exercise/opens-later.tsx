import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { help, whoAmI } from '../../api/queries.ts';
import type { Task } from '../../api/types.ts';
import { useMoment } from '../../texts/dates.ts';
import { useHouse } from '../../texts/house.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { NumbersNow } from '../../ui/numbers.tsx';
import { opensAt } from '../../api/opens.rules.ts';
import { useTexts } from './texts.ts';

/** Nobody is there for what it asks: when it opens again, and whom to call until then. */
export function OpensLater({ opens, isKept }: Pick<Task, 'opens'> & { isKept: boolean }) {
  const say = useTexts();
  const house = useHouse();
  const moment = useMoment();
  const { data: directory } = useQuery(help);
  const { data: reader } = useQuery(whoAmI);
  const [now] = useState(() => Date.now());
  const from = opensAt(opens, now);
  const zone = reader?.couple?.timeZone;
  return (
    <Screen title={say('laterTitle')} foot={<ButtonLink to="/">{house('toToday')}</ButtonLink>}>
      <p>{say('laterWhy')}</p>
      <p>{from && zone ? say('laterAt', { when: moment(from, zone) }) : say('laterUnknown')}</p>
      {isKept && <p>{say('laterKept')}</p>}
      <section className="card stack">
        <p>{say('laterCall')}</p>
        <NumbersNow lines={directory?.[0]?.lines} />
      </section>
    </Screen>
  );
}
