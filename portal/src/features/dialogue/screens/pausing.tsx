import { pauseMinutes } from '@usward/dialogue';
import { hourIn } from '@usward/player/hours';
import { returnsFrom, type Return } from '@usward/player/returns';
import { useState } from 'react';
import { useReader } from '../../../texts/reader.ts';
import { useHour } from '../../../texts/dates.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Options } from '../../../ui/options.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { minutesUntil } from '../returns.rules.ts';
import { useTalk } from '../talk.ts';
import { useTexts } from '../texts.ts';

type Chosen = Return['key'] | 'own';

/** When to come back. Nobody hears of it before the button is tapped. */
export function Pausing({ onBack }: { onBack: () => void }) {
  const say = useTexts();
  const hour = useHour();
  const { locale } = useReader();
  const { act, isBusy, line, now } = useTalk();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [own, setOwn] = useState('');
  const offered = returnsFrom(new Date(now));
  const nameOf = ({ key, isTomorrow }: Return) => say(key === 'morning' && isTomorrow ? 'tomorrow' : key);
  const minutes =
    chosen === 'own'
      ? minutesUntil(own, new Date(now))
      : (offered.find(({ key }) => key === chosen)?.minutes ?? null);
  const isNear = minutes !== null && minutes < pauseMinutes.least;
  const when = minutes === null || isNear ? null : hour(new Date(now + minutes * 60_000).toISOString());
  return (
    <Screen
      title={say('pauseTitle')}
      foot={
        <>
          <Button quiet onClick={onBack}>
            {say('back')}
          </Button>
          <Button
            disabled={when === null}
            aria-disabled={isBusy}
            onClick={() => minutes !== null && act({ do: 'pause', minutes })}
          >
            {when ? say('pauseBegin', { when }) : say('pauseFirst')}
          </Button>
        </>
      }
    >
      <p className="small quiet">{say('pauseText')}</p>
      <div className="talk-returns">
        <Options<Chosen>
          legend={say('pauseLegend')}
          isLegendQuiet
          options={[
            ...offered.map((one) => ({ value: one.key, label: nameOf(one), note: hourIn(locale, one.at) })),
            { value: 'own', label: say('ownTime') },
          ]}
          value={chosen}
          onPick={setChosen}
        />
        {chosen === 'own' && (
          <Field
            label={say('ownTimeField')}
            type="time"
            value={own}
            onText={setOwn}
            problem={isNear ? say('ownTimeNear') : undefined}
          />
        )}
      </div>
      <Notice>{line}</Notice>
    </Screen>
  );
}
