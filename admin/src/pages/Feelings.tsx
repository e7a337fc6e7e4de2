import { Button, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { languages } from '@usward/coach';
import { locales, type Locale } from '@usward/exercises';
import { useState } from 'react';
import { useNotify, usePermissions, useTranslate } from 'react-admin';
import { useAct } from '../data/ask.ts';
import type { Got } from '../data/client.ts';
import { Part } from '../ui/Page.tsx';
import { listOf, wrongIn } from './feelings.ts';

type Lists = Got<'practice'>['verdictFeelings'];
type Ours = Record<Locale, readonly string[]>;

const fetchOurs = async (): Promise<Ours> => {
  const [en, es] = await Promise.all([languages.en(), languages.es()]);
  return { en: en.verdictFeelings, es: es.verdictFeelings };
};

/** The words the coach asks about: ours, until the practice writes its own. */
export function Feelings({ verdictFeelings }: { verdictFeelings: Lists }) {
  const translate = useTranslate();
  const { data: ours } = useQuery({ queryKey: ['coach'], queryFn: fetchOurs, staleTime: Infinity });
  const words = (key: string) => translate(`account.practice.feelings.${key}`);
  return (
    <Part title={words('title')} lead={words('lead')}>
      {ours && <Inputs key={JSON.stringify(verdictFeelings)} lists={verdictFeelings} ours={ours} />}
    </Part>
  );
}

function Inputs({ lists, ours }: { lists: Lists; ours: Ours }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { permissions } = usePermissions<string[]>();
  const mayChange = permissions?.some((role) => role === 'owner' || role === 'clinician') ?? false;
  const change = useAct('changeVerdictFeelings');
  const [own, setOwn] = useState<Lists>(lists);
  const [texts, setTexts] = useState({
    en: (lists.en ?? ours.en).join('\n'),
    es: (lists.es ?? ours.es).join('\n'),
  });
  const words = (key: string, options?: object) => translate(`account.practice.feelings.${key}`, options);
  const isWrong = locales.some((locale) => wrongIn(own[locale] ?? []).length > 0);
  const write = (locale: Locale, text: string) => {
    setTexts({ ...texts, [locale]: text });
    setOwn({ ...own, [locale]: listOf(text) });
  };
  const backToOurs = (locale: Locale) => {
    setTexts({ ...texts, [locale]: ours[locale].join('\n') });
    setOwn({ ...own, [locale]: null });
  };
  return (
    <Stack
      component="form"
      sx={{ gap: 5, maxWidth: '30rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ body: own }, { onSuccess: () => notify('app.saved') });
      }}
    >
      {!mayChange && <Typography color="textSecondary">{words('readOnly')}</Typography>}
      {locales.map((locale) => {
        const wrong = wrongIn(own[locale] ?? []);
        return (
          <Stack key={locale} sx={{ gap: 1, alignItems: 'flex-start' }}>
            <TextField
              multiline
              fullWidth
              minRows={4}
              maxRows={10}
              label={words(locale)}
              value={texts[locale]}
              disabled={!mayChange}
              error={wrong.length > 0}
              helperText={
                wrong.length > 0
                  ? words('wrong', { words: wrong.slice(0, 3).join(' · ') })
                  : words(own[locale] ? 'isOwn' : 'isOurs')
              }
              onChange={(event) => write(locale, event.target.value)}
              slotProps={{ htmlInput: { lang: locale, spellCheck: false } }}
            />
            {mayChange && own[locale] && (
              <Button size="small" onClick={() => backToOurs(locale)}>
                {words('ours')}
              </Button>
            )}
          </Stack>
        );
      })}
      {mayChange && (
        <Button
          type="submit"
          variant="outlined"
          disabled={change.isPending || isWrong}
          sx={{ alignSelf: 'flex-start' }}
        >
          {words('keep')}
        </Button>
      )}
    </Stack>
  );
}
