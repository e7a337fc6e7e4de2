import type { Couple } from './builders/couples.ts';
import type { World } from './harness.ts';

/** What may leave the house, and the files of whoever asked. */
export type Leaving = { releaseId: string; exportId: string; staffExportId: string };
export const nothingLeaves: Leaving = { releaseId: '', exportId: '', staffExportId: '' };

/** Both have said yes to a release, and two files are ready: of the author’s own, and of the release. Behind the PIN and the proof. */
export async function leaving(world: World, couple: Couple): Promise<Leaving> {
  const { coupleId, clinician, partners } = couple;
  const { clinic } = clinician.browser;
  const body = { personId: null, recipient: 'Dr Ruiz' };
  const { releaseId } = await clinic.askRelease({ params: { coupleId }, body });
  for (const { browser } of partners)
    await browser.me.answerRelease({ params: { releaseId }, body: { agrees: true } });
  const { exportId } = await partners[0].browser.me.askExport();
  const made = await clinic.makeRelease({ params: { coupleId, releaseId } });
  await world.work();
  return { releaseId, exportId, staffExportId: made.exportId };
}
