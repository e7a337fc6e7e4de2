import { Box, Button, Paper, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { actWhenLeaving, takeBack, useWaiting } from '../data/later.ts';

/** What will be done in a moment, each with its way back. It takes no focus, and Tab reaches it. */
export function UndoBar() {
  const translate = useTranslate();
  const waiting = useWaiting();
  useEffect(actWhenLeaving, []);
  return (
    <Box
      role="status"
      sx={{
        position: 'fixed',
        bottom: { xs: 12, sm: 20 },
        left: 12,
        right: 12,
        zIndex: 'snackbar',
        display: 'grid',
        gap: 2,
        justifyItems: 'center',
        pointerEvents: 'none',
        displayPrint: 'none',
      }}
    >
      {waiting.map(({ about, says }) => (
        <Paper
          key={about}
          elevation={6}
          sx={{
            px: 4,
            py: 1,
            display: 'flex',
            gap: 4,
            alignItems: 'center',
            maxWidth: '34rem',
            pointerEvents: 'auto',
          }}
        >
          <Typography>{says}</Typography>
          <Button variant="outlined" onClick={() => takeBack(about)} sx={{ flexShrink: 0 }}>
            {translate('app.undo')}
          </Button>
        </Paper>
      ))}
    </Box>
  );
}
