import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { logo, whoAmI } from '../../api/queries.ts';
import { signOut } from '../../api/sign-out.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useDay } from '../../texts/dates.ts';
import type { Misses } from './door.tsx';
import { useTexts } from './texts.ts';

const groups = [
  {
    title: 'partsWords',
    parts: [
      { to: 'written', name: 'written', note: 'writtenNote' },
      { to: 'shared', name: 'sharedTitle', note: 'sharedNote' },
      { to: 'readers', name: 'readersTitle', note: 'readersNote' },
      { to: 'take', name: 'take', note: 'takeNote' },
      { to: 'give', name: 'give', note: 'giveNote' },
    ],
  },
  {
    title: 'partsSettings',
    parts: [
      { to: 'home', name: 'home', note: 'homeNote' },
      { to: 'contact', name: 'contact', note: 'contactNote' },
      { to: 'speak', name: 'speak', note: 'speakNote' },
      { to: 'plain', name: 'plain', note: 'plainNote' },
      { to: 'account', name: 'account', note: 'accountNote' },
      { to: 'devices', name: 'devices', note: 'devicesNote' },
    ],
  },
  {
    title: 'partsEnds',
    parts: [
      { to: 'not-for-me', name: 'notForMe', note: 'notForMeNote' },
      { to: 'stop', name: 'stop', note: 'stopNote' },
      { to: 'leave', name: 'leave', note: 'leaveNote' },
      { to: 'erasing', name: 'erasing', note: 'erasingNote' },
    ],
  },
] as const;

/** What there is in Mine. */
export function Parts({ onClose, misses }: { onClose: () => void; misses: Misses }) {
  const say = useTexts();
  const day = useDay();
  return (
    <Screen
      title={say('title')}
      foot={
        <>
          <Button quiet onClick={onClose}>
            {say('close')}
          </Button>
          <Button quiet onClick={() => void signOut().then(() => location.replace('/in'))}>
            {say('signOut')}
          </Button>
        </>
      }
    >
      {misses && (
        <p className="card" role="status">
          {say('pinMissed', { count: misses.times, last: day(dayHere(misses.last)) })}{' '}
          <Link to="/m/devices">{say('devices')}</Link>
        </p>
      )}
      <ul className="mine-parts">
        <li>
          <Link to="/a" aria-describedby="part-always">
            {say('always')}
            <ChevronRight aria-hidden="true" size={20} />
          </Link>
          <p id="part-always" className="small quiet">
            {say('alwaysNote')}
          </p>
        </li>
      </ul>
      {groups.map(({ title, parts }) => (
        <section key={title} aria-labelledby={title}>
          <h2 id={title} className="mine-group">
            {say(title)}
          </h2>
          <ul className="mine-parts">
            {parts.map(({ to, name, note }) => (
              <li key={to}>
                <Link to={`/m/${to}`} aria-describedby={`part-${to}`}>
                  {say(name)}
                  <ChevronRight aria-hidden="true" size={20} />
                </Link>
                <p id={`part-${to}`} className="small quiet">
                  {say(note)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Practice />
    </Screen>
  );
}

/** A day as this phone counts it. */
const dayHere = (instant: string) => new Intl.DateTimeFormat('en-CA').format(new Date(instant));

/** Whose this is: said in here, behind the PIN, and on no other screen. */
function Practice() {
  const { data: reader } = useQuery({ ...whoAmI, enabled: false });
  const version = reader?.brand.logo ?? '';
  const { data } = useQuery({ ...logo(version), enabled: version !== '' });
  if (!reader) return null;
  return (
    <p className="mine-practice small quiet">
      {version && data?.logo && <img src={`data:${data.logo.type};base64,${data.logo.data}`} alt="" />}
      {reader.practiceName}
    </p>
  );
}
