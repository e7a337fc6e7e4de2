import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

export function ToLibrary() {
  const translate = useTranslate();
  return (
    <Link component={RouterLink} to="/library" sx={{ display: 'inline-block', my: 2 }}>
      {translate('resources.library.toAll')}
    </Link>
  );
}
