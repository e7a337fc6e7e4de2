import { EyeOff, LifeBuoy } from 'lucide-react';
import { Suspense, useEffect } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { dress, useDiscreet } from '../phone/discreet.ts';
import { useHouse } from '../texts/house.ts';
import { useReader } from '../texts/reader.ts';
import { AlwaysHere } from '../ui/always.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { PlainMark } from '../ui/plain-mark.tsx';
import { Screen } from '../ui/screen.tsx';
import { Shape } from '../ui/shape.tsx';
import { hide } from './hide.ts';
import { Stumble } from './stumble.tsx';

/** What every screen stands in: the mark, and Help and Hide always in the same place. */
export function Frame() {
  const say = useHouse();
  const { pathname } = useLocation();
  const { locale } = useReader();
  const isPlain = useDiscreet();
  useEffect(() => {
    document.documentElement.lang = locale;
    dress(locale);
  }, [locale]);
  useEffect(() => {
    scrollTo(0, 0);
  }, [pathname]);

  const always = (
    <>
      <Link to="/h">
        <LifeBuoy aria-hidden="true" size={20} />
        {say('help')}
      </Link>
      <button type="button" onClick={() => void hide()}>
        <EyeOff aria-hidden="true" size={20} />
        {say('hide')}
      </button>
    </>
  );
  return (
    <div className="frame">
      <header className="frame-head">
        <Link to="/" aria-label={isPlain ? say('today') : 'Usward'}>
          {isPlain ? <PlainMark /> : <Mark />}
        </Link>
        <nav className="always" aria-label={say('always')}>
          {always}
        </nav>
      </header>
      <Stumble at={pathname} instead={<Stumbled />}>
        <Suspense fallback={<Shape label={say('loading')} />}>
          <AlwaysHere value={always}>
            <Outlet />
          </AlwaysHere>
        </Suspense>
      </Stumble>
    </div>
  );
}

function Stumbled() {
  const say = useHouse();
  return (
    <Screen
      title={say('somethingBroke')}
      foot={<Button onClick={() => location.reload()}>{say('tryAgain')}</Button>}
    >
      {null}
    </Screen>
  );
}
