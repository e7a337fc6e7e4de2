import { Button, Checkbox, FormControlLabel, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Part } from '../../ui/Page.tsx';
import { RowsOrCards } from '../../ui/Rows.tsx';
import { dayText } from '../../ui/when.ts';
import { useLanguage } from '../../ui/words.ts';

type Line = Got<'helpLines'>['lines'][number];
const countries: Line['country'][] = ['US', 'ES', 'CO'];

/** Whom partners see under Help, by country, and when somebody last called to check. */
export function HelpLines({ mayChange, home }: { mayChange: boolean; home: Line['country'] }) {
  const translate = useTranslate();
  const language = useLanguage();
  const query = useAsk('helpLines');
  const [open, setOpen] = useState<Line | null>(null);
  const words = (key: string, options?: object) => translate(`practice.help.${key}`, options);
  const checked = ({ checkedOn, checkedBy, isDue }: Line) => {
    if (!checkedOn) return words('never');
    const text = words('checked', { day: dayText(checkedOn, language), name: checkedBy ?? '—' });
    return isDue ? `${text} ${words('due')}` : text;
  };
  return (
    <Part
      title={words('title')}
      lead={words('lead')}
      actions={
        mayChange && (
          <Button variant="outlined" onClick={() => setOpen(newLine(home))}>
            {words('add')}
          </Button>
        )
      }
    >
      <Answered query={query}>
        {({ lines }) => {
          const due = lines.filter(({ isDue, country }) => isDue && country === home).length;
          return (
            <>
              {due > 0 && (
                <Typography role="note" sx={{ mb: 3, pl: 3, borderLeft: 3, borderColor: 'warning.main' }}>
                  {words('someDue', { smart_count: due })}
                </Typography>
              )}
              {[...countries]
                .sort((a, b) => Number(b === home) - Number(a === home))
                .map((country) => (
                  <Stack key={country} sx={{ mb: 5 }}>
                    <Typography variant="h3" sx={{ mb: 2 }}>
                      {translate(`account.practice.countries.${country}`)}
                    </Typography>
                    <RowsOrCards
                      label={translate(`account.practice.countries.${country}`)}
                      rows={lines.filter((line) => line.country === country)}
                      keyOf={({ lineId }) => lineId}
                      columns={[
                        { label: words('name'), cell: ({ name }) => name },
                        { label: words('number'), cell: ({ number }) => number },
                        { label: words('note'), cell: ({ note }) => note[language] },
                        { label: words('check'), cell: checked },
                        ...(mayChange
                          ? [
                              {
                                label: words('steps'),
                                cell: (line: Line) => (
                                  <Button
                                    size="small"
                                    onClick={() => setOpen(line)}
                                    aria-label={`${words('edit')}: ${line.name}`}
                                  >
                                    {words('edit')}
                                  </Button>
                                ),
                              },
                            ]
                          : []),
                      ]}
                    />
                  </Stack>
                ))}
            </>
          );
        }}
      </Answered>
      {open && <Edit key={open.lineId} line={open} onClose={() => setOpen(null)} />}
    </Part>
  );
}

const newLine = (country: Line['country']): Line => ({
  lineId: crypto.randomUUID(), country, name: '', number: '', note: { en: '', es: '' }, isHouses: false, checkedOn: null, checkedBy: null, isDue: true,
}); // prettier-ignore

function Edit({ line, onClose }: { line: Line; onClose: () => void }) {
  const translate = useTranslate();
  const keep = useAct('keepHelpLine');
  const drop = useAct('dropHelpLine');
  const [{ country, name, number, note }, setForm] = useState(line);
  const [isChecked, setIsChecked] = useState(false);
  const { lineId } = line;
  const isNew = !line.name;
  const form = { country, name, number, note };
  const change = (more: Partial<Line>) => setForm({ ...line, ...form, ...more });
  const words = (key: string) => translate(`practice.help.${key}`);
  return (
    <Ask
      isOpen
      title={isNew ? words('add') : line.name}
      verb={translate('app.save')}
      isBusy={keep.isPending}
      onYes={() => keep.mutate({ params: { lineId }, body: { ...form, isChecked } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextField
        select
        label={words('country')}
        value={country}
        onChange={(event) => change({ country: event.target.value as Line['country'] })}
      >
        {countries.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`account.practice.countries.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={words('name')}
        value={name}
        required
        onChange={(event) => change({ name: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 80 } }}
      />
      <TextField
        label={words('number')}
        value={number}
        required
        onChange={(event) => change({ number: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 26, inputMode: 'tel' } }}
      />
      {(['en', 'es'] as const).map((one) => (
        <TextField
          key={one}
          label={words(`note_${one}`)}
          value={note[one]}
          required
          multiline
          onChange={(event) => change({ note: { ...note, [one]: event.target.value } })}
          slotProps={{ htmlInput: { maxLength: 240, lang: one } }}
        />
      ))}
      <FormControlLabel
        label={words('calledToday')}
        control={<Checkbox checked={isChecked} onChange={(_, is) => setIsChecked(is)} />}
      />
      {!isNew && (
        <Button
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => drop.mutate({ params: { lineId } }, { onSuccess: onClose })}
        >
          {words('drop')}
        </Button>
      )}
    </Ask>
  );
}
