import { useStore } from 'react-admin';
import { useEffect } from 'react';
import { areKeysOn, isTyping } from './keys.ts';

/** While the couple looks on: one key hides everything that one of them wrote for the therapist alone. */
export const useRoomView = () => useStore('roomView', false);

export function useRoomViewKey() {
  const [isOn, setIsOn] = useRoomView();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '.' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      if (!areKeysOn()) return;
      event.preventDefault();
      setIsOn(!isOn);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, setIsOn]);
}
