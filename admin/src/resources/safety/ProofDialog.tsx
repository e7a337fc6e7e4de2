import { Button, Dialog, DialogActions, DialogContent } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useAskingProof } from '../../data/proof.ts';
import { Confirm } from './Confirm.tsx';

/** Above the page, whenever something is refused until it is proved again who sits here. */
export function ProofDialog() {
  const translate = useTranslate();
  const asking = useAskingProof();
  const heading = useId();
  if (!asking) return null;
  return (
    <Dialog open onClose={asking.leave} aria-labelledby={heading}>
      <DialogContent>
        <Confirm
          headingId={heading}
          lead={translate('resources.safety.confirm.act')}
          verb={translate('resources.safety.confirm.actVerb')}
          onDone={asking.prove}
        />
      </DialogContent>
      <DialogActions sx={{ p: 4, pt: 0 }}>
        <Button onClick={asking.leave}>{translate('app.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
