/** True at the third Shift within a second and a half, with no other key between. */
export function threeShifts(): (event: { key: string; timeStamp: number; repeat: boolean }) => boolean {
  let pressed: number[] = [];
  return ({ key, timeStamp, repeat }) => {
    if (repeat) return false;
    pressed = key === 'Shift' ? [...pressed, timeStamp].filter((time) => timeStamp - time < 1500) : [];
    return pressed.length >= 3;
  };
}
