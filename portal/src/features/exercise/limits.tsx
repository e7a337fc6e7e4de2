import type { Me } from '../../api/types.ts';
import { useDay } from '../../texts/dates.ts';
import { useReader } from '../../texts/reader.ts';
import { useTexts } from './texts.ts';

/** What stands beside each field that the therapist reads: by whom, by when, and what they cannot promise. */
export function Limits({ limits: { therapists, policy, usuallyBefore } }: { limits: Me['limits'] }) {
  const say = useTexts();
  const day = useDay();
  const { locale } = useReader();
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(therapists);
  return (
    <>
      <p>
        {usuallyBefore ? say('readBy', { names, day: day(usuallyBefore) }) : say('readByNext', { names })}
      </p>
      <p>{say('limits')}</p>
      <p>{say(`policy-${policy}`)}</p>
    </>
  );
}
