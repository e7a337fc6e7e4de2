import { Box, Button, Typography } from '@mui/material';
import type { Locale, VariantName } from '@usward/exercises';
import { useState } from 'react';
import { useVerb } from '../../data/ask.ts';
import type { Got } from '../../data/client.ts';
import { Ask } from '../../ui/Ask.tsx';
import { Choose } from '../../ui/Choose.tsx';
import { useLanguage } from '../../ui/words.ts';
import { LeftList } from './LeftBehind.tsx';
import { useAuthorWords } from './words/useAuthorWords.ts';

type ExportProps = {
  what: 'exercise' | 'program';
  keyName: string;
  version: number;
  isForTwo: boolean;
  onClose: () => void;
};

/** As a file: our own, or in the words of the standard, with the list of what that has no place for. */
export function Export({ what, keyName: key, version, isForTwo, onClose }: ExportProps) {
  const words = useAuthorWords();
  const language = useLanguage();
  const ofExercise = useVerb('exportExercise');
  const ofProgram = useVerb('exportProgram');
  const [as, setAs] = useState<'json' | 'fhir'>('json');
  const [variant, setVariant] = useState<VariantName>(isForTwo ? 'couple' : 'solo');
  const [locale, setLocale] = useState<Locale>(language);
  const [got, setGot] = useState<{ name: string; left: Got<'exportExercise'>['left'] } | null>(null);
  const download = async () => {
    const params = { key, version };
    const { resource, left } =
      what === 'program'
        ? { ...(await ofProgram({ params })), left: [] }
        : await ofExercise({ params, query: { as, variant, locale } });
    const name = `${key}-${version}${as === 'fhir' ? `-${variant}.fhir` : ''}.json`;
    save(name, resource);
    setGot({ name, left });
  };
  return (
    <Ask isOpen title={words.own.exportTitle} onClose={onClose}>
      {what === 'exercise' && (
        <Choose<'json' | 'fhir'>
          label={words.own.export}
          value={as}
          options={[
            { value: 'json', label: words.own.json },
            { value: 'fhir', label: words.own.fhir },
          ]}
          onChoose={setAs}
        />
      )}
      {as === 'fhir' && isForTwo && (
        <Choose<VariantName>
          row
          label={words.own.variant}
          value={variant}
          options={(['couple', 'solo'] as const).map((value) => ({ value, label: words.parts[value] }))}
          onChoose={setVariant}
        />
      )}
      {as === 'fhir' && (
        <Choose<Locale>
          row
          label={words.own.language}
          value={locale}
          options={[
            { value: 'en', label: words.form.english },
            { value: 'es', label: words.form.spanish },
          ]}
          onChoose={setLocale}
        />
      )}
      <Box>
        <Button variant="contained" onClick={() => void download()}>
          {words.own.download}
        </Button>
      </Box>
      <Box role="status">
        {got && <Typography>{words.own.downloaded(got.name)}</Typography>}
        {got && as === 'fhir' && (
          <>
            <Typography variant="h3" sx={{ mt: 3 }}>
              {words.own.left}
            </Typography>
            <Typography color="textSecondary">
              {got.left.length ? words.own.leftLead : words.own.leftNone}
            </Typography>
            <LeftList left={got.left} />
          </>
        )}
      </Box>
    </Ask>
  );
}

function save(name: string, resource: object) {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(resource, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
