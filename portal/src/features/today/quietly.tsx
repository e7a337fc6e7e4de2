import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { help } from '../../api/queries.ts';
import type { Task } from '../../api/types.ts';
import { useMoment } from '../../texts/dates.ts';
import { useHear } from '../../texts/words.ts';
import { opensAt } from '../../api/opens.rules.ts';
import { NumbersNow } from '../../ui/numbers.tsx';
import { useTexts } from './texts.ts';

type Props = { waiting: Task[]; showsHelp: boolean; timeZone: string | undefined };

/** What opens later, and whom to call where nobody has been in touch yet. */
export default function Quietly({ waiting, showsHelp, timeZone }: Props) {
  const say = useTexts();
  const hear = useHear();
  const { data: directory } = useQuery(help);
  const moment = useMoment();
  const [now] = useState(() => Date.now());
  return (
    <>
      {showsHelp && (
        <section className="card stack">
          <h2>{say('numbers')}</h2>
          <NumbersNow lines={directory?.[0]?.lines} />
        </section>
      )}
      {waiting.map(({ occurrenceId, title, opens }) => {
        const from = opensAt(opens, now);
        return (
          <p key={occurrenceId} className="quiet small">
            <Link to={`/x/${occurrenceId}`}>{hear(title)}</Link>
            {': '}
            {from && timeZone ? say('opensAt', { when: moment(from, timeZone) }) : say('opensLater')}
          </p>
        );
      })}
    </>
  );
}
