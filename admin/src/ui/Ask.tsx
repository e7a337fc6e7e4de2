import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

type AskProps = {
  isOpen: boolean;
  title: string;
  /** What the button does, in a verb. */
  verb?: string;
  /** How the other button says that nothing is done, where "Cancel" could be read as the act. */
  no?: string;
  isBusy?: boolean;
  children: ReactNode;
  onYes?: () => void;
  onClose: () => void;
  wide?: boolean;
};

/** A question above the page. It is a form, so Enter says yes; Escape closes. */
export function Ask({ isOpen, title, verb, no, isBusy, children, onYes, onClose, wide = false }: AskProps) {
  const translate = useTranslate();
  const heading = useId();
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onYes?.();
  };
  return (
    <Dialog open={isOpen} onClose={onClose} aria-labelledby={heading} maxWidth={wide ? 'md' : 'sm'} fullWidth>
      <Box component="form" onSubmit={submit} sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
        <DialogTitle id={heading} variant="h2">
          {title}
        </DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4, pt: '8px !important' }}>
          {children}
        </DialogContent>
        <DialogActions sx={{ p: 4 }}>
          <Button onClick={onClose}>{no ?? translate(onYes ? 'app.cancel' : 'app.close')}</Button>
          {onYes && (
            <Button type="submit" variant="contained" disabled={isBusy}>
              {verb}
            </Button>
          )}
        </DialogActions>
      </Box>
    </Dialog>
  );
}
