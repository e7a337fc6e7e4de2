import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Shelf } from '../data/client.ts';
import { show } from './shown.ts';

/** From an exercise to whom it is for: the palette asks, and the assign page has it picked. */
export function AssignTo({ exercise }: { exercise: Pick<Shelf, 'key' | 'title'> }) {
  const translate = useTranslate();
  return (
    <Button variant="contained" onClick={() => show({ is: 'palette', assign: exercise as Shelf })}>
      {translate('app.palette.assignTo')}
    </Button>
  );
}
