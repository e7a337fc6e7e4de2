/** What one shared beside answers: one's own only, behind the PIN. */
export const sharing = {
  'GET /api/me/shared': { cells: '401 200 200 401 401 401 401 200', needs: 'pin' as const },
};
