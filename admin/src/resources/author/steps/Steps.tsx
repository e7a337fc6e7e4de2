import { Box, Button, Typography, useMediaQuery, type Theme } from '@mui/material';
import type { VariantName } from '@usward/exercises';
import { useState } from 'react';
import { useAuthor, useExercise } from '../AuthorContext.ts';
import { setForTwo } from '../document/steps.ts';
import { Preview } from '../Preview.tsx';
import { useAuthorWords } from '../words/useAuthorWords.ts';
import { StepList } from './StepList.tsx';

type StepsProps = { variant: VariantName; open: string | null; onOpen: (step: string | null) => void };

/** The steps, and beside them what they look like. On a phone one after the other. */
export function Steps({ variant, open, onOpen }: StepsProps) {
  const words = useAuthorWords();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'), { noSsr: true });
  const isThere = useExercise().variants[variant] !== undefined;
  const [isSeen, setIsSeen] = useState(false);
  const list = (
    <div>
      <ForTwo variant={variant} />
      {isThere && <StepList variant={variant} open={open} onOpen={onOpen} />}
    </div>
  );
  if (!isThere) return list;
  if (isWide)
    return (
      <Box sx={{ display: 'grid', gap: 6, gridTemplateColumns: 'minmax(0, 1fr) 22rem', alignItems: 'start' }}>
        {list}
        <Box sx={{ position: 'sticky', top: 16 }}>
          <Preview key={variant} variant={variant} step={open} />
        </Box>
      </Box>
    );
  return (
    <>
      <Button variant="outlined" sx={{ mb: 4 }} onClick={() => setIsSeen(!isSeen)}>
        {isSeen ? words.preview.hide : words.preview.see}
      </Button>
      {isSeen ? <Preview key={variant} variant={variant} step={open} /> : list}
    </>
  );
}

function ForTwo({ variant }: { variant: VariantName }) {
  const words = useAuthorWords();
  const exercise = useExercise();
  const { act } = useAuthor();
  if (variant === 'solo') return null;
  const turn = (isForTwo: boolean) => act({ type: 'move', move: setForTwo(exercise, isForTwo) });
  return exercise.variants.couple ? (
    <Button size="small" sx={{ mb: 2 }} onClick={() => turn(false)}>
      {words.dropCouple}
    </Button>
  ) : (
    <Box sx={{ mb: 4 }}>
      <Typography sx={{ mb: 2, maxWidth: '60ch' }}>{words.noCouple}</Typography>
      <Button variant="outlined" onClick={() => turn(true)}>
        {words.makeCouple}
      </Button>
    </Box>
  );
}
