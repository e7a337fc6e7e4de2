/**
 * What stood behind `#` when the page was opened: the secret of a link, which no server log has seen. It leaves the
 * address bar and the history before anything is drawn.
 */
export const fragment = location.hash.slice(1);

if (fragment) history.replaceState(null, '', location.pathname);
addEventListener('hashchange', () => location.reload());
