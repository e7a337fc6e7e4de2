import { Box, Button, Drawer, GlobalStyles, Typography } from '@mui/material';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { useAsk } from '../data/ask.ts';
import { useLive } from '../data/live.ts';
import { Answered, Shape } from '../ui/Answered.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { Mark } from '../ui/Mark.tsx';
import { useRoomView, useRoomViewKey } from '../ui/roomView.ts';
import { useLogo } from '../pages/practice/useLogo.ts';
import { wear } from './brand.ts';
import { Nav } from './Nav.tsx';
import { Broken } from './Lost.tsx';
import { Commands } from './Commands.tsx';
import { ProofDialog } from '../resources/safety/ProofDialog.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useDocument } from '../ui/useDocument.ts';

const wide = '@media (min-width: 900px)';

/** The desk: the menu on the left, one page on it. Who sits at it is known first: pages need their language and clock. */
export function Layout({ children }: { children: ReactNode }) {
  const page = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useLive();
  useRoomViewKey();
  useDocument();
  const me = useAsk('whoAmI');
  useOwnLanguage(me.data?.locale);
  const brand = me.data?.brand;
  useEffect(() => {
    if (brand) wear(brand);
  }, [brand]);
  return (
    <Box
      sx={{
        minHeight: '100vh',
        [wide]: { display: 'grid', gridTemplateColumns: '14rem minmax(0, 1fr)' },
        '@media print': { display: 'block' },
      }}
    >
      <Skip to={page} />
      <Menu />
      <Box
        component="main"
        ref={page}
        tabIndex={-1}
        sx={{ outline: 'none', p: 5, [wide]: { px: 12, py: 9 }, '@media print': { p: 0 } }}
      >
        <RoomViewLine />
        <Boundary key={pathname} Fallback={Broken}>
          <Suspense fallback={<Shape />}>
            <Answered query={me}>{() => children}</Answered>
          </Suspense>
        </Boundary>
      </Box>
      <UndoBar />
      <Commands />
      <ProofDialog />
      <GlobalStyles styles={{ '@page': { margin: '18mm' } }} />
    </Box>
  );
}

function Skip({ to }: { to: React.RefObject<HTMLElement | null> }) {
  const translate = useTranslate();
  return (
    <Button
      variant="contained"
      onClick={() => to.current?.focus()}
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 1300,
        '&:not(:focus)': { transform: 'translateY(-80px)', opacity: 0 },
        displayPrint: 'none',
      }}
    >
      {translate('app.skip')}
    </Button>
  );
}

function Menu() {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const me = useAsk('whoAmI').data;
  const logo = useLogo(me?.brand.logo);
  const brand = (
    <Typography
      component="span"
      variant="h2"
      sx={{ display: 'flex', gap: 2, alignItems: 'center', color: 'primary.main' }}
    >
      {logo ? (
        <Box
          component="img"
          src={logo}
          alt={me?.practiceName}
          sx={{ maxWidth: '9rem', maxHeight: '3rem', p: 1, borderRadius: 1, background: '#ffffff' }}
        />
      ) : (
        <>
          <Mark /> {translate('app.product')}
        </>
      )}
    </Typography>
  );
  return (
    <Box component="header" sx={{ displayPrint: 'none', [wide]: { borderRight: 1, borderColor: 'divider' } }}>
      <Box
        sx={{
          display: { xs: 'none', md: 'block' },
          position: 'sticky',
          top: 0,
          p: 5,
          pt: 7,
          maxHeight: '100vh',
          overflowY: 'auto',
        }}
      >
        <Box sx={{ px: 3, pb: 4 }}>{brand}</Box>
        <Nav />
      </Box>
      <Box
        sx={{
          display: { xs: 'flex', md: 'none' },
          px: 5,
          py: 2,
          justifyContent: 'space-between',
          alignItems: 'center',
        }}
      >
        {brand}
        <Button variant="outlined" onClick={() => setIsOpen(true)} aria-haspopup="dialog">
          {translate('app.menu')}
        </Button>
        <Drawer
          anchor="right"
          open={isOpen}
          onClose={() => setIsOpen(false)}
          slotProps={{
            paper: { 'aria-label': translate('app.menu'), sx: { p: 5, width: '17rem', borderRadius: 0 } },
          }}
        >
          <Nav onGo={() => setIsOpen(false)} />
        </Drawer>
      </Box>
    </Box>
  );
}

function RoomViewLine() {
  const translate = useTranslate();
  const [isOn, setIsOn] = useRoomView();
  return (
    <Box role="status" sx={{ displayPrint: 'none' }}>
      {isOn && (
        <Box
          sx={{
            mb: 5,
            px: 4,
            py: 2,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            display: 'flex',
            flexWrap: 'wrap',
            gap: 3,
            alignItems: 'center',
          }}
        >
          <Typography sx={{ flex: 1, minWidth: '16rem' }}>{translate('app.roomView.on')}</Typography>
          <Button onClick={() => setIsOn(false)}>{translate('app.roomView.leave')}</Button>
        </Box>
      )}
    </Box>
  );
}

/** The console speaks the language its reader chose for the account. */
function useOwnLanguage(own: string | undefined) {
  const [locale, setLocale] = useLocaleState();
  const asked = useRef<string>(undefined);
  useEffect(() => {
    if (!own || asked.current === own) return;
    asked.current = own;
    if (own !== locale) setLocale(own);
  }, [own, locale, setLocale]);
}
