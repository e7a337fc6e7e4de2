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
  { ending = 'done', happened = [] }: Partial<Pick<Sent, 'ending' | 'happened'>> = {},
): Promise<number> {
  const params = { occurrenceId };
  const { revision: base } = await browser.me.occurrence({ params });
  const { revision } = await browser.me.respond({
    params,
    body: { write: randomUUID(), base, ending, answers, happened },
  });
  return revision;
}
