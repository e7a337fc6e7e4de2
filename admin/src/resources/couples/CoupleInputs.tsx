import { Box } from '@mui/material';
import {
  AutocompleteInput,
  BooleanInput,
  DateInput,
  NumberInput,
  SelectInput,
  TextArrayInput,
  TextInput,
  maxValue,
  minValue,
  required,
} from 'react-admin';

const zones = Intl.supportedValuesOf('timeZone').map((id) => ({ id, name: id.replaceAll('_', ' ') }));
const languages = ['en', 'es'].map((id) => ({ id, name: `app.languages.${id}` }));
const addresses = ['tu', 'vos', 'usted'].map((id) => ({ id, name: `app.address.${id}` }));
const halfHours = Array.from({ length: 48 }, (_, half) => {
  const id = `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
  return { id, name: id };
});

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
  columnGap: 4,
  rowGap: 4,
  alignItems: 'start',
};

/** What a couple agrees on: clock, hours, words, how much. Shared by opening a couple and changing it. */
export function CoupleInputs({ within = '' }: { within?: '' | 'settings.' }) {
  const label = (name: string) => ({
    source: `${within}${name}`,
    label: `resources.couples.settings.${name}`,
    margin: 'none' as const,
  });
  const help = (name: string) => `resources.couples.settings.${name}Help`;
  return (
    <Box sx={grid}>
      <AutocompleteInput
        {...label('timeZone')}
        choices={zones}
        validate={required()}
        helperText={false}
        translateChoice={false}
      />
      <NumberInput
        {...label('weeklyMinutes')}
        min={5}
        max={300}
        validate={[required(), minValue(5), maxValue(300)]}
        helperText={help('weeklyMinutes')}
      />
      <SelectInput
        {...label('closingHour')}
        choices={halfHours}
        helperText={help('closingHour')}
        translateChoice={false}
        validate={required()}
      />
      <DateInput
        {...label('birthDate')}
        parse={(day: string) => day || null}
        helperText={help('birthDate')}
      />
      <TextArrayInput {...label('children')} helperText={help('children')} />
      <BooleanInput {...label('avoidsBabyWords')} helperText={help('avoidsBabyWords')} />
      <BooleanInput {...label('ownWeeks')} helperText={help('ownWeeks')} />
    </Box>
  );
}

/** Name, language and form of address of one partner. */
export function PartnerInputs({ at, isNeeded }: { at: 0 | 1; isNeeded: boolean }) {
  const source = (name: string) => `partners.${at}.${name}`;
  return (
    <Box sx={{ ...grid, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr' } }}>
      <TextInput
        source={source('displayName')}
        margin="none"
        label="app.fields.name"
        validate={isNeeded ? required() : undefined}
        helperText={false}
        slotProps={{ htmlInput: { maxLength: 60 } }}
      />
      <SelectInput
        source={source('locale')}
        margin="none"
        label="app.fields.language"
        choices={languages}
        validate={required()}
        helperText={false}
      />
      <SelectInput
        source={source('address')}
        margin="none"
        label="app.fields.address"
        choices={addresses}
        validate={required()}
        helperText={false}
      />
    </Box>
  );
}
