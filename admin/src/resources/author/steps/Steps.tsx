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
  if (!isThere) return <ForTwo variant={variant} />;
  // The list stays where it is when the window is turned or resized: what is open in it stays open.
  return (
    <>
      {!isWide && (
        <Button variant="outlined" sx={{ mb: 4 }} onClick={() => setIsSeen(!isSeen)}>
          {isSeen ? words.preview.hide : words.preview.see}
        </Button>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 6,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 22rem' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: !isWide && isSeen ? 'none' : 'block' }}>
          <ForTwo variant={variant} />
          <StepList variant={variant} open={open} onOpen={onOpen} />
        </Box>
        {(isWide || isSeen) && (
          <Box sx={{ position: { lg: 'sticky' }, top: 16 }}>
            <Preview key={variant} variant={variant} step={open} />
          </Box>
        )}
      </Box>
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
