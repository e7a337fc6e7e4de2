import { Autocomplete, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../data/ask.ts';
import { useRested } from '../data/sought.ts';
import { namesText, useLanguage } from './words.ts';

export type Picked = { coupleId: string; names: string[] };
const most = 20;

/** One couple of however many, by typing a name: names are sealed, so the server looks for them. */
export function CouplePicker({
  label,
  value,
  required = false,
  disabled = false,
  onPick,
}: {
  label: string;
  value: Picked | null;
  required?: boolean;
  disabled?: boolean;
  onPick: (couple: Picked | null) => void;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const search = useRested(typed.trim());
  const { data, isPending } = useAsk(
    'couples',
    { query: { limit: most, sort: 'newest', ...(search ? { search } : {}) } },
    { enabled: isOpen },
  );
  const words = (key: string) => translate(`app.couplePicker.${key}`);
  const found: Picked[] = (data?.couples ?? []).filter((couple) => couple.isOpen);
  const isThere = !value || search || found.some(({ coupleId }) => coupleId === value.coupleId);
  return (
    <Autocomplete
      options={isThere ? found : [value, ...found]}
      value={value}
      open={isOpen}
      onOpen={() => setIsOpen(true)}
      onClose={() => setIsOpen(false)}
      disabled={disabled}
      loading={isPending}
      loadingText={words('looking')}
      noOptionsText={words('none')}
      openText={words('open')}
      closeText={words('close')}
      clearText={words('clear')}
      // The server has looked already.
      filterOptions={(all) => all}
      getOptionKey={({ coupleId }) => coupleId}
      getOptionLabel={({ names }) => namesText(names, language)}
      isOptionEqualToValue={(one, other) => one.coupleId === other.coupleId}
      onInputChange={(_, text, why) => setTyped(why === 'input' ? text : '')}
      onChange={(_, couple) => onPick(couple)}
      renderInput={(params) => <TextField {...params} label={label} required={required} />}
      sx={{ width: '16rem', maxWidth: '100%' }}
    />
  );
}
