import { Box, Chip, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../ui/words.ts';

type ChipsProps = {
  label: string;
  texts: string[];
  value: string | undefined;
  lang: string;
  onChange: (text: string | undefined) => void;
};

/** One of a few ready texts, or own words. A second tap leaves it out. */
export function Chips({ label, texts, value, lang, onChange }: ChipsProps) {
  const translate = useTranslate();
  const heading = useId();
  const language = useLanguage();
  const [isOwn, setIsOwn] = useState(value !== undefined && value !== '' && !texts.includes(value));
  const pick = (text: string) => {
    setIsOwn(false);
    onChange(text === value ? undefined : text);
  };
  const writeOwn = () => {
    setIsOwn(true);
    onChange('');
  };
  return (
    <Box role="group" aria-labelledby={heading}>
      <Typography id={heading} sx={{ fontWeight: 700, mb: 2 }}>
        {label}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {texts.map((text) => (
          <Chip
            key={text}
            component="button"
            type="button"
            clickable
            lang={lang}
            label={text}
            aria-pressed={text === value}
            {...look(text === value)}
            onClick={() => pick(text)}
          />
        ))}
        <Chip
          component="button"
          type="button"
          clickable
          label={translate('resources.assignments.ownWords')}
          aria-pressed={isOwn}
          {...look(isOwn)}
          onClick={writeOwn}
        />
      </Box>
      {isOwn && (
        <TextField
          sx={{ mt: 3 }}
          label={`${label}: ${translate('resources.assignments.ownWords')}`}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value)}
          helperText={
            lang === language
              ? undefined
              : translate('resources.assignments.readAs', { language: translate(`app.languages.${lang}`) })
          }
          slotProps={{ htmlInput: { maxLength: 200 } }}
          autoFocus
        />
      )}
    </Box>
  );
}

const look = (isPicked: boolean) =>
  ({ variant: isPicked ? 'filled' : 'outlined', color: isPicked ? 'primary' : 'default' }) as const;
