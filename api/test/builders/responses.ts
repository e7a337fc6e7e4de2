import { randomUUID } from 'node:crypto';
import type { PartnerClient } from '@usward/client/me';
import type { Partner } from './couples.ts';

type Sent = Parameters<PartnerClient['me']['respond']>[0]['body'];
export type AnswersSent = Sent['answers'];

/** What a phone sends after it has read the present revision. */
export async function respond(
  { browser }: Pick<Partner, 'browser'>,
  occurrenceId: string,
  answers: AnswersSent,
  { ending = 'done', happened = [], sent = [] }: Partial<Pick<Sent, 'ending' | 'happened' | 'sent'>> = {},
): Promise<number> {
  const params = { occurrenceId };
  const { revision: base } = await browser.me.occurrence({ params });
  const { revision } = await browser.me.respond({
    params,
    body: { write: randomUUID(), base, ending, answers, happened, sent },
  });
  return revision;
}

type Asked = Parameters<PartnerClient['me']['gesture']>[0];

/** One tap at a step that is a message; the same id again is a repeat. */
export const gesture = (
  { browser }: Pick<Partner, 'browser'>,
  occurrenceId: string,
  step: string,
  body: Asked['body'],
  gestureId: string = randomUUID(),
) => browser.me.gesture({ params: { occurrenceId, step, gestureId }, body });
