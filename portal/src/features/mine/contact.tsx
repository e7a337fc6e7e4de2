import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { me } from '../../api/client.ts';
import { safeContact } from '../../api/queries.ts';
import type { SafeContact } from '../../api/types.ts';
import { useHouse } from '../../texts/house.ts';
import { ContactFields } from '../../ui/contact-fields.tsx';
import { Shape } from '../../ui/shape.tsx';
import { Change } from './change.tsx';
import { Part } from './part.tsx';
import { useTexts } from './texts.ts';

/** How one may be reached, open to change at any time. */
export function Contact() {
  const say = useTexts();
  const house = useHouse();
  const { data } = useQuery({ ...safeContact, refetchInterval: false });
  const [changed, setChanged] = useState<SafeContact | null>(null);
  if (!data) return <Shape label={house('loading')} />;
  const contact = changed ?? data;
  return (
    <Part title={say('contact')}>
      <p className="quiet">{say('contactNote')}</p>
      <Change
        action={house('save')}
        isReady={changed !== null}
        change={() => me.changeSafeContact({ body: contact })}
        renews={safeContact.queryKey}
      >
        <ContactFields contact={contact} onChange={setChanged} />
      </Change>
    </Part>
  );
}
