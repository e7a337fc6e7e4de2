import { lazy, Suspense, useCallback, useEffect } from 'react';
import { useNavigate, useLocation } from 'react-router-dom';
import { useKeys } from '../ui/keys.ts';
import { show, useShown } from '../ui/shown.ts';
import { coupleIn, places } from './places.ts';

const loadPalette = async () => ({ default: (await import('./Palette.tsx')).Palette });
const Palette = lazy(loadPalette);
const KeyList = lazy(async () => ({ default: (await import('./KeyList.tsx')).KeyList }));

/** The palette and the list of keys, over any page, and what each key does. */
export function Commands() {
  const shown = useShown();
  const isPalette = shown?.is === 'palette';
  const isBare = shown === null;
  const navigate = useNavigate();
  const coupleId = coupleIn(useLocation().pathname);
  const use = useCallback(
    (keys: string) => {
      if (keys === 'mod+k') {
        show(isPalette ? null : { is: 'palette' });
        return true;
      }
      // What is typed while it opens is meant for it.
      if (!isBare) return false;
      if (keys === '?') {
        show({ is: 'keys' });
        return true;
      }
      if (keys === '/') return focusSearch();
      const place = places.find((one) => one.keys === keys && (!one.ofCouple || coupleId));
      if (!place) return false;
      navigate(place.ofCouple ? `/couples/${coupleId}${place.to}` : place.to);
      return true;
    },
    [navigate, coupleId, isPalette, isBare],
  );
  useKeys(use);
  useReady(loadPalette);
  const close = () => show(null);
  return (
    <Suspense>
      {isPalette && <Palette assign={shown.assign} onClose={close} />}
      {shown?.is === 'keys' && <KeyList onClose={close} />}
    </Suspense>
  );
}

/** Fetched once the page has come to rest, so that it stands there with the first key. */
function useReady(load: () => Promise<unknown>): void {
  useEffect(() => {
    const rest = setTimeout(() => void load().catch(() => undefined), 3_000);
    return () => clearTimeout(rest);
  }, [load]);
}

function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  field?.focus();
  return field !== null;
}
