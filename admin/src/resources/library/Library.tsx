import { Box, Link, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useAsk } from '../../data/ask.ts';
import type { Program, Shelf } from '../../data/client.ts';
import { useSought } from '../../data/sought.ts';
import { Answered, Empty } from '../../ui/Answered.tsx';
import { Page, Part } from '../../ui/Page.tsx';
import { Rows, type Column } from '../../ui/Rows.tsx';
import { inWords, useLanguage } from '../../ui/words.ts';
import { Drafts } from '../author/Drafts.tsx';
import { useAuthorWords } from '../author/words/useAuthorWords.ts';
import { useFacts } from './facts.ts';
import { FilterBar } from './FilterBar.tsx';
import { filtersIn, fitting } from './filters.ts';
import { calledSo } from './programs.ts';

/** Everything there is to give, found by the words that people use for it. */
export function Library() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState(params.get('search') ?? '');
  const sought = useSought(search);
  const programs = useAsk('programs');
  const filters = filtersIn(params);
  const narrow = (name: string, value: string) =>
    setParams(
      (now) => {
        now.delete(name);
        if (value) now.set(name, value);
        return now;
      },
      { replace: true },
    );
  const look = (text: string) => {
    setSearch(text);
    narrow('search', text);
  };
  return (
    <Page title={translate('resources.library.title')} lead={translate('resources.library.lead')}>
      <TextField
        label={translate('resources.assignments.search')}
        helperText={translate('resources.library.searchHelp')}
        type="search"
        value={search}
        onChange={(event) => look(event.target.value)}
        sx={{ mb: 4, maxWidth: '28rem' }}
      />
      <FilterBar filters={filters} onFilter={narrow} />
      <Box aria-busy={sought.isLooking}>
        <Answered query={sought}>
          {({ exercises }) => (
            <Exercises
              exercises={fitting(exercises, filters)}
              isSought={search.trim() !== ''}
              isNarrowed={Object.keys(filters).length > 0}
            />
          )}
        </Answered>
      </Box>
      <Answered query={programs} shape={<></>}>
        {(answer) => <Programs programs={calledSo(answer.programs, search)} />}
      </Answered>
      <Drafts />
    </Page>
  );
}

type ExercisesProps = { exercises: Shelf[]; isSought: boolean; isNarrowed: boolean };

function Exercises({ exercises, isSought, isNarrowed }: ExercisesProps) {
  const translate = useTranslate();
  const author = useAuthorWords();
  const facts = useFacts();
  const words = (key: string, options?: object) => translate(`resources.library.${key}`, options);
  const columns: Column<Shelf>[] = [
    {
      label: words('exercise'),
      cell: ({ key, title, purpose, isOwn }) => (
        <Named to={`/library/${key}`} title={title} purpose={purpose} mark={isOwn ? words('own') : ''} />
      ),
    },
    { label: words('takes'), cell: ({ minutes }) => <Whole>{facts.minutes(minutes)}</Whole> },
    {
      label: words('for'),
      isWideOnly: true,
      cell: ({ variants }) => <Whole>{facts.forWhom(variants)}</Whole>,
    },
    { label: words('stops'), isWideOnly: true, cell: ({ stoppedBy }) => facts.stops(stoppedBy) || '–' },
  ];
  return (
    <Part title={words('exercises')}>
      <Typography role="status" variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {isSought && exercises.length > 0 ? words('found', { smart_count: exercises.length }) : ''}
      </Typography>
      {exercises.length ? (
        <Rows label={words('exercises')} columns={columns} rows={exercises} keyOf={({ key }) => key} />
      ) : (
        <Empty>{isNarrowed ? author.filters.none : translate('resources.assignments.nothing')}</Empty>
      )}
    </Part>
  );
}

/** A few words that stay on one line. */
const Whole = ({ children }: { children: string }) => (
  <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
    {children}
  </Box>
);

function Programs({ programs }: { programs: Program[] }) {
  const translate = useTranslate();
  const facts = useFacts();
  if (!programs.length) return null;
  return (
    <Part title={translate('resources.library.programs')}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 4 }}>
        {programs.map((program) => (
          <li key={program.key}>
            <Named to={`/library/programs/${program.key}`} title={program.title} purpose={program.purpose} />
            <Typography variant="body2" color="textSecondary">
              {facts.programFor(program)}
            </Typography>
          </li>
        ))}
      </Box>
    </Part>
  );
}

type NamedProps = { to: string; title: Shelf['title']; purpose: Shelf['purpose']; mark?: string };

function Named({ to, title, purpose, mark }: NamedProps) {
  const language = useLanguage();
  return (
    <>
      <Link component={RouterLink} to={to} sx={{ fontWeight: 700 }}>
        {inWords(title, language)}
      </Link>
      {mark && (
        <Typography component="span" variant="body2" color="textSecondary">
          {' '}
          · {mark}
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {inWords(purpose, language)}
      </Typography>
    </>
  );
}
