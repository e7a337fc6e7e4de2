import { Box, Typography } from '@mui/material';
import {
  addresses,
  type Address,
  type Exercise,
  type Locale,
  type Size,
  type VariantName,
} from '@usward/exercises';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Ask } from '../../ui/Ask.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { Rehearsal } from '../../ui/Rehearsal.tsx';
import { inWords, useLanguage } from '../../ui/words.ts';

/** Any exercise in the real player, for two or alone, full or small, in either language. Nothing is stored. */
export function TryIt({ exercise, onClose }: { exercise: Exercise; onClose: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [variant, setVariant] = useState<VariantName>(exercise.variants.couple ? 'couple' : 'solo');
  const [size, setSize] = useState<Size>('full');
  const [locale, setLocale] = useState<Locale>(language);
  const [address, setAddress] = useState<Address>('tu');
  const words = (name: string) => translate(`resources.library.try.${name}`);
  const title = `${translate('resources.assignments.try')}: ${inWords(exercise.title, language)}`;
  return (
    <Ask isOpen wide title={title} onClose={onClose}>
      <Typography color="textSecondary">{translate('resources.assignments.tryLead')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        {exercise.variants.couple && (
          <OneOf
            label={words('variant')}
            value={variant}
            options={[
              ['couple', words('couple')],
              ['solo', words('solo')],
            ]}
            onPick={setVariant}
          />
        )}
        <OneOf
          label={words('size')}
          value={size}
          options={[
            ['full', words('full')],
            ['small', words('small')],
          ]}
          onPick={setSize}
        />
        <OneOf
          label={translate('app.fields.language')}
          value={locale}
          options={[
            ['en', 'English'],
            ['es', 'Español'],
          ]}
          onPick={setLocale}
        />
        {locale === 'es' && (
          <OneOf
            label={translate('app.fields.address')}
            value={address}
            options={addresses.map((form) => [form, translate(`app.address.${form}`)] as const)}
            onPick={setAddress}
          />
        )}
      </Box>
      <Rehearsal
        key={`${variant} ${size} ${locale} ${address}`}
        exercise={exercise}
        variant={variant}
        startSize={size}
        locale={locale}
        address={address}
        partnerName={null}
      />
    </Ask>
  );
}
