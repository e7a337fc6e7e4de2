import { BookHeart, KeyRound, Lamp, type LucideIcon } from 'lucide-react';
import { NavLink, Outlet } from 'react-router';
import { useOutbox } from '../api/drafts.ts';
import { useHouse } from '../texts/house.ts';
import { Notice } from '../ui/notice.tsx';

/** A screen with the three rooms below it, and the small line while something waits for signal. */
export function Rooms() {
  const say = useHouse();
  const { waiting, isHeld } = useOutbox();
  return (
    <>
      <Outlet />
      <Notice>{waiting.length > 0 && isHeld && say('offline')}</Notice>
      <nav className="rooms" aria-label={say('rooms')}>
        <Room to="/" icon={Lamp} name={say('today')} />
        <Room to="/u" icon={BookHeart} name={say('us')} />
        <Room to="/m" icon={KeyRound} name={say('mine')} />
      </nav>
    </>
  );
}

function Room({ to, icon: Icon, name }: { to: string; icon: LucideIcon; name: string }) {
  return (
    <NavLink to={to} end={to === '/'}>
      <Icon aria-hidden="true" size={22} />
      {name}
    </NavLink>
  );
}
