import { useTranslate } from 'react-admin';
import { Choose } from '../../ui/Choose.tsx';

type Value = 'one' | 'following';

/** Of one that repeats: it alone, or it and those that follow. */
export function Which({ value, onChoose }: { value: Value; onChoose: (value: Value) => void }) {
  const translate = useTranslate();
  return (
    <Choose<Value>
      label={translate('resources.appointments.which')}
      value={value}
      onChoose={onChoose}
      options={(['one', 'following'] as const).map((one) => ({
        value: one,
        label: translate(`resources.appointments.whichOf.${one}`),
      }))}
    />
  );
}
