import { Link, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Page, Part } from '../../ui/Page.tsx';
import { inWords, useLanguage } from '../../ui/words.ts';
import { useFacts } from './facts.ts';
import { ToLibrary } from './ToLibrary.tsx';
import { WeekList } from './WeekList.tsx';

const OwnActions = lazy(async () => ({ default: (await import('../author/OwnActions.tsx')).OwnActions }));
const Versions = lazy(async () => ({ default: (await import('../author/Versions.tsx')).Versions }));

/** A program, week by week, up to how it ends. */
export function ProgramPage() {
  const { key } = useParams();
  const translate = useTranslate();
  const language = useLanguage();
  const facts = useFacts();
  const query = useAsk('programs');
  return (
    <Answered query={query}>
      {({ programs }) => {
        const program = programs.find((one) => one.key === key);
        if (!program)
          return (
            <Page title={translate('app.lost')}>
              <Empty step={<ToLibrary />}>{translate('app.lostMore')}</Empty>
            </Page>
          );
        return (
          <Page
            title={inWords(program.title, language)}
            lead={inWords(program.purpose, language)}
            narrow
            actions={
              <Suspense>
                <OwnActions what="program" keyName={program.key} version={program.version ?? 1} />
              </Suspense>
            }
          >
            <Typography sx={{ mb: 8 }}>{facts.programFor(program)}</Typography>
            <Part title={translate('resources.library.weekByWeek')}>
              <WeekList
                program={program}
                named={({ exercise, title }) => (
                  <Link component={RouterLink} to={`/library/${exercise}`}>
                    {inWords(title, language)}
                  </Link>
                )}
              />
            </Part>
            <Part title={translate('resources.library.ending')}>
              <Typography sx={{ maxWidth: '68ch' }}>{inWords(program.ending, language)}</Typography>
            </Part>
            <Suspense>
              <Versions what="program" keyName={program.key} />
            </Suspense>
            <ToLibrary />
          </Page>
        );
      }}
    </Answered>
  );
}
