import { lazy } from 'react';

export const team = {
  list: lazy(async () => ({ default: (await import('./TeamList.tsx')).TeamList })),
  show: lazy(async () => ({ default: (await import('./Colleague.tsx')).Colleague })),
};
