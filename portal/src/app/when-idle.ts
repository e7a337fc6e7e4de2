/** Once the page has loaded and its main thread rests, so that nothing competes with what is on the screen. */
export function whenIdle(act: () => void): void {
  const soon = 'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;
  if (document.readyState === 'complete') soon(act);
  else addEventListener('load', () => soon(act), { once: true });
}
