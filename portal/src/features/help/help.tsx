import { useQuery } from '@tanstack/react-query';
import { Phone } from 'lucide-react';
import { useNavigate } from 'react-router';
import { help } from '../../api/queries.ts';
import { useHouse } from '../../texts/house.ts';
import { useReader } from '../../texts/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useTexts } from './texts.ts';
import './help.css';

/** Always reachable, with or without an account, with or without signal. */
export default function Help() {
  const say = useTexts();
  const house = useHouse();
  const navigate = useNavigate();
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
      <p>{say('now', { numbers: say('nowNumbers') })}</p>
      <section className="card" aria-labelledby="tired">
        <h2 id="tired">{say('tiredTitle')}</h2>
        <p>{say('tired')}</p>
        <p>{say('afraid')}</p>
        <p>{say('afraidDo')}</p>
      </section>
      <section className="card" aria-labelledby="not-tired">
        <h2 id="not-tired">{say('notTiredTitle')}</h2>
        <p>{say('notTired')}</p>
        <ul className="signs">
          {say('notTiredSigns')
            .split('\n')
            .map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
        </ul>
        <p>{say('notTiredDo')}</p>
      </section>
      <Lines />
      <section className="card" aria-labelledby="hide">
        <h2 id="hide">{say('hideTitle')}</h2>
        <p>{say('hide')}</p>
        <p className="quiet">{say('hideLimits')}</p>
      </section>
    </Screen>
  );
}

/** The practice's help directory, by country. */
function Lines() {
  const say = useTexts();
  const { locale } = useReader();
  const { data } = useQuery(help);
  return (
    <section className="stack" aria-labelledby="lines">
      <h2 id="lines">{say('lines')}</h2>
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
                {!line.checkedOn && <p className="small quiet">{say('unchecked')}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="small quiet">{say('calls')}</p>
    </section>
  );
}
