import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Page } from '../ui/Page.tsx';

export function Lost() {
  const translate = useTranslate();
  return (
    <Page title={translate('app.lost')} narrow>
      <Typography sx={{ mb: 4 }}>{translate('app.lostMore')}</Typography>
      <Button variant="outlined" component={Link} to="/">
        {translate('app.toToday')}
      </Button>
    </Page>
  );
}

/** Most often a newer console has been put in place of this one: loading it again brings it. */
export function Broken() {
  const translate = useTranslate();
  return (
    <Page title={translate('app.broken')} narrow>
      <Typography sx={{ mb: 4 }}>{translate('app.brokenMore')}</Typography>
      <Button variant="outlined" onClick={() => window.location.reload()}>
        {translate('app.again')}
      </Button>
    </Page>
  );
}
