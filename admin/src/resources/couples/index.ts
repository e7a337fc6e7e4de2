import { lazy } from 'react';

export const couples = {
  list: lazy(async () => ({ default: (await import('./CoupleList.tsx')).CoupleList })),
  create: lazy(async () => ({ default: (await import('./CoupleCreate.tsx')).CoupleCreate })),
  show: lazy(async () => ({ default: (await import('./CoupleShow.tsx')).CoupleShow })),
  edit: lazy(async () => ({ default: (await import('./CoupleEdit.tsx')).CoupleEdit })),
};
