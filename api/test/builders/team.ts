import type { World } from '../harness.ts';
import type { Couple, Partner } from './couples.ts';
import { tick, type Staff } from './identity.ts';

export const reason = 'a second pair of eyes on how the hour goes';
const day = 86_400;

/** On this phone the news has been seen. */
export async function seeNews({ browser }: Partner): Promise<void> {
  const { news } = await browser.me.care();
  for (const { arrivalId } of news) await browser.me.answerNews({ params: { arrivalId }, body: {} });
}

/** Told, and shown on both phones. It begins a day later. */
export async function announceSupervisor(
  couple: Couple,
  { personId }: Staff,
  { isRiskConsult = false, weeks = 4 } = {},
): Promise<string> {
  const { arrivalId } = await couple.clinician.browser.clinic.announce({
    params: { coupleId: couple.coupleId },
    body: { kind: 'supervisor', personId, beginsAt: null, weeks, isRiskConsult, reason },
  });
  for (const partner of couple.partners) await seeNews(partner);
  return arrivalId;
}

/** Told, shown on both phones, and a day and an hour later. */
export async function aSupervision(
  world: World,
  couple: Couple,
  supervisor: Staff,
  asked: { isRiskConsult?: boolean; weeks?: number } = {},
): Promise<string> {
  const arrivalId = await announceSupervisor(couple, supervisor, asked);
  tick(world, day + 3_600);
  return arrivalId;
}

/** Somebody comes to treat the couple, in a day. */
export async function announceClinician(
  { coupleId, clinician }: Couple,
  kind: 'co-therapist' | 'successor',
  { personId }: Staff,
): Promise<string> {
  const { clinic } = clinician.browser;
  const { arrivalId } = await clinic.announce({
    params: { coupleId },
    body: { kind, personId, beginsAt: null },
  });
  return arrivalId;
}
