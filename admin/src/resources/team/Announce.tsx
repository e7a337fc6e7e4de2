import { Checkbox, FormControlLabel, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../../data/ask.ts';
import type { Couple, Got } from '../../data/client.ts';
import { Ask } from '../../ui/Ask.tsx';
import { ColleagueField, useColleagues } from './Colleagues.tsx';
import { FromWhen, useFromWhen } from './FromWhen.tsx';

export type Kind = Got<'arrivals'>['arrivals'][number]['kind'];

/** Who comes, from when on, and what both will read of it: said before it is told. */
export function Announce({ couple, kind, onClose }: { couple: Couple; kind: Kind; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const announce = useAct('announce');
  const when = useFromWhen();
  const [personId, setPersonId] = useState('');
  const [asked, setAsked] = useState({ weeks: 4, reason: '', isRiskConsult: false });
  const people = useColleagues(
    kind === 'supervisor' ? ['supervisor', 'clinician'] : ['clinician'],
    couple.clinicians.map((one) => one.personId),
  );
  const words = (key: string, options?: object) => translate(`resources.team.announce.${key}`, options);
  const chosen = people?.find((one) => one.personId === personId);
  const send = () => {
    if (!chosen) return;
    const coming = { personId, beginsAt: when.beginsAt };
    const body = kind === 'supervisor' ? { kind, ...coming, ...asked } : { kind, ...coming };
    const params = { coupleId: couple.coupleId };
    void announce.mutateAsync({ params, body }).then(
      () => {
        notify(words('done'));
        onClose();
      },
      () => undefined,
    );
  };
  const nobody = people?.length === 0;
  return (
    <Ask
      isOpen
      title={words(`title.${kind}`)}
      verb={words('verb')}
      isBusy={announce.isPending}
      {...(nobody ? {} : { onYes: send })}
      onClose={onClose}
    >
      <Typography>{words(`lead.${kind}`)}</Typography>
      {nobody ? (
        <Typography color="textSecondary">{words('nobody')}</Typography>
      ) : (
        <>
          <ColleagueField
            label={words('who')}
            people={people ?? []}
            value={personId}
            onChange={setPersonId}
          />
          <FromWhen when={when} />
          {kind === 'supervisor' && <Supervising asked={asked} onChange={setAsked} />}
          {chosen && (
            <section aria-live="polite">
              <Typography variant="h3" sx={{ mb: 1 }}>
                {words('told')}
              </Typography>
              <Typography color="textSecondary">
                {words(`says.${kind}`, { name: chosen.displayName })}
              </Typography>
            </section>
          )}
          {kind === 'successor' && <Typography>{words('notes')}</Typography>}
        </>
      )}
    </Ask>
  );
}

type Asked = { weeks: number; reason: string; isRiskConsult: boolean };

function Supervising({ asked, onChange }: { asked: Asked; onChange: (asked: Asked) => void }) {
  const translate = useTranslate();
  const words = (key: string, options?: object) => translate(`resources.team.announce.${key}`, options);
  return (
    <>
      <TextField
        select
        label={words('weeks')}
        value={asked.weeks}
        onChange={(event) => onChange({ ...asked, weeks: Number(event.target.value) })}
      >
        {Array.from({ length: 12 }, (_, at) => (
          <MenuItem key={at} value={at + 1}>
            {words('week', { smart_count: at + 1 })}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={words('reason')}
        helperText={words('reasonHelp')}
        value={asked.reason}
        onChange={(event) => onChange({ ...asked, reason: event.target.value })}
        required
        multiline
        minRows={2}
        slotProps={{ htmlInput: { minLength: 10, maxLength: 500 } }}
      />
      <FormControlLabel
        label={words('risk')}
        control={
          <Checkbox
            checked={asked.isRiskConsult}
            onChange={(_, isRiskConsult) => onChange({ ...asked, isRiskConsult })}
          />
        }
      />
    </>
  );
}
