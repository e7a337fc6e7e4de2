import { Button, Typography } from '@mui/material';
import type { Exercise, FieldRule, Opening } from '@usward/exercises';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import type { Shelf } from '../../data/client.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { AssignTo } from '../../ui/AssignTo.tsx';
import { Page, Part } from '../../ui/Page.tsx';
import { Rows, type Column } from '../../ui/Rows.tsx';
import { inWords, useLanguage } from '../../ui/words.ts';
import { useFacts } from './facts.ts';
import { keptBy, type Kept } from './keeps.ts';
import { ToLibrary } from './ToLibrary.tsx';

const OwnActions = lazy(async () => ({ default: (await import('../author/OwnActions.tsx')).OwnActions }));
const Versions = lazy(async () => ({ default: (await import('../author/Versions.tsx')).Versions }));
const TryIt = lazy(async () => ({ default: (await import('./TryIt.tsx')).TryIt }));

/** One exercise: for whom, what stops it, what it keeps and for whose eyes, and what is known about it. */
export function ExercisePage() {
  const { key } = useParams();
  const shelf = useAsk('exercises', {});
  return (
    <Answered query={shelf}>
      {({ exercises }) => {
        const found = exercises.find((exercise) => exercise.key === key);
        return found ? <About key={found.key} shelf={found} /> : <Gone />;
      }}
    </Answered>
  );
}

function Gone() {
  const translate = useTranslate();
  return (
    <Page title={translate('app.lost')}>
      <Empty step={<ToLibrary />}>{translate('app.lostMore')}</Empty>
    </Page>
  );
}

function About({ shelf }: { shelf: Shelf }) {
  const translate = useTranslate();
  const language = useLanguage();
  const facts = useFacts();
  const [isTried, setIsTried] = useState(false);
  const { key, version, title, purpose, minutes, variants, stoppedBy } = shelf;
  const document = useAsk('exercise', { params: { key, version } });
  const words = (name: string, options?: object) => translate(`resources.library.${name}`, options);
  const stops = facts.stops(stoppedBy);
  return (
    <Page
      title={inWords(title, language)}
      lead={inWords(purpose, language)}
      actions={
        <>
          <Button variant="outlined" onClick={() => setIsTried(true)}>
            {translate('resources.assignments.try')}
          </Button>
          <AssignTo exercise={shelf} />
          <Suspense>
            <OwnActions
              what="exercise"
              keyName={key}
              version={version}
              isForTwo={variants.includes('couple')}
            />
          </Suspense>
        </>
      }
    >
      <Typography sx={{ mb: 8 }}>
        {[facts.minutes(minutes), facts.forWhom(variants), shelf.isOwn && words('own')]
          .filter(Boolean)
          .join(' · ')}
        {shelf.isInRoomOnly && <> · {words('inRoomOnly')}</>}
      </Typography>
      <Part title={words('stops')}>
        <Typography sx={{ maxWidth: '68ch' }}>
          {stops ? words('stoppedBy', { list: stops }) : words('stoppedByNothing')}{' '}
          {(variants.includes('couple') || stoppedBy.includes('fear')) && words('fear')}
        </Typography>
      </Part>
      <Answered query={document}>{(loaded) => <Known exercise={loaded as unknown as Exercise} />}</Answered>
      <Suspense>
        <Versions keyName={key} />
      </Suspense>
      <ToLibrary />
      <Suspense>
        {isTried && document.data && (
          <TryIt exercise={document.data as unknown as Exercise} onClose={() => setIsTried(false)} />
        )}
      </Suspense>
    </Page>
  );
}

function Known({ exercise }: { exercise: Exercise }) {
  const translate = useTranslate();
  const language = useLanguage();
  const words = (name: string) => translate(`resources.library.${name}`);
  const kept = keptBy(exercise);
  return (
    <>
      <Part title={words('keeps')} lead={kept.length ? words('keepsLead') : undefined}>
        {kept.length ? (
          <Keeps kept={kept} isForTwo={Boolean(exercise.variants.couple)} />
        ) : (
          <Empty>{words('keepsNothing')}</Empty>
        )}
      </Part>
      <Part title={words('evidence')}>
        <Typography sx={{ maxWidth: '68ch' }}>{inWords(exercise.evidence.note, language)}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '68ch', mt: 2 }}>
          {exercise.evidence.source}
        </Typography>
      </Part>
    </>
  );
}

function Keeps({ kept, isForTwo }: { kept: Kept[]; isForTwo: boolean }) {
  const translate = useTranslate();
  const language = useLanguage();
  const words = (name: string) => translate(`resources.library.${name}`);
  const opens = ({ opens: how, opening }: FieldRule & { opening: Opening }) =>
    [words(`opens.${how}`), how === 'both' || how === 'alone' ? words(`opening.${opening}`) : '']
      .filter(Boolean)
      .join(', ');
  const two: Column<Kept>[] = [
    { label: words('readers'), cell: (row) => (row.two ? words(`level.${row.two.widest}`) : '–') },
    {
      label: words('toPartner'),
      isWideOnly: true,
      cell: (row) => (row.two ? opens(row.two) : '–'),
    },
  ];
  const columns: Column<Kept>[] = [
    { label: words('asked'), cell: ({ prompt }) => inWords(prompt, language) },
    ...(isForTwo ? two : []),
    { label: words('alone'), cell: ({ alone }) => (alone ? words(`level.${alone}`) : '–') },
  ];
  return <Rows label={words('keeps')} columns={columns} rows={kept} keyOf={({ id }) => id} />;
}
