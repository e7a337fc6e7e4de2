import { useQuery } from '@tanstack/react-query';
import { help } from '../../api/queries.ts';
import type { Me } from '../../api/types.ts';
import { useReader } from '../../texts/reader.ts';
import { NumbersNow } from '../../ui/numbers.tsx';
import { useTexts } from './texts.ts';

/** Beside an answer that somebody should see soon, at that very moment, by this phone alone: nothing of it is kept or sent. */
export function HelpNow({ therapists }: Pick<Me['limits'], 'therapists'>) {
  const say = useTexts();
  const { data: directory } = useQuery(help);
  const { locale } = useReader();
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(therapists);
  return (
    <section className="card stack" aria-label={say('helpTitle')} role="status">
      <h3>{say('helpTitle')}</h3>
      <p>{say('helpRead', { names })}</p>
      <p>{say('helpCall')}</p>
      <NumbersNow lines={directory?.[0]?.lines} />
      <p className="quiet">{say('helpGoOn')}</p>
    </section>
  );
}
