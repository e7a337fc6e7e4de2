/** Where the form that somebody sent is gone, they stay beside it, or at the heading of the screen. */
export function holdFocus(place: HTMLElement | null): void {
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    const stays = place?.isConnected ? place : document.querySelector<HTMLElement>('main h1');
    if (!stays) return;
    stays.tabIndex = -1;
    stays.focus();
  });
}
