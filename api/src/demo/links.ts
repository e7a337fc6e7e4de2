/** The secret at the end of an invitation's link. */
export function tokenIn(link: string): string {
  const token = /[\w-]{20,}$/.exec(link)?.[0];
  if (!token) throw new Error('This invitation has no token.');
  return token;
}
