import { useTranslate } from 'react-admin';
import type { Couple, Shelf } from '../../data/client.ts';
import { Choose } from '../../ui/Choose.tsx';
import type { Who } from './draft.ts';

/** The two together, each alone, or one. Who has not joined cannot be given anything yet, and the choice says so. */
export function WhoPicker({
  couple,
  exercise,
  who,
  onChange,
}: {
  couple: Couple;
  exercise: Shelf;
  who: Who;
  onChange: (who: Who) => void;
}) {
  const translate = useTranslate();
  const words = (key: string, options?: object) => translate(`resources.assignments.who.${key}`, options);
  const partners = couple.partners.filter(({ state }) => state !== 'ended');
  const areBothHere = partners.length === 2 && partners.every(({ state }) => state === 'joined');
  const away = areBothHere ? undefined : words('away');
  const isSolo = exercise.variants.includes('solo');
  const choose = (value: string) =>
    onChange(value === 'both' || value === 'each' ? { kind: value } : { kind: 'one', personId: value });
  return (
    <Choose
      label={words('title')}
      value={who.kind === 'one' ? who.personId : who.kind}
      onChoose={choose}
      options={[
        ...(exercise.variants.includes('couple')
          ? [{ value: 'both', label: words('both'), hint: away, disabled: !areBothHere }]
          : []),
        ...(isSolo ? [{ value: 'each', label: words('each'), hint: away, disabled: !areBothHere }] : []),
        ...(isSolo
          ? partners.map(({ personId, displayName, state }) => ({
              value: personId,
              label: words('one', { name: displayName }),
              hint: state === 'joined' ? undefined : words('notJoined'),
              disabled: state !== 'joined',
            }))
          : []),
      ]}
    />
  );
}
