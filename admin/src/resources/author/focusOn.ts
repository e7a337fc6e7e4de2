/** The field of that place, or the nearest one around it. */
export function focusOn(place: string) {
  const keys = place.split('.');
  for (let length = keys.length; length > 0; length--) {
    const name = CSS.escape(keys.slice(0, length).join('.'));
    const found =
      document.querySelector<HTMLElement>(`[data-place="${name}"]`) ??
      document.querySelector<HTMLElement>(`[data-place^="${name}."]`);
    if (!found) continue;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
    return;
  }
}
