import { useCallback, useEffect, useState } from 'react';
import { Route, Routes } from 'react-router';
import { me } from '../../api/client.ts';
import { queryClient } from '../../api/query-client.ts';
import { Account } from './account.tsx';
import { Contact } from './contact.tsx';
import { Devices } from './devices.tsx';
import { Give } from './give.tsx';
import { Door, type Misses } from './door.tsx';
import { EraseAll } from './erase-all.tsx';
import { Home } from './home.tsx';
import { Leave } from './leave.tsx';
import './mine.css';
import { NotForMe } from './not-for-me.tsx';
import { Parts } from './parts.tsx';
import { Plain } from './plain.tsx';
import { Readers } from './readers.tsx';
import { Shared } from './sharing.tsx';
import { Speak } from './speak.tsx';
import { Take } from './take.tsx';
import { Stop } from './stop.tsx';
import { Written } from './written.tsx';

const fiveMinutes = 5 * 60 * 1000;

/** Behind the PIN. Closes by itself after five minutes, and when left; what was read goes with it. */
export default function Mine() {
  const [until, setUntil] = useState<number | null>(null);
  const [misses, setMisses] = useState<Misses>(null);
  const close = useCallback(() => {
    setUntil(null);
    queryClient.removeQueries({ queryKey: ['mine'] });
    void me.closePrivate().catch(() => undefined);
  }, []);

  useEffect(() => {
    if (until === null) return;
    const look = () => {
      if (Date.now() >= until) close();
    };
    const clock = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', look);
    };
  }, [until, close]);

  useEffect(() => (until === null ? undefined : () => close()), [until, close]);

  const open = (missed: Misses) => {
    setMisses(missed);
    setUntil(Date.now() + fiveMinutes);
    // After a new password by mail, the PIN opens everything else too.
    void queryClient.invalidateQueries();
  };
  if (until === null) return <Door onOpen={open} />;
  return (
    <Routes>
      <Route index element={<Parts onClose={close} misses={misses} />} />
      <Route path="written" element={<Written />} />
      <Route path="shared" element={<Shared />} />
      <Route path="home" element={<Home />} />
      <Route path="contact" element={<Contact />} />
      <Route path="speak" element={<Speak />} />
      <Route path="plain" element={<Plain />} />
      <Route path="account" element={<Account />} />
      <Route path="devices" element={<Devices />} />
      <Route path="readers" element={<Readers />} />
      <Route path="take" element={<Take />} />
      <Route path="give" element={<Give />} />
      <Route path="not-for-me" element={<NotForMe />} />
      <Route path="stop" element={<Stop />} />
      <Route path="leave" element={<Leave />} />
      <Route path="erasing" element={<EraseAll />} />
    </Routes>
  );
}
