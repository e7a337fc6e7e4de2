import { useQuery } from '@tanstack/react-query';
import { BookLock, HandHelping, Lightbulb, Sparkles, Waves, type LucideIcon } from 'lucide-react';
import { Link } from 'react-router';
import { useBegin } from '../../api/begin.ts';
import { library } from '../../api/queries.ts';
import { useReason } from '../../texts/refusals.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Problem } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import './always.css';
import { useTexts } from './texts.ts';

const doors = [
  { key: 'private-page', icon: BookLock },
  { key: 'moment', icon: Sparkles },
  { key: 'learn', icon: Lightbulb },
  { key: 'support', icon: HandHelping },
] as const;

/** What nobody has to give: a hard moment first, which leads to Help. */
export default function Always() {
  const say = useTexts();
  const reason = useReason();
  const { data, error } = useQuery(library(''));
  const begin = useBegin();
  const known = data?.items ?? [];
  return (
    <Screen
      title={say('title')}
      foot={
        <ButtonLink quiet to="/find">
          {say('find')}
        </ButtonLink>
      }
    >
      <p className="quiet">{say('lead')}</p>
      <ul className="plain-list">
        <li className="card door">
          <Sign icon={Waves} />
          <h2>
            <Link to="/h" state={{ isHard: true }}>
              {say('hard')}
            </Link>
          </h2>
          <p className="small">{say('hardText')}</p>
        </li>
        {doors.map(({ key, icon }) => {
          const item = known.find((one) => one.key === key);
          if (!item) return null;
          return (
            <li key={key} className="card door">
              <Sign icon={icon} />
              <h2>
                <button type="button" onClick={() => begin.mutate(item)}>
                  {say(key)}
                </button>
              </h2>
              <p className="small">{say(`${key}Text`)}</p>
            </li>
          );
        })}
      </ul>
      {(error ?? begin.error) && <Problem>{reason(error ?? begin.error)}</Problem>}
    </Screen>
  );
}

function Sign({ icon: Icon }: { icon: LucideIcon }) {
  return <Icon aria-hidden="true" size={24} strokeWidth={1.75} />;
}
