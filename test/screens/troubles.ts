/** In the page: what sticks out to the side, and words that are cut off. Serialised into the browser, so it stands alone. */
export function troublesIn(): string[] {
  const found: string[] = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) found.push(`${wide} pixels too wide`);
  const isHiddenOnPurpose = (element: Element) =>
    element.closest('.spoken-only, [aria-hidden="true"], dialog:not([open])');
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!element.textContent?.trim() || isHiddenOnPurpose(element)) continue;
    const { overflowX, overflowY, display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const words = () => element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40) ?? '';
    const cuts = (how: string) => how === 'hidden' || how === 'clip';
    if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1)
      found.push(`cut at the side: ${words()}`);
    if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      found.push(`cut below: ${words()}`);
    const isLeaf = element.childElementCount === 0;
    if (isLeaf && (box.right > innerWidth + 1 || box.left < -1)) found.push(`outside the screen: ${words()}`);
  }
  return [...new Set(found)].slice(0, 6);
}
