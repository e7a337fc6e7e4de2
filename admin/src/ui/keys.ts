import { useEffect, useState } from 'react';

const kept = 'usward.console.keys';

/** Single keys may be turned off: who speaks to their computer, or has a trembling hand, presses them without meaning it. */
export const areKeysOn = () => localStorage.getItem(kept) !== 'off';
export function useKeysSwitch() {
  const [isOn, setIsOn] = useState(areKeysOn);
  const turn = (on: boolean) => {
    localStorage.setItem(kept, on ? 'on' : 'off');
    setIsOn(on);
  };
  return [isOn, turn] as const;
}

export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'));

/** The key as somebody meant it: not while typing, not with another key, not over an open dialog. */
export function pressed({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): string | null {
  const isOverPage = document.querySelector('[role=dialog], [role=listbox], [role=menu]') === null;
  if (ctrlKey || metaKey) {
    if (altKey) return null;
    if (key.toLowerCase() === 'k') return 'mod+k';
    return key === 'Enter' && isOverPage ? 'mod+enter' : null;
  }
  return altKey || isTyping(target) || !isOverPage || !areKeysOn() ? null : key;
}

const patienceMs = 1_200;

/** Calls back with one key, or two in a row after `g`. Whoever answers `true` has used it. */
export function useKeys(answer: (keys: string) => boolean) {
  useEffect(() => {
    let before = '';
    let at = 0;
    const press = (event: KeyboardEvent) => {
      const key = pressed(event);
      if (!key || key === 'Shift') return;
      const isSecond = before === 'g' && event.timeStamp - at < patienceMs;
      const keys = isSecond ? `g ${key}` : key;
      before = isSecond ? '' : key;
      at = event.timeStamp;
      if (answer(keys)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [answer]);
}
