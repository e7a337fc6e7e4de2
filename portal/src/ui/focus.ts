/** How soon a browser lets go of a button that was switched off, in milliseconds. */
const soon = 50;

/** Where what somebody tapped is gone or switched off, they stay beside it, or at the heading of the screen. */
export function holdFocus(place: HTMLElement | null): void {
  setTimeout(() => {
    const { activeElement: at } = document;
    if (at && at !== document.body && !at.matches(':disabled')) return;
    const stays = place?.isConnected ? place : document.querySelector<HTMLElement>('main h1');
    if (!stays) return;
    stays.tabIndex = -1;
    stays.focus();
  }, soon);
}
