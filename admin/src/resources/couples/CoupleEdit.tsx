import { Box } from '@mui/material';
import type { Refusal } from '@usward/client/clinic';
import { EditBase, Form, SaveButton, useNotify, useTranslate } from 'react-admin';
import type { Couple } from '../../data/client.ts';
import { Shape } from '../../ui/Answered.tsx';
import { Part } from '../../ui/Page.tsx';
import { CoupleFrame } from './CoupleFrame.tsx';
import { CoupleInputs } from './CoupleInputs.tsx';

const onlySettings = ({ settings }: Couple) => settings;

export function CoupleEdit() {
  const translate = useTranslate();
  const notify = useNotify();
  const mutationOptions = {
    onSuccess: () => notify('app.saved'),
    onError: (refusal: unknown) => notify(`errors.${(refusal as Refusal).code}`, { type: 'error' }),
  };
  return (
    <CoupleFrame>
      {(couple) => (
        <Part title={translate('resources.couples.settings.title')}>
          <EditBase
            resource="couples"
            id={couple.coupleId}
            redirect={false}
            mutationMode="pessimistic"
            transform={onlySettings}
            mutationOptions={mutationOptions}
            loading={<Shape />}
            disableAuthentication
          >
            <Form sanitizeEmptyValues={false}>
              <CoupleInputs within="settings." />
              <Box sx={{ mt: 6 }}>
                <SaveButton label="app.save" icon={<></>} />
              </Box>
            </Form>
          </EditBase>
        </Part>
      )}
    </CoupleFrame>
  );
}
