import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

/** Several places that belong together, under one name. */
export function Group({
  label,
  actions,
  children,
}: {
  label: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id} sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2, mb: 2 }}>
        <Typography id={id} component="div" sx={{ fontWeight: 700 }}>
          {label}
        </Typography>
        {actions}
      </Box>
      {children}
    </Box>
  );
}
