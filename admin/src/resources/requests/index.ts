import { lazy } from 'react';

export const requests = {
  list: lazy(async () => ({ default: (await import('./RequestList.tsx')).RequestList })),
};
