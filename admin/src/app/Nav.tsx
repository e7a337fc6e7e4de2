import { Box, Button, Divider, List, ListItem, Typography } from '@mui/material';
import TodayIcon from '@mui/icons-material/WbTwilight';
import CouplesIcon from '@mui/icons-material/PeopleOutlined';
import LibraryIcon from '@mui/icons-material/AutoStoriesOutlined';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import RequestsIcon from '@mui/icons-material/MailOutlined';
import TeamIcon from '@mui/icons-material/GroupsOutlined';
import PracticeIcon from '@mui/icons-material/HouseOutlined';
import AuditIcon from '@mui/icons-material/MenuBookOutlined';
import AccountIcon from '@mui/icons-material/PersonOutlined';
import { useLogout, usePermissions, useTheme, useTranslate } from 'react-admin';
import { NavLink } from 'react-router-dom';
import { actNow } from '../data/later.ts';
import { useMe } from '../data/me.ts';
import { useRoomView } from '../ui/roomView.ts';
import { show } from '../ui/shown.ts';

const desk = [
  { to: '/', word: 'today', Icon: TodayIcon },
  { to: '/couples', word: 'couples', Icon: CouplesIcon },
  { to: '/library', word: 'library', Icon: LibraryIcon },
  { to: '/calendar', word: 'calendar', Icon: CalendarIcon },
  { to: '/requests', word: 'requests', Icon: RequestsIcon },
  { to: '/team', word: 'team', Icon: TeamIcon },
  { to: '/practice', word: 'practice', Icon: PracticeIcon },
  { to: '/audit', word: 'audit', Icon: AuditIcon, isOwners: true },
  { to: '/account', word: 'account', Icon: AccountIcon },
];

const item = {
  justifyContent: 'flex-start',
  gap: 3,
  px: 3,
  minHeight: 40,
  '@media (pointer: coarse)': { minHeight: 44 },
  width: '100%',
  color: 'text.primary',
  fontWeight: 400,
  '&.active': { fontWeight: 700, color: 'primary.main', backgroundColor: 'action.hover' },
} as const;

export function Nav({ onGo }: { onGo?: () => void }) {
  const translate = useTranslate();
  const { permissions } = usePermissions<string[]>();
  const isOwner = permissions?.includes('owner') ?? false;
  return (
    <>
      <Button
        variant="outlined"
        color="inherit"
        sx={{ width: '100%', mb: 3, px: 3, justifyContent: 'space-between', fontWeight: 400 }}
        onClick={() => {
          onGo?.();
          show({ is: 'palette' });
        }}
      >
        {translate('app.palette.open')}{' '}
        <Box component="kbd" aria-hidden="true" sx={{ display: { xs: 'none', md: 'inline' } }}>
          Ctrl K
        </Box>
      </Button>
      <Box component="nav" aria-label={translate('app.mainMenu')}>
        <List disablePadding>
          {desk
            .filter(({ isOwners }) => isOwner || !isOwners)
            .map(({ to, word, Icon }) => (
              <ListItem key={to} disablePadding>
                <Button component={NavLink} to={to} end={to === '/'} onClick={onGo} sx={item}>
                  <Icon fontSize="small" aria-hidden="true" /> {translate(`app.nav.${word}`)}
                </Button>
              </ListItem>
            ))}
        </List>
      </Box>
      <Divider sx={{ my: 4 }} />
      <Switches />
      <WhoIsHere />
    </>
  );
}

function Switches() {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const [isRoomView, setIsRoomView] = useRoomView();
  const logout = useLogout();
  const quiet = { ...item, color: 'text.secondary', minHeight: 36 };
  return (
    <>
      <Button
        sx={quiet}
        aria-pressed={isRoomView}
        title={translate('app.roomView.hint')}
        onClick={() => setIsRoomView(!isRoomView)}
      >
        {translate(isRoomView ? 'app.roomView.leave' : 'app.roomView.start')}
      </Button>
      <Button sx={quiet} onClick={() => show({ is: 'keys' })}>
        {translate('app.keys.title')}
      </Button>
      <Button sx={quiet} onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
        {translate(theme === 'dark' ? 'app.light' : 'app.dark')}
      </Button>
      <Button sx={quiet} onClick={() => void actNow().then(() => logout())}>
        {translate('app.signOut')}
      </Button>
    </>
  );
}

function WhoIsHere() {
  const translate = useTranslate();
  const me = useMe();
  if (!me) return null;
  return (
    <Typography variant="caption" component="p" color="textSecondary" sx={{ px: 3, mt: 4 }}>
      {me.displayName} · {me.practiceName}
      {me.isDemo && <br />}
      {me.isDemo && translate('app.demo')}
    </Typography>
  );
}
