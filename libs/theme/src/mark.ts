/** Two arcs leaning towards each other, drawn on a 16 by 16 grid with round ends. */
export const mark = {
  viewBox: '0 0 16 16',
  strokeWidth: 2,
  arcs: ['M2.6 14C2.6 8.4 4.2 4.4 7.3 2.2', 'M13.4 14C13.4 9.7 12.3 6.6 9.6 4.7'],
} as const;

/** The mark as an SVG file of one colour, for icons and paper. */
export function markSvg(color = 'currentColor'): string {
  const arcs = mark.arcs.map((d) => `<path d="${d}"/>`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${mark.viewBox}" fill="none" ` +
    `stroke="${color}" stroke-width="${mark.strokeWidth}" stroke-linecap="round">${arcs}</svg>`
  );
}
