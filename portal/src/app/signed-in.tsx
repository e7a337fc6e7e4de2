import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { isSignedOut } from '../api/client.ts';
import { whoAmI } from '../api/queries.ts';
import { wear } from '../phone/brand.ts';
import { useHouse } from '../texts/house.ts';
import { useReason } from '../texts/refusals.ts';
import { speakTo } from '../texts/reader.ts';
import { Button } from '../ui/button.tsx';
import { Screen } from '../ui/screen.tsx';
import { Shape } from '../ui/shape.tsx';
import { useIdle } from './idle.ts';
import { useLive } from './live.ts';

/** The screens of somebody who has signed in; everybody else is asked to. */
export function SignedIn() {
  const say = useHouse();
  const reason = useReason();
  const { pathname } = useLocation();
  const { data, error, refetch } = useQuery(whoAmI);
  useEffect(() => {
    if (!data) return;
    speakTo({ locale: data.locale, address: data.address });
    wear(data.brand);
  }, [data]);

  if (isSignedOut(error)) return <Navigate to="/in" replace />;
  if (data?.isRecovering && !pathname.startsWith('/m')) return <Navigate to="/m" replace />;
  if (data) return <Present isOwnPhone={data.isOwnPhone} />;
  if (!error) return <Shape label={say('loading')} />;
  return (
    <Screen title={reason(error)} foot={<Button onClick={() => void refetch()}>{say('tryAgain')}</Button>}>
      {null}
    </Screen>
  );
}

function Present({ isOwnPhone }: { isOwnPhone: boolean }) {
  useLive();
  useIdle(isOwnPhone);
  return <Outlet />;
}
