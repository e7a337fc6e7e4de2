/** The token of a link, `?token=…` or bare `?…`. It stands behind the `#`, so no server log ever holds it. */
export function tokenIn(search: string): string {
  const named = new URLSearchParams(search).get('token');
  return named ?? search.replace(/^\?/, '').replace(/[=&].*$/, '');
}
