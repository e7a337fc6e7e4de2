import type { ExportFile } from './export-file.entity.ts';

export const stateOf = ({ madeAt, fetchedAt }: Pick<ExportFile, 'madeAt' | 'fetchedAt'>) =>
  fetchedAt ? ('fetched' as const) : madeAt ? ('ready' as const) : ('making' as const);
