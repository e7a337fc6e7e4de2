import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { me } from '../../api/client.ts';
import { care, parted, practiceEnd, whoAmI } from '../../api/queries.ts';
import { useDay, useMoment } from '../../texts/dates.ts';
import { Act } from '../../ui/act.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useTexts } from './texts.ts';

type Care = Awaited<ReturnType<typeof me.care>>;
type One = Care['news'][number];

/** Who will read along: shown here before it begins. That this phone has shown it is told to the server, and to nobody else. */
export default function News() {
  const { data } = useQuery(care);
  useEffect(() => {
    for (const { arrivalId, isShown } of data?.news ?? [])
      if (!isShown) void me.answerNews({ params: { arrivalId }, body: {} }).catch(() => undefined);
  }, [data]);
  if (!data) return null;
  return (
    <>
      <PracticeEnd />
      <Parted />
      {data.news
        .filter(({ kind, isAnswered }) => kind === 'successor' || !isAnswered)
        .map((one) => (
          <Item key={one.arrivalId} one={one} all={data} />
        ))}
    </>
  );
}

/** The practice leaves: the same words to everybody. */
function PracticeEnd() {
  const say = useTexts();
  const day = useDay();
  const { data } = useQuery(practiceEnd);
  if (!data?.end) return null;
  const { isClosed, closesOn, copyUntil } = data.end;
  return (
    <section className="card stack">
      <h2>{say('practiceEnds')}</h2>
      <p>
        {say(isClosed ? 'practiceEnded' : 'practiceEndsOn', { day: day(closesOn), until: day(copyUntil) })}
      </p>
    </section>
  );
}

/** The one note to both: the same words, whoever asked for it. */
function Parted() {
  const say = useTexts();
  const day = useDay();
  const { data: reader } = useQuery(whoAmI);
  const { data } = useQuery({ ...parted, enabled: reader !== undefined && reader.couple === null });
  if (!data?.note) return null;
  return (
    <section className="card stack">
      <h2>{say('partedTitle')}</h2>
      <p>{say('parted', { day: day(data.note.on) })}</p>
      {data.note.words && <p>{data.note.words}</p>}
    </section>
  );
}

function Item({ one, all: { policy, therapists } }: { one: One; all: Care }) {
  const say = useTexts();
  const moment = useMoment();
  const client = useQueryClient();
  const { data: reader } = useQuery(whoAmI);
  const [isOpen, setOpen] = useState(!one.isAnswered);
  const zone = reader?.couple?.timeZone ?? 'UTC';
  const { kind, name } = one;
  const leaving = one.leaving ?? '';
  const reply = (bringsEarlier: boolean) => async () => {
    await me.answerNews({
      params: { arrivalId: one.arrivalId },
      body: { acknowledges: policy, bringsEarlier },
    });
    setOpen(false);
    await client.invalidateQueries(care);
  };
  if (!isOpen)
    return (
      <Button quiet onClick={() => setOpen(true)}>
        {say('change')}
      </Button>
    );
  const values = {
    name,
    leaving,
    therapists: therapists.join(', '),
    from: moment(one.beginsAt, zone),
    until: one.endsAt ? moment(one.endsAt, zone) : '',
  };
  return (
    <section className="card" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      <p>{say(kind === 'co-therapist' ? 'coTherapist' : kind, values)}</p>
      {kind === 'successor' ? (
        <>
          <p>{say('shared')}</p>
          <p>{say('own', values)}</p>
          <p>{say(`policy-${policy}`, values)}</p>
          <p className="quiet small">{say('later')}</p>
          <ButtonLink quiet to="/m/written">
            {say('look')}
          </ButtonLink>
          <Act second label={say('bring')} act={reply(true)} />
          <Act second label={say('leave')} act={reply(false)} />
        </>
      ) : (
        <Act second label={say('understood')} act={reply(false)} />
      )}
    </section>
  );
}
