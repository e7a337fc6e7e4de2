import { Box, Button, Chip, TextField } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got, Sent } from '../../data/client.ts';
import { Ask } from '../../ui/Ask.tsx';
import { useRoomView } from '../../ui/roomView.ts';

type View = Got<'views'>['views'][number];
type CaseState = NonNullable<NonNullable<NonNullable<Sent<'couples'>>['query']>['state']>;

const states: CaseState[] = ['open-tasks', 'quiet', 'not-joined', 'no-appointment', 'discharged'];
/** Who knows what they did themselves would learn from these what the other did. */
const ofEach: CaseState[] = ['open-tasks', 'quiet'];
const mostViews = 20;

const look = (isPicked: boolean) =>
  ({ variant: isPicked ? 'filled' : 'outlined', color: isPicked ? 'primary' : 'default' }) as const;

/** One look at the list: whose names, how they stand, in which order. */
function useLook() {
  const { filterValues, setFilters, sort, setSort } = useListContext();
  const { search, state } = filterValues as { search?: string; state?: CaseState };
  const show = (next: Omit<View, 'name'>) => {
    const { search: name, state: one } = next;
    setFilters({ ...(name ? { search: name } : {}), ...(one ? { state: one } : {}) }, {}, false);
    setSort({ field: next.sort, order: 'ASC' });
  };
  const order: View['sort'] = sort.field === 'newest' ? 'newest' : 'next';
  const now = { ...(search ? { search } : {}), ...(state ? { state } : {}), sort: order };
  return { now, show };
}

/** How couples stand, one tap each; and the looks that the clinician keeps. They are kept by the server, and by no browser. */
export function Looks() {
  const translate = useTranslate();
  const { now, show } = useLook();
  const [isRoomView] = useRoomView();
  const [isNaming, setIsNaming] = useState(false);
  const kept = useAsk('views');
  const keep = useAct('keepViews');
  const views = kept.data?.views ?? [];
  const words = (key: string, options?: object) => translate(`resources.couples.looks.${key}`, options);
  const isShown = ({ search, state, sort }: View) =>
    search === now.search && state === now.state && sort === now.sort;
  const isPlain = !now.search && !now.state;
  const forget = (view: View) =>
    keep.mutate({ body: { views: views.filter((one) => one.name !== view.name) } });
  return (
    <Box
      role="group"
      aria-label={words('title')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 5, alignItems: 'center' }}
    >
      {states
        .filter((state) => !isRoomView || !ofEach.includes(state))
        .map((state) => (
          <Chip
            key={state}
            component="button"
            type="button"
            clickable
            label={words(`state.${state}`)}
            aria-pressed={now.state === state}
            {...look(now.state === state)}
            onClick={() => show({ ...now, state: now.state === state ? undefined : state })}
          />
        ))}
      {!isRoomView &&
        views.map((view) => (
          <Chip
            key={view.name}
            component="button"
            type="button"
            clickable
            label={`★ ${view.name}`}
            aria-pressed={isShown(view)}
            {...look(isShown(view))}
            onClick={() => show(view)}
          />
        ))}
      {!isPlain && !views.some(isShown) && views.length < mostViews && (
        <Button onClick={() => setIsNaming(true)}>{words('keep')}</Button>
      )}
      {views.filter(isShown).map((view) => (
        <Button key={view.name} disabled={keep.isPending} onClick={() => forget(view)}>
          {words('forget', { name: view.name })}
        </Button>
      ))}
      {isNaming && (
        <Naming
          onName={(name) =>
            keep.mutate({
              body: { views: [...views.filter((one) => one.name !== name), { name, ...now }] },
            })
          }
          onClose={() => setIsNaming(false)}
        />
      )}
    </Box>
  );
}

function Naming({ onName, onClose }: { onName: (name: string) => void; onClose: () => void }) {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const words = (key: string) => translate(`resources.couples.looks.${key}`);
  const yes = () => {
    if (!name.trim()) return;
    onName(name.trim());
    onClose();
  };
  return (
    <Ask isOpen title={words('keep')} verb={translate('app.save')} onYes={yes} onClose={onClose}>
      <TextField
        label={words('name')}
        helperText={words('nameHelp')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 40 } }}
        autoFocus
      />
    </Ask>
  );
}
