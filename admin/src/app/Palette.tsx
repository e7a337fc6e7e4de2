import { Box, Dialog, GlobalStyles, Typography } from '@mui/material';
import { folded } from '@usward/exercises';
import { Command } from 'cmdk';
import { useState, type ReactNode } from 'react';
import { useTheme, useTranslate } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { useAsk } from '../data/ask.ts';
import type { CoupleRow, Shelf } from '../data/client.ts';
import { useSought } from '../data/sought.ts';
import { useRoomView } from '../ui/roomView.ts';
import { show } from '../ui/shown.ts';
import { inWords, namesText, useLanguage } from '../ui/words.ts';
import { coupleIn, places } from './places.ts';

const couplesShown = 5;
const exercisesShown = 4;
type Assign = 'anything' | Shelf | undefined;

/** Go anywhere and begin anything by typing a few letters: pages, couples by name, the library, and "assign to…". */
export function Palette({ assign: first, onClose }: { assign: Assign; onClose: () => void }) {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const [assign, setAssign] = useState<Assign>(first);
  const navigate = useNavigate();
  const words = (key: string, options?: object) => translate(`app.palette.${key}`, options);
  const go = (to: string) => {
    onClose();
    navigate(to);
  };
  const assignTo = (what: Assign) => {
    setAssign(what);
    setSearch('');
  };
  const back = (event: React.KeyboardEvent) => {
    if (event.key !== 'Backspace' || search || !assign) return;
    event.preventDefault();
    setAssign(undefined);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': words('title') } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <GlobalStyles styles={looks} />
      <Command label={words('title')} shouldFilter={false} loop onKeyDown={back}>
        {assign && <AssignHead assign={assign} />}
        <Command.Input
          autoFocus
          value={search}
          onValueChange={setSearch}
          placeholder={words(assign ? 'whom' : 'hint')}
        />
        <Command.List>
          <Command.Empty>{words('nothing')}</Command.Empty>
          {!assign && <Doing search={search} go={go} assignTo={assignTo} onClose={onClose} />}
          <Couples search={search} assign={assign} go={go} />
          {!assign && <Library search={search} go={go} assignTo={assignTo} />}
        </Command.List>
      </Command>
    </Dialog>
  );
}

function AssignHead({ assign }: { assign: 'anything' | Shelf }) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Typography sx={{ px: 4, pt: 3 }} color="textSecondary">
      {assign === 'anything'
        ? translate('app.palette.assignTo')
        : translate('app.palette.assignThis', { title: inWords(assign.title, language) })}
    </Typography>
  );
}

type Search = { search: string; go: (to: string) => void };

/** Pages, and what can be done from anywhere. On a page of a couple, its own things first. */
function Doing({
  search,
  go,
  assignTo,
  onClose,
}: Search & { assignTo: (what: Assign) => void; onClose: () => void }) {
  const translate = useTranslate();
  const coupleId = coupleIn(useLocation().pathname);
  const [theme, setTheme] = useTheme();
  const [isRoomView, setIsRoomView] = useRoomView();
  const isSought = (text: string) => folded(text).includes(folded(search.trim()));
  const here = places.filter(({ ofCouple = false }) => !ofCouple || coupleId);
  const acts = [
    { name: translate('app.palette.assignTo'), does: () => assignTo('anything') },
    {
      name: translate(isRoomView ? 'app.roomView.leave' : 'app.roomView.start'),
      keys: '.',
      does: () => {
        setIsRoomView(!isRoomView);
        onClose();
      },
    },
    {
      name: translate(theme === 'dark' ? 'app.light' : 'app.dark'),
      does: () => {
        setTheme(theme === 'dark' ? 'light' : 'dark');
        onClose();
      },
    },
    { name: translate('app.keys.title'), keys: '?', does: () => show({ is: 'keys' }) },
  ];
  const group = (ofCouple: boolean) =>
    here
      .filter((one) => Boolean(one.ofCouple) === ofCouple)
      .map(({ word, to, keys }) => ({
        name: translate(`app.place.${word}`),
        keys,
        does: () => go(ofCouple ? `/couples/${coupleId}${to}` : to),
      }))
      .filter(({ name }) => isSought(name));
  return (
    <>
      <Items title={translate('app.palette.here')} items={group(true)} />
      <Items
        title={translate('app.palette.go')}
        items={[...acts.filter(({ name }) => isSought(name)), ...group(false)]}
      />
    </>
  );
}

