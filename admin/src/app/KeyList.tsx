import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Ask } from '../ui/Ask.tsx';
import { useKeysSwitch } from '../ui/keys.ts';
import { places } from './places.ts';

/** Every key there is. Those that are a single letter can be turned off. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const [isOn, turn] = useKeysSwitch();
  const words = (key: string) => translate(`app.keys.${key}`);
  const own = [
    ['Ctrl K · ⌘ K', words('palette')],
    ['Ctrl ↵ · ⌘ ↵', words('give')],
    ['?', words('list')],
    ['/', words('search')],
    ['.', words('roomView')],
  ];
  const leading = (ofCouple: boolean) =>
    places.flatMap(({ keys, word, ofCouple: its = false }) =>
      keys && its === ofCouple ? [[keys, translate(`app.place.${word}`)]] : [],
    );
  return (
    <Ask isOpen title={words('title')} onClose={onClose}>
      <Keys rows={[...own, ...leading(false)]} />
      <Typography variant="h3">{words('ofCouple')}</Typography>
      <Keys rows={leading(true)} />
      <FormControlLabel
        control={<Switch checked={isOn} onChange={(_, on) => turn(on)} />}
        label={words('switch')}
      />
    </Ask>
  );
}

function Keys({ rows }: { rows: string[][] }) {
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 4, rowGap: 1 }}
    >
      {rows.map(([keys, what]) => (
        <Box key={keys} sx={{ display: 'contents' }}>
          <Box component="dt">
            <kbd>{keys}</kbd>
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {what}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
