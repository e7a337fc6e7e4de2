import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { me } from '../../api/client.ts';
import { forgetCopy, whoAmI } from '../../api/queries.ts';
import { useHouse } from '../../texts/house.ts';
import { Field } from '../../ui/field.tsx';
import { Options, Tick } from '../../ui/options.tsx';
import { Shape } from '../../ui/shape.tsx';
import type { Me } from '../../api/types.ts';
import { Change } from './change.tsx';
import { Lines } from './lines.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** Each exercise and Us are another afterwards. */
const everything: [] = [];

/** What is shown of the partner's things, and which words this home uses. */
export function Home() {
  const say = useTexts();
  const house = useHouse();
  const { data } = useQuery(whoAmI);
  if (!data) return <Shape label={house('loading')} />;
  return (
    <Part title={say('home')}>
      <FromPartner reader={data} />
      {data.couple && <BabyWords couple={data.couple} />}
      {data.couple && <Lines />}
    </Part>
  );
}

function FromPartner({ reader }: { reader: Me }) {
  const say = useTexts();
  const house = useHouse();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const keepsUnread = chosen ?? reader.keepsUnread;
  return (
    <section className="card">
      <Change
        action={house('save')}
        isReady={keepsUnread !== reader.keepsUnread}
        change={async () => {
          await me.changeMe({ body: { keepsUnread } });
          await forgetCopy('us');
        }}
        renews={everything}
      >
        <Options
          legend={say('fromPartner')}
          options={[
            { value: 'show', label: say('showThem'), note: say('showThemNote') },
            { value: 'keep', label: say('keepThem'), note: say('keepThemNote') },
          ]}
          value={keepsUnread ? 'keep' : 'show'}
          onPick={(value) => setChosen(value === 'keep')}
        />
        <p className="small quiet">{say('fromPartnerNote')}</p>
      </Change>
    </section>
  );
}

function BabyWords({ couple }: { couple: NonNullable<Me['couple']> }) {
  const say = useTexts();
  const house = useHouse();
  const [isQuiet, setQuiet] = useState(couple.avoidsBabyWords);
  const [names, setNames] = useState(couple.children.join(', '));
  const children = names
    .split(',')
    .map((name) => name.trim().slice(0, 40))
    .filter(Boolean)
    .slice(0, 8);
  const isChanged = isQuiet !== couple.avoidsBabyWords || children.join('\n') !== couple.children.join('\n');
  return (
    <section className="card">
      <h2>{say('babyWords')}</h2>
      <Change
        action={house('save')}
        isReady={isChanged}
        change={() => me.changeHome({ body: { avoidsBabyWords: isQuiet, children } })}
        renews={everything}
      >
        <Tick label={say('noBabyWords')} checked={isQuiet} onTick={setQuiet} />
        {!isQuiet && (
          <Field
            label={say('children')}
            hint={say('childrenHint')}
            value={names}
            onText={setNames}
            maxLength={330}
            autoCapitalize="words"
          />
        )}
        <p className="small quiet">{say('babyWordsNote')}</p>
      </Change>
    </section>
  );
}