/** By name, through the server: names are sealed, and no list of them lies in the page. */
function Couples({ search, assign, go }: Search & { assign: Assign }) {
  const translate = useTranslate();
  const language = useLanguage();
  const wanted = search.trim();
  const query = { limit: couplesShown, sort: 'next' as const, ...(wanted ? { search: wanted } : {}) };
  const { data } = useAsk('couples', { query });
  const words = (key: string, names: string) => translate(`app.palette.${key}`, { names });
  const couples = (data?.couples ?? []).filter(({ isOpen }) => isOpen || wanted);
  const what = assign && assign !== 'anything' ? `?exercise=${assign.key}` : '';
  const items = couples.flatMap(({ coupleId, names }: CoupleRow) => {
    const both = namesText(names, language);
    const at = `/couples/${coupleId}`;
    if (assign) return [{ name: both, does: () => go(`${at}/assign${what}`) }];
    return [
      { name: both, does: () => go(`${at}/show`) },
      ...(wanted
        ? [
            { name: words('brief', both), does: () => go(`${at}/brief`) },
            { name: words('assign', both), does: () => go(`${at}/assign`) },
          ]
        : []),
    ];
  });
  return <Items title={translate('app.nav.couples')} items={items} />;
}

/** What is looked for in the library, in the words people use. */
function Library({ search, go, assignTo }: Search & { assignTo: (what: Assign) => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { data } = useSought(search);
  if (!search.trim()) return null;
  const items = (data?.exercises ?? []).slice(0, exercisesShown).flatMap((exercise) => {
    const title = inWords(exercise.title, language);
    return [
      { name: translate('app.palette.assignThis', { title }), does: () => assignTo(exercise) },
      { name: translate('app.palette.read', { title }), does: () => go(`/library/${exercise.key}`) },
    ];
  });
  return <Items title={translate('app.nav.library')} items={items} />;
}

type Item = { name: string; keys?: string | undefined; does: () => void };

function Items({ title, items }: { title: string; items: Item[] }): ReactNode {
  if (!items.length) return null;
  return (
    <Command.Group heading={title}>
      {items.map(({ name, keys, does }) => (
        <Command.Item key={name} value={`${title} ${name}`} onSelect={does}>
          <Box component="span" sx={{ flex: 1 }}>
            {name}
          </Box>
          {keys && <kbd aria-hidden="true">{keys}</kbd>}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

const quiet = { fontSize: '0.8125rem', opacity: 0.75 };
const looks = {
  '[cmdk-input]': {
    width: '100%',
    boxSizing: 'border-box' as const,
    padding: '16px',
    border: 0,
    borderBottom: '1px solid currentColor',
    background: 'transparent',
    color: 'inherit',
    font: 'inherit',
    outline: 'none',
  },
  '[cmdk-list]': { maxHeight: '60vh', overflow: 'auto', padding: '8px' },
  '[cmdk-group-heading]': { padding: '8px 8px 4px', ...quiet },
  '[cmdk-empty]': { padding: '16px 8px' },
  '[cmdk-item]': {
    display: 'flex',
    gap: '12px',
    alignItems: 'center',
    minHeight: '44px',
    padding: '0 8px',
    borderRadius: '10px',
    cursor: 'pointer',
  },
  '[cmdk-item][data-selected=true]': { outline: '2px solid currentColor', outlineOffset: '-2px' },
  '[cmdk-item] kbd': quiet,
};
