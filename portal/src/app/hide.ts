import { signOut } from '../api/sign-out.ts';
import { currentReader } from '../texts/reader.ts';
import { threeShifts } from './three-shifts.ts';

/** Neutral pages of our own, one in each language. */
const elsewhere = { en: '/notes.html', es: '/notas.html' } as const;

/** How long leaving may wait for the keys to be forgotten, in milliseconds. The page is empty meanwhile. */
const patience = 200;

/** Empties the page, forgets the keys, signs out, and is somewhere else; Back does not lead here again. */
export async function hide(): Promise<void> {
  document.body.replaceChildren();
  await Promise.race([signOut().catch(() => undefined), new Promise((done) => setTimeout(done, patience))]);
  location.replace(elsewhere[currentReader().locale]);
}

/** Shift three times; nothing to see in the app switcher; nothing left when Back restores the page. */
export function guardThePage(): void {
  const isThird = threeShifts();
  addEventListener('keydown', (event) => {
    if (isThird(event)) void hide();
  });
  const draw = () =>
    document.documentElement.toggleAttribute('data-blank', document.visibilityState === 'hidden');
  document.addEventListener('visibilitychange', draw);
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    document.body.replaceChildren();
    location.reload();
  });
}
