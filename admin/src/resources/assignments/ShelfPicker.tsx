import { Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Shelf } from '../../data/client.ts';
import { useSought } from '../../data/sought.ts';
import { Empty } from '../../ui/Answered.tsx';
import { inWords, useLanguage } from '../../ui/words.ts';

type PickerProps = { shelf: Shelf[]; picked: Shelf | null; onPick: (exercise: Shelf) => void };

/** The starters; what is looked for; and behind one tap everything there is. */
export function ShelfPicker({ shelf, picked, onPick }: PickerProps) {
  const translate = useTranslate();
  const [isWhole, setIsWhole] = useState(false);
  const [search, setSearch] = useState('');
  const sought = useSought(search);
  const starters = shelf.filter(({ isStarter }) => isStarter);
  const isSought = search.trim() !== '';
  const shown = isSought ? (sought.data?.exercises ?? []) : isWhole ? shelf : starters;
  return (
    <>
      <TextField
        label={translate('resources.assignments.search')}
        helperText={translate('resources.library.searchHelp')}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        sx={{ mb: 4, maxWidth: '28rem' }}
      />
      <Typography role="status" variant="body2" color="textSecondary" sx={{ '&:not(:empty)': { mb: 3 } }}>
        {isSought && shown.length > 0
          ? translate('resources.library.found', { smart_count: shown.length })
          : ''}
      </Typography>
      {shown.length ? (
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            p: 0,
            m: 0,
            display: 'grid',
            gap: 3,
            gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: '1fr 1fr 1fr' },
          }}
        >
          {shown.map((exercise) => (
            <Box component="li" key={exercise.key} sx={{ display: 'flex' }}>
              <Card
                exercise={exercise}
                isPicked={exercise.key === picked?.key}
                onPick={() => onPick(exercise)}
              />
            </Box>
          ))}
        </Box>
      ) : (
        <Empty>{translate('resources.assignments.nothing')}</Empty>
      )}
      {!isWhole && !isSought && shelf.length > starters.length && (
        <Button sx={{ mt: 3, ml: -4 }} onClick={() => setIsWhole(true)}>
          {translate('resources.assignments.whole')}
        </Button>
      )}
    </>
  );
}

function Card({ exercise, isPicked, onPick }: { exercise: Shelf; isPicked: boolean; onPick: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { title, purpose, minutes } = exercise;
  return (
    <Button
      variant="outlined"
      color={isPicked ? 'primary' : 'inherit'}
      aria-pressed={isPicked}
      onClick={onPick}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        alignItems: 'baseline',
        alignContent: 'flex-start',
        justifyContent: 'space-between',
        width: '100%',
        textAlign: 'left',
        p: { xs: 3, sm: 4 },
        fontWeight: 400,
        color: 'text.primary',
        backgroundColor: 'background.paper',
        borderColor: isPicked ? 'primary.main' : 'divider',
        boxShadow: isPicked ? '0 0 0 1px currentColor' : 'none',
      }}
    >
      <Typography variant="h3" component="span">
        {inWords(title, language)}
      </Typography>
      <Typography
        component="span"
        variant="body2"
        sx={{ order: { xs: 1, sm: 0 }, width: '100%', my: { sm: 1 } }}
      >
        {inWords(purpose, language)}
      </Typography>
      <Typography component="span" variant="caption" color="textSecondary">
        {translate(`resources.assignments.${minutes.small === minutes.full ? 'length' : 'minutes'}`, minutes)}
      </Typography>
    </Button>
  );
}
