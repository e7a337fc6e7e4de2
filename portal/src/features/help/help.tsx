import { useQuery } from '@tanstack/react-query';
import { Phone } from 'lucide-react';
import { useLocation, useNavigate } from 'react-router';
import { help, whoAmI } from '../../api/queries.ts';
import { useDay } from '../../texts/dates.ts';
import { useHouse } from '../../texts/house.ts';
import { useReader } from '../../texts/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { HardMoment } from './hard-moment.tsx';
import { Emergency } from '../../ui/numbers.tsx';
import { NotTired, Tired } from './signs.tsx';
import { useTexts } from './texts.ts';
import './help.css';

const parts = { tired: 'tiredTitle', 'not-tired': 'notTiredTitle', lines: 'lines' } as const;

/** Always reachable, with or without an account, with or without signal. */
export default function Help() {
  const say = useTexts();
  const house = useHouse();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { isHard?: boolean } | null };
  // Only what is known already: nobody needs an account here.
  const { data: reader } = useQuery({ ...whoAmI, enabled: false });
  const isPlain = reader?.couple?.avoidsBabyWords === true;
  const back = () => void (history.length > 1 ? navigate(-1) : navigate('/'));
  return (
    <Screen
      title={say('title')}
      foot={
        <Button quiet onClick={back}>
          {house('back')}
        </Button>
      }
    >
      {state?.isHard && <HardMoment mayWrite={reader !== undefined} />}
      <section className="now">
        <p>{say('now')}</p>
        <Emergency />
      </section>
      <nav className="on-page" aria-label={say('onPage')}>
        {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
          <button key={part} type="button" onClick={() => goTo(part)}>
            {say(parts[part])}
          </button>
        ))}
      </nav>
      <Tired isPlain={isPlain} />
      <NotTired isPlain={isPlain} />
      <Lines />
      <section className="card" aria-labelledby="hide">
        <h2 id="hide">{say('hideTitle')}</h2>
        <p>{say('hide')}</p>
        <p className="quiet">{say('hideLimits')}</p>
      </section>
    </Screen>
  );
}

/** By hand: an address with a fragment would be a secret link here, and open the page anew. */
function goTo(part: string): void {
  const heading = document.getElementById(part);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** The practice's help directory, by country. */
function Lines() {
  const say = useTexts();
  const { locale } = useReader();
  const { data } = useQuery(help);
  const day = useDay();
  return (
    <section className="stack" aria-labelledby="lines">
      <h2 id="lines" tabIndex={-1}>
        {say('lines')}
      </h2>
      {!data && <p className="quiet">{say('noLines')}</p>}
      {data?.map(({ country, lines }) => (
        <div className="stack" key={country}>
          <h3>{say(country)}</h3>
          <ul className="plain-list">
            {lines.map((line) => (
              <li key={line.number} className="card line">
                <a className="line-number" href={`tel:${line.number.replace(/[^\d+]/g, '')}`}>
                  <Phone aria-hidden="true" size={20} />
                  {line.name}, {line.number}
                </a>
                <p className="small">{line.note[locale]}</p>
                <p className="small quiet">
                  {line.checkedOn ? say('checkedOn', { day: day(line.checkedOn) }) : say('unchecked')}
                  {line.checkedOn && isStale(line.checkedOn) ? ` ${say('longAgo')}` : ''}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="small quiet">{say('calls')}</p>
    </section>
  );
}

/** A number that nobody has checked for so long may have changed. */
const halfAYear = 180 * 24 * 60 * 60 * 1000;

const isStale = (checkedOn: string): boolean => Date.now() - Date.parse(checkedOn) > halfAYear;
