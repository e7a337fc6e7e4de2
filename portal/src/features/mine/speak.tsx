import { addresses, locales } from '@usward/exercises/playing';
import { useMutation } from '@tanstack/react-query';
import { me } from '../../api/client.ts';
import { whoAmI } from '../../api/queries.ts';
import { queryClient } from '../../api/query-client.ts';
import { chooseLook, looks, useLook } from '../../phone/theme.ts';
import { useHouse } from '../../texts/house.ts';
import { speakTo, useReader, type Reader } from '../../texts/reader.ts';
import { useReason } from '../../texts/refusals.ts';
import { Problem } from '../../ui/notice.tsx';
import { Options } from '../../ui/options.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** Language, form of address, light or night: each holds from the tap on. */
export function Speak() {
  const say = useTexts();
  const house = useHouse();
  const reason = useReason();
  const reader = useReader();
  const look = useLook();
  const change = useMutation({
    mutationFn: (next: Reader) => me.changeMe({ body: next }),
    onSuccess: (_done, next) => {
      speakTo(next);
      return queryClient.invalidateQueries(whoAmI);
    },
  });
  return (
    <Part title={say('speak')}>
      <Options
        legend={house('language')}
        options={locales.map((locale) => ({
          value: locale,
          label: house(locale === 'en' ? 'english' : 'spanish'),
          lang: locale,
        }))}
        value={reader.locale}
        onPick={(locale) => change.mutate({ ...reader, locale })}
      />
      {reader.locale === 'es' && (
        <Options
          legend={house('address')}
          options={addresses.map((address) => ({ value: address, label: house(address) }))}
          value={reader.address}
          onPick={(address) => change.mutate({ ...reader, address })}
        />
      )}
      {change.isError && <Problem>{reason(change.error)}</Problem>}
      <Options
        legend={say('look')}
        options={looks.map((one) => ({ value: one, label: say(one) }))}
        value={look}
        onPick={chooseLook}
      />
    </Part>
  );
}
