import { randomUUID } from 'node:crypto';
import { canary } from './builders/canary.ts';
import type { Couple } from './builders/couples.ts';

/** What the therapist wrote, and what stands on the agenda. */
export type Noted = { noteId: string; pointId: string; staffPointId: string };

/** A note of Kim's, a point of the author's and one of Kim's, a reply to what the author told Kim alone and to what opened. */
export async function theTherapistWrites(
  { coupleId, clinician, partners: [author] }: Couple,
  { alone, opened }: { alone: string; opened: string },
): Promise<Noted> {
  const { clinic } = clinician.browser;
  const [noteId, pointId, staffPointId] = [randomUUID(), randomUUID(), randomUUID()];
  await clinic.keepNote({
    params: { coupleId, noteId },
    body: { base: 0, text: canary(clinician.name, 'note'), about: null, appointmentId: null },
  });
  const agenda = { words: canary(author.name, 'point'), isNamed: false };
  await author.browser.me.addPoint({ params: { pointId }, body: agenda });
  await clinic.addPoint({
    params: { coupleId, pointId: staffPointId },
    body: { words: canary(clinician.name, 'point'), isNamed: true },
  });
  for (const [occurrenceId, field] of [
    [alone, 'reply-alone'],
    [opened, 'reply-both'],
  ] as const)
    await clinic.reply({
      params: { coupleId, personId: author.personId, occurrenceId, step: 'statement' },
      body: { text: canary(clinician.name, field) },
    });
  return { noteId, pointId, staffPointId };
}
