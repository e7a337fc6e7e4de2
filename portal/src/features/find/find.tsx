import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useBegin } from '../../api/begin.ts';
import { useFromBefore } from '../../api/from-before.ts';
import { library } from '../../api/queries.ts';
import type { Found } from '../../api/types.ts';
import { isUnreachable } from '../../api/client.ts';
import { useHouse } from '../../texts/house.ts';
import { useReason } from '../../texts/refusals.ts';
import { useHear } from '../../texts/words.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice, Problem } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import './find.css';
import { useTexts } from './texts.ts';
import { among } from './without-signal.ts';

/** How long somebody may pause between two letters, in milliseconds. */
const breath = 300;

/** One field, some plain words to tap, and what there is. */
export default function Find() {
  const say = useTexts();
  const house = useHouse();
  const reason = useReason();
  // Not in the address: that stays in the browser's history.
  const [text, setText] = useState('');
  const [search, setSearch] = useState('');
  const { data, error } = useQuery({ ...library(search), placeholderData: keepPreviousData });
  const begin = useBegin();

  useEffect(() => {
    const pause = setTimeout(() => setSearch(text.trim()), breath);
    return () => clearTimeout(pause);
  }, [text]);

  // Without signal: what this phone has seen of it, by its titles.
  const isAway = isUnreachable(error);
  const seen = useQuery({ ...library(''), enabled: isAway });
  const isFromBefore = useFromBefore('library') || isAway;
  const items = isAway ? among(seen.data?.items ?? [], search) : (data?.items ?? []);
  const isAnswered = isAway ? seen.data !== undefined : data !== undefined;
  return (
    <Screen title={say('title')}>
      <Field
        label={say('field')}
        type="search"
        value={text}
        onText={setText}
        maxLength={80}
        enterKeyHint="search"
      />
      <div className="plain-words" role="group" aria-label={say('perhaps')}>
        {say('words')
          .split('\n')
          .map((word) => (
            <button key={word} type="button" aria-pressed={word === text} onClick={() => setText(word)}>
              {word}
            </button>
          ))}
      </div>
      {error && !isAnswered && <Problem>{reason(error)}</Problem>}
      {begin.isError && <Problem>{reason(begin.error)}</Problem>}
      <Notice>
        {isFromBefore && isAnswered && `${house('fromBefore')} `}
        {isAnswered && say(items.length > 0 ? 'some' : 'none')}
      </Notice>
      {isAnswered && items.length === 0 && (
        <p>
          {say('noneText')} <Link to="/a">{say('always')}</Link>
        </p>
      )}
      <ul className="plain-list">
        {items.map((item) => (
          <li key={`${item.key} ${item.occurrenceId}`} className="card found">
            <Result item={item} onTap={() => begin.mutate(item)} />
          </li>
        ))}
      </ul>
    </Screen>
  );
}

/** What waits is opened, what is always there begun: the whole card is the button. */
function Result({ item, onTap }: { item: Found; onTap: () => void }) {
  const say = useTexts();
  const hear = useHear();
  const { small, full } = item.minutes;
  const minutes = full === 1 ? 'minute' : small === full ? 'same' : 'minutes';
  return (
    <>
      <h2>
        <button type="button" className="found-go" onClick={onTap}>
          {hear(item.title)}
        </button>
      </h2>
      <p>{hear(item.purpose)}</p>
      <p className="small quiet">
        {say(minutes, { small, full })}
        {item.occurrenceId && `. ${say('waits')}`}
      </p>
      {item.key === 'listening' && (
        <ButtonLink quiet to="/t/practice">
          {say('practice')}
        </ButtonLink>
      )}
    </>
  );
}
