import { Box, Typography } from '@mui/material';
import type { Refusal } from '@usward/client/clinic';
import { CreateBase, Form, SaveButton, useNotify, useTranslate } from 'react-admin';
import type { Sent } from '../../data/client.ts';
import { useMe } from '../../data/me.ts';
import { Shape } from '../../ui/Answered.tsx';
import { Page } from '../../ui/Page.tsx';
import { useLanguage } from '../../ui/words.ts';
import { CoupleInputs, PartnerInputs } from './CoupleInputs.tsx';

type Opening = NonNullable<Sent<'openCouple'>>['body'];

/** A second partner without a name has not been thought of yet: the couple begins with one. */
const withoutEmptySeat = (couple: Opening): Opening => ({
  ...couple,
  partners: couple.partners.filter(({ displayName }) => displayName?.trim()),
});

export function CoupleCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const language = useLanguage();
  const me = useMe();
  const partner = { displayName: '', locale: language, address: 'tu' } as const;
  const mutationOptions = {
    onError: (refusal: unknown) => notify(`errors.${(refusal as Refusal).code}`, { type: 'error' }),
  };
  const beginning = {
    partners: [partner, partner],
    timeZone: me?.practiceTimeZone,
    weeklyMinutes: 30,
    closingHour: '20:00',
    birthDate: null,
    children: [],
    avoidsBabyWords: false,
    ownWeeks: false,
  };
  return (
    <Page title={translate('resources.couples.open')} lead={translate('resources.couples.openLead')} narrow>
      {me ? (
        <CreateBase
          resource="couples"
          redirect="show"
          transform={withoutEmptySeat}
          mutationOptions={mutationOptions}
          disableAuthentication
        >
          <Form defaultValues={beginning} sanitizeEmptyValues={false}>
            <Seat title={translate('resources.couples.first')} at={0} />
            <Seat
              title={translate('resources.couples.second')}
              at={1}
              hint={translate('resources.couples.secondHint')}
            />
            <Typography variant="h2" sx={{ mb: 4 }}>
              {translate('resources.couples.settings.title')}
            </Typography>
            <CoupleInputs />
            <Box sx={{ mt: 6 }}>
              <SaveButton label="resources.couples.openVerb" icon={<></>} alwaysEnable />
            </Box>
          </Form>
        </CreateBase>
      ) : (
        <Shape />
      )}
    </Page>
  );
}

function Seat({ title, hint, at }: { title: string; hint?: string; at: 0 | 1 }) {
  return (
    <Box component="section" sx={{ mb: 7 }}>
      <Typography variant="h2" sx={{ mb: hint ? 1 : 4 }}>
        {title}
      </Typography>
      {hint && (
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {hint}
        </Typography>
      )}
      <PartnerInputs at={at} isNeeded={at === 0} />
    </Box>
  );
}
