import { Box, Button, Typography } from '@mui/material';
import type { Saving } from './document/keeper.ts';
import { useAuthorWords } from './words/useAuthorWords.ts';

/** Whether what stands here is with the server too. */
export function SavedLine({ saving, onSave }: { saving: Saving; onSave: () => void }) {
  const words = useAuthorWords();
  if (saving.is === 'conflict') return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Typography role="status" variant="body2" color="textSecondary" data-saving={saving.is}>
        {words.saving[saving.is]}
      </Typography>
      {saving.is === 'failed' && (
        <Button size="small" onClick={onSave}>
          {words.saving.now}
        </Button>
      )}
    </Box>
  );
}
