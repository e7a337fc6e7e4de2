import { lazy } from 'react';

export const audit = {
  list: lazy(async () => ({ default: (await import('./AuditList.tsx')).AuditList })),
};
