import { Box, Typography } from '@mui/material';
import type { Exercise, Program } from '@usward/exercises';
import { useAsk } from '../../data/ask.ts';
import { inWords, useLanguage } from '../../ui/words.ts';
import { toldOf } from './changeWords.ts';
import { difference, differenceOfPrograms, type ProgramChange } from './document/difference.ts';
import { firstWords } from './stepName.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

/** What became different between two exercises. */
export function ChangeList({ before, after, none }: { before: Exercise; after: Exercise; none?: string }) {
  const language = useLanguage();
  const steps = [before, after].flatMap(({ variants }) =>
    Object.values(variants).flatMap((one) => one.steps),
  );
  const nameOf = (id: string) => {
    const step = steps.find((one) => one.id === id);
    return step ? firstWords(step, language) : id;
  };
  return <Told changes={difference(before, after)} nameOf={nameOf} none={none} />;
}

/** The same of two programs. */
export function ProgramChanges({ before, after, none }: { before: Program; after: Program; none?: string }) {
  const language = useLanguage();
  const { data } = useAsk('exercises', {});
  const nameOf = (key: string) => {
    const found = data?.exercises.find((one) => one.key === key);
    return found ? inWords(found.title, language) : key;
  };
  return <Told changes={differenceOfPrograms(before, after)} nameOf={nameOf} none={none} />;
}

type ToldProps = { changes: ProgramChange[]; nameOf: (id: string) => string; none: string | undefined };

/** Change by change: the words before and after side by side. */
function Told({ changes, nameOf, none }: ToldProps) {
  const words = useAuthorWords();
  const language = useLanguage();
  if (!changes.length) return <Typography>{none ?? words.change.none}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
      {changes.map((change, at) => {
        const { where, what, sides } = toldOf(change, nameOf, language, words);
        return (
          <li key={at}>
            <Typography>
              <strong>{where}</strong> · {what}
            </Typography>
            {sides.map(({ lang, before: was, after: is }, side) => (
              <Box
                key={side}
                component="dl"
                sx={{
                  m: 0,
                  mt: 1,
                  display: 'grid',
                  gap: 2,
                  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
                }}
              >
                <Side label={words.change.was} lang={lang} text={was} isOld />
                <Side label={words.change.is} lang={lang} text={is} />
              </Box>
            ))}
          </li>
        );
      })}
    </Box>
  );
}

function Side({ label, lang, text, isOld }: { label: string; lang: string; text: string; isOld?: boolean }) {
  return (
    <Box sx={{ borderLeft: 2, borderColor: 'divider', pl: 3 }}>
      <Typography component="dt" variant="caption" color="textSecondary">
        {label}
      </Typography>
      <Typography
        component="dd"
        lang={lang || undefined}
        sx={{ m: 0 }}
        color={isOld ? 'textSecondary' : undefined}
      >
        {text}
      </Typography>
    </Box>
  );
}
