import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { useAsk } from '../../data/ask.ts';
import { useLanguage } from '../../ui/words.ts';
import { audit } from './messages.ts';

type Filter = 'personId' | 'act' | 'from' | 'to';
const acts = Object.keys(audit.en.acts);

/** Whose acts, which, and in which days; and the way back to all of it. It stands in the address. */
export function Sought() {
  const translate = useTranslate();
  const language = useLanguage();
  const { filterValues, setFilters } = useListContext();
  const { data } = useAsk('team');
  const words = (key: string) => translate(`resources.audit.${key}`);
  const set = (part: Filter) => (event: { target: { value: string } }) => {
    const others = Object.fromEntries(Object.entries(filterValues).filter(([name]) => name !== part));
    setFilters(event.target.value ? { ...others, [part]: event.target.value } : others);
  };
  const valueOf = (part: Filter) => (filterValues[part] as string | undefined) ?? '';
  const people = data?.people ?? [];
  const named = acts
    .map((act) => ({ act, name: words(`acts.${act}`) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  const day = { type: 'date', slotProps: { inputLabel: { shrink: true } } } as const;
  return (
    <Box
      role="search"
      sx={{
        display: 'grid',
        gap: 3,
        mb: 5,
        alignItems: 'center',
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: '1fr 1.5fr 10rem 10rem auto' },
      }}
    >
      <TextField
        select
        label={words('who')}
        value={people.some(({ personId }) => personId === valueOf('personId')) ? valueOf('personId') : ''}
        onChange={set('personId')}
      >
        <MenuItem value="">{words('anybody')}</MenuItem>
        {people.map(({ personId, displayName }) => (
          <MenuItem key={personId} value={personId}>
            {displayName}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={words('act')}
        value={acts.includes(valueOf('act')) ? valueOf('act') : ''}
        onChange={set('act')}
      >
        <MenuItem value="">{words('anything')}</MenuItem>
        {named.map(({ act, name }) => (
          <MenuItem key={act} value={act}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField label={words('from')} value={valueOf('from')} onChange={set('from')} {...day} />
      <TextField label={words('to')} value={valueOf('to')} onChange={set('to')} {...day} />
      {Object.keys(filterValues).length > 0 && (
        <Button onClick={() => setFilters({})}>{words('clear')}</Button>
      )}
    </Box>
  );
}
