import { MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../../data/ask.ts';
import { Ask } from '../../ui/Ask.tsx';
import { inWords, useLanguage } from '../../ui/words.ts';
import { useSay, type Form, type OwnForm } from './words.ts';

/** Of the wording, and not of the reader: a cut-off found in Spain does not hold in Colombia. */
const languages = ['en', 'en-US', 'en-GB', 'es', 'es-ES', 'es-CO', 'es-MX', 'es-US'];

type RightsProps = {
  form: Form;
  /** What is on the shelf and could be its wording. */
  wordings: OwnForm[];
  onClose: () => void;
};

export function RightsForm({ form, wordings, onClose }: RightsProps) {
  const say = useSay();
  const reader = useLanguage();
  const record = useAct('recordRights');
  const [language, setLanguage] = useState<string>(reader === 'es' ? 'es-ES' : 'en');
  const [wording, setWording] = useState('');
  const [translation, setTranslation] = useState('');
  const [permission, setPermission] = useState('');
  const [key, setKey] = useState('');
  const worded = wordings.find((one) => one.key === key);
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  const name = say(`names.${form.key}`);
  const save = () =>
    record.mutate(
      {
        params: { instrument: form.key },
        body: {
          language,
          wording,
          translation: translation.trim() || null,
          permission,
          ...(worded ? { form: { key: worded.key, version: worded.version } } : {}),
        },
      },
      { onSuccess: onClose },
    );
  return (
    <Ask
      isOpen
      title={say('gate.recordTitle', { form: name })}
      verb={say('gate.record')}
      isBusy={record.isPending || !wording.trim() || !permission.trim()}
      onYes={save}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {say('gate.known', { licence: form.licence, source: form.source })}
      </Typography>
      <TextField
        select
        label={say('gate.language')}
        value={language}
        onChange={(event) => setLanguage(event.target.value)}
      >
        {languages.map((code) => (
          <MenuItem key={code} value={code}>
            {names.of(code)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={say('gate.wording')}
        helperText={say('gate.wordingNote')}
        value={wording}
        onChange={(event) => setWording(event.target.value)}
        required
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={say('gate.translation')}
        helperText={say('gate.translationNote')}
        value={translation}
        onChange={(event) => setTranslation(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={say('gate.permission')}
        helperText={say('gate.permissionNote')}
        value={permission}
        onChange={(event) => setPermission(event.target.value)}
        required
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
      <TextField
        select
        label={say('gate.form')}
        helperText={say(wordings.length ? 'gate.formNote' : 'gate.formNone')}
        value={key}
        onChange={(event) => setKey(event.target.value)}
        disabled={!wordings.length}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{say('gate.noForm')}</MenuItem>
        {wordings.map((one) => (
          <MenuItem key={one.key} value={one.key}>
            {inWords(one.title, reader)}
          </MenuItem>
        ))}
      </TextField>
    </Ask>
  );
}
