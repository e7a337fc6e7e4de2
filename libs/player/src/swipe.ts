import { useRef, useState, type PointerEvent } from 'react';

/** So far across, in pixels, a push is meant; and clearly more across than down, because people scroll. */
const far = 72;

export type Push = 'left' | 'right' | null;

/** What a movement of so many pixels means; null where it was none, or scrolling. */
export const pushed = (across: number, down: number): Push =>
  Math.abs(across) < far || Math.abs(across) < Math.abs(down) * 1.5 ? null : across < 0 ? 'left' : 'right';

/** A card that can be pushed aside with a thumb. An extra: whatever it does, a button does too. */
export function useSwipe(onPush: ((push: 'left' | 'right') => void) | null) {
  const from = useRef<{ x: number; y: number } | null>(null);
  const [across, setAcross] = useState(0);
  if (!onPush) return { across: 0, on: {} };
  const end = (event: PointerEvent) => {
    const start = from.current;
    from.current = null;
    setAcross(0);
    if (!start || event.type === 'pointercancel') return;
    const push = pushed(event.clientX - start.x, event.clientY - start.y);
    if (push) onPush(push);
  };
  return {
    across,
    on: {
      onPointerDown: (event: PointerEvent) => {
        from.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event: PointerEvent) => {
        if (from.current) setAcross(event.clientX - from.current.x);
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
