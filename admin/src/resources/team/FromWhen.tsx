import { Box, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePracticeZone } from '../../data/me.ts';
import { Choose } from '../../ui/Choose.tsx';
import { addDays, dayIn, instantAt } from '../../ui/when.ts';

/** Null: as soon as both may have heard of it. */
export function useFromWhen() {
  const zone = usePracticeZone();
  const [when, setWhen] = useState(() => ({ isChosen: false, day: addDays(dayIn(zone), 7), time: '09:00' }));
  return { ...when, setWhen, beginsAt: when.isChosen ? instantAt(when.day, when.time, zone) : null };
}

/** A day from now, or a moment on the practice's clock. */
export function FromWhen({
  when: { isChosen, day, time, setWhen },
}: {
  when: ReturnType<typeof useFromWhen>;
}) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.team.announce.${key}`);
  const field = (part: 'day' | 'time', type: string) => ({
    type,
    value: part === 'day' ? day : time,
    onChange: (event: { target: { value: string } }) =>
      setWhen({ isChosen, day, time, [part]: event.target.value }),
    required: true,
    slotProps: { inputLabel: { shrink: true } },
  });
  return (
    <>
      <Choose
        label={words('when')}
        value={isChosen ? 'chosen' : 'soon'}
        onChoose={(one) => setWhen({ isChosen: one === 'chosen', day, time })}
        options={[
          { value: 'soon', label: words('soon') },
          { value: 'chosen', label: words('chosen') },
        ]}
      />
      {isChosen && (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' }, gap: 4 }}>
          <TextField label={translate('app.fields.date')} {...field('day', 'date')} />
          <TextField label={translate('app.fields.time')} {...field('time', 'time')} />
        </Box>
      )}
    </>
  );
}
