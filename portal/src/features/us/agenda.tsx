import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { me } from '../../api/client.ts';
import { agenda, agendaAll } from '../../api/queries.ts';
import { queryClient } from '../../api/query-client.ts';
import type { AgendaPoint } from '../../api/types.ts';
import { newId } from '../../phone/new-id.ts';
import { useReason } from '../../texts/refusals.ts';
import { Act } from '../../ui/act.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Tick } from '../../ui/options.tsx';
import { Problem } from '../../ui/notice.tsx';
import './agenda.css';
import { useTexts } from './texts.ts';

/** What is to be spoken of next time. Adding a point is a message to both others, and the form says so. */
export function Agenda({ isAll, partner }: { isAll: boolean; partner: string }) {
  const say = useTexts();
  const id = useId();
  const { data } = useQuery(isAll ? agendaAll : agenda);
  if (!data) return null;
  const open = data.points.filter(({ isDone }) => !isDone);
  const done = data.points.filter(({ isDone }) => isDone);
  return (
    <section className="card agenda" aria-labelledby={id}>
      <h2 id={id}>{say('agenda')}</h2>
      {open.length > 0 && (
        <ul className="plain-list">
          {open.map((point) => (
            <Point key={point.pointId} point={point} partner={partner} />
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <details>
          <summary>{say('agendaDone')}</summary>
          <ul className="plain-list">
            {done.map((point) => (
              <Point key={point.pointId} point={point} partner={partner} />
            ))}
          </ul>
        </details>
      )}
      <Add />
    </section>
  );
}

function Point({
  point: { pointId, words, by, isMine, isDone },
  partner,
}: {
  point: AgendaPoint;
  partner: string;
}) {
  const say = useTexts();
  const whose =
    by === 'partner' ? say('byPartner', { name: partner }) : by === 'me' ? say('byMe') : say('byTherapist');
  return (
    <li className="agenda-point">
      <p>{words}</p>
      {by && <p className="small quiet">{whose}</p>}
      {isMine && !isDone && (
        <Act quiet label={say('agendaOff')} act={() => me.removePoint({ params: { pointId } }).then(renew)} />
      )}
    </li>
  );
}

function Add() {
  const say = useTexts();
  const reason = useReason();
  const [words, setWords] = useState('');
  const [isNamed, setNamed] = useState(false);
  const [isUnderWay, setUnderWay] = useState(false);
  const [problem, setProblem] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!words.trim() || isUnderWay) return;
    setUnderWay(true);
    setProblem('');
    try {
      await me.addPoint({ params: { pointId: newId() }, body: { words, isNamed } });
      setWords('');
      await renew();
    } catch (error) {
      setProblem(reason(error));
    }
    setUnderWay(false);
  };
  return (
    <form className="stack" onSubmit={(event) => void add(event)} noValidate autoComplete="off">
      <Field
        label={say('agendaNew')}
        hint={say('agendaHint')}
        maxLength={240}
        value={words}
        onText={setWords}
      />
      <Tick label={say('agendaNamed')} checked={isNamed} onTick={setNamed} />
      {/* Not disabled meanwhile: that would throw the focus away. */}
      <Button second type="submit" aria-disabled={isUnderWay}>
        {say('agendaAdd')}
      </Button>
      {problem && <Problem>{problem}</Problem>}
    </form>
  );
}

const renew = () => queryClient.invalidateQueries({ queryKey: ['agenda'] });
