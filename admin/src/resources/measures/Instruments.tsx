import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { usePermissions } from 'react-admin';
import { useAct, useAsk } from '../../data/ask.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Ask } from '../../ui/Ask.tsx';
import { Page, Part } from '../../ui/Page.tsx';
import { RowsOrCards, type Column } from '../../ui/Rows.tsx';
import { dayText } from '../../ui/when.ts';
import { inWords, useLanguage } from '../../ui/words.ts';
import { RightsForm } from './RightsForm.tsx';
import { useSay, type Form } from './words.ts';

type Right = Form['rights'][number];
type Open = { kind: 'record'; form: Form } | { kind: 'end'; form: Form; right: Right } | null;

/** The licence gate: by which right each form may be used in this practice. */
export function Instruments() {
  const say = useSay();
  const query = useAsk('instruments');
  const { permissions = [] } = usePermissions<string[]>();
  const mayRecord = permissions.some((role) => role === 'owner' || role === 'clinician');
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const columns: Column<Form>[] = [
    { label: say('gate.instrument'), cell: ({ key }) => say(`names.${key}`) },
    {
      label: say('gate.recorded'),
      cell: (form) => (
        <>
          {form.rights.map((right) => (
            <Recorded
              key={right.rightId}
              right={right}
              onEnd={mayRecord ? () => setOpen({ kind: 'end', form, right }) : undefined}
            />
          ))}
          {!form.rights.length && <Typography color="textSecondary">{say('gate.nothing')}</Typography>}
          {mayRecord && (
            <Button
              sx={{ ml: -4 }}
              onClick={() => setOpen({ kind: 'record', form })}
              aria-label={`${say('gate.record')}: ${say(`names.${form.key}`)}`}
            >
              {say('gate.record')}
            </Button>
          )}
        </>
      ),
    },
  ];
  return (
    <Page title={say('gate.title')} lead={<Box sx={{ maxWidth: '68ch' }}>{say('gate.lead')}</Box>}>
      {!mayRecord && <Typography sx={{ mb: 4 }}>{say('gate.only')}</Typography>}
      <Part title={say('gate.all')}>
        <Answered query={query}>
          {({ instruments }) => (
            <RowsOrCards
              label={say('gate.all')}
              columns={columns}
              rows={instruments}
              keyOf={({ key }) => key}
            />
          )}
        </Answered>
      </Part>
      {open?.kind === 'record' && (
        <RightsForm
          form={open.form}
          wordings={(query.data?.forms ?? []).filter(({ fits }) => fits.includes(open.form.key))}
          onClose={close}
        />
      )}
      {open?.kind === 'end' && <End form={open.form} right={open.right} onClose={close} />}
    </Page>
  );
}

function Recorded({ right, onEnd }: { right: Right; onEnd: (() => void) | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const { translation, wording, permission, recordedBy, form } = right;
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(right.language) ?? right.language;
  return (
    <Typography sx={{ mb: 1, maxWidth: '68ch' }}>
      {say(translation ? 'gate.translatedBy' : 'gate.by', {
        language: name,
        wording,
        translation,
        permission: /[.!?]$/.test(permission.trim()) ? permission.trim() : `${permission.trim()}.`,
        name: recordedBy,
        day: dayText(right.on, language),
      })}{' '}
      {form && `${say('gate.is', { title: inWords(form.title, language), version: form.version })} `}
      {onEnd && (
        <Link component="button" type="button" onClick={onEnd}>
          {say('gate.end')}
        </Link>
      )}
    </Typography>
  );
}

function End({ form, right, onClose }: { form: Form; right: Right; onClose: () => void }) {
  const say = useSay();
  const end = useAct('endRights');
  const params = { instrument: form.key, rightId: right.rightId };
  return (
    <Ask
      isOpen
      title={say('gate.endTitle')}
      verb={say('gate.endVerb')}
      isBusy={end.isPending}
      onYes={() => end.mutate({ params }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {say('gate.endText')}
    </Ask>
  );
}
