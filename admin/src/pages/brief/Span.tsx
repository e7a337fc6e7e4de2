import { Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { Brief } from '../../data/client.ts';
import { Ask } from '../../ui/Ask.tsx';

/** Another span than "since last time": it stands in the address, so it can be gone back to. */
export function Span({ brief }: { brief: Brief }) {
  const translate = useTranslate();
  const [, setSearch] = useSearchParams();
  const [isOpen, setIsOpen] = useState(false);
  const [span, setSpan] = useState({ since: brief.since, until: brief.until });
  const field = (name: 'since' | 'until') => ({
    label: translate(`brief.${name}`),
    type: 'date',
    required: true,
    value: span[name],
    onChange: (event: { target: { value: string } }) => setSpan({ ...span, [name]: event.target.value }),
    slotProps: { inputLabel: { shrink: true } },
  });
  const show = () => {
    setSearch(span);
    setIsOpen(false);
  };
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{translate('brief.otherSpan')}</Button>
      <Ask
        isOpen={isOpen}
        title={translate('brief.otherSpan')}
        verb={translate('brief.show')}
        onYes={show}
        onClose={() => setIsOpen(false)}
      >
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 4 }}>
          <TextField {...field('since')} />
          <TextField {...field('until')} />
        </Box>
      </Ask>
    </>
  );
}
