import { Box, Button, Typography } from '@mui/material';
import { locales } from '@usward/exercises';
import { useState } from 'react';
import { syllable } from 'syllable';
import { useLanguage } from '../../../ui/words.ts';
import { Part } from '../../../ui/Page.tsx';
import { useExercise } from '../AuthorContext.ts';
import { keysOf } from '../document/checks.ts';
import type { Path } from '../document/moves.ts';
import { usePlaceText } from '../placeText.ts';
import { findingWords } from '../words/findings.ts';
import { useAuthorWords } from '../words/useAuthorWords.ts';
import { readingOf } from './reading.ts';

const few = 6;

/** How easy it reads in each language, and what a machine would look at again. */
export function Reading({ onGo }: { onGo: (path: Path) => void }) {
  const exercise = useExercise();
  const words = useAuthorWords();
  const language = useLanguage();
  const placeText = usePlaceText();
  const [isWhole, setIsWhole] = useState(false);
  const { grades, findings } = readingOf(exercise, syllable);
  const shown = isWhole ? findings : findings.slice(0, few);
  return (
    <Part title={words.checks.ease} lead={words.checks.easeLead}>
      <Box
        component="dl"
        sx={{ m: 0, mb: 4, display: 'grid', gap: 1, gridTemplateColumns: 'auto 1fr', columnGap: 4 }}
      >
        {locales.map((locale) => {
          const { ease, grade } = grades[locale];
          return (
            <Box key={locale} sx={{ display: 'contents' }}>
              <Typography component="dt">
                {locale === 'en' ? words.form.english : words.form.spanish}
              </Typography>
              <Typography component="dd" sx={{ m: 0 }}>
                {ease !== null && `${Math.round(ease)} · `}
                {words.checks.grade[grade]}
              </Typography>
            </Box>
          );
        })}
      </Box>
      {findings.length > 0 && (
        <>
          <Typography variant="h3">{words.checks.findings}</Typography>
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            {words.checks.findingsLead}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {shown.map(({ path, what, detail }, at) => (
              <li key={at}>
                <Button
                  onClick={() => onGo(keysOf(path))}
                  sx={{ textAlign: 'start', display: 'block', px: 2, fontWeight: 400, color: 'text.primary' }}
                >
                  <strong>{placeText(keysOf(path))}</strong> · {findingWords[language][what]} ·{' '}
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {detail}
                  </Box>
                </Button>
              </li>
            ))}
          </Box>
          {findings.length > shown.length && (
            <Button size="small" onClick={() => setIsWhole(true)}>
              {words.checks.more(findings.length - shown.length)}
            </Button>
          )}
        </>
      )}
    </Part>
  );
}
