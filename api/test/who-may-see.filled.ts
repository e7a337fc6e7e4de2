import { randomUUID } from 'node:crypto';
import { anAssignment, dayOf } from './builders/assignments.ts';
import { canary } from './builders/canary.ts';
import { openPrivate, type Couple, type Partner } from './builders/couples.ts';
import { confirm, password } from './builders/identity.ts';
import { twoOfUs } from './builders/documents.ts';
import { gesture, respond } from './builders/responses.ts';
import type { World } from './harness.ts';
import { nothingLeaves, type Leaving } from './who-may-see.leaving.ts';
import { anAlarm, type Alarmed } from './who-may-see.alarmed.ts';
import { somethingMeasured, type Measured } from './who-may-see.measured.ts';
import { met, notMet, type Met } from './who-may-see.met.ts';
import { theTherapistWrites, type Noted } from './who-may-see.noted.ts';
import { aTalkThatIsOver, aTalkUnderWay, toldTheDayAfter, type Talk } from './who-may-see.talks.ts';

/** What a couple's author wrote at every level, and the ids by which one could ask for it. */
export type Things = {
  coupleId: string;
  authorId: string;
  partnerId: string;
  /** Of the author alone. */
  alone: string;
  opened: string;
  waiting: string;
  draft: string;
  /** Where things pass between the two. */
  between: string;
  assignmentId: string;
  /** An assignment with days to come. */
  ahead: string;
  appointmentId: string;
  requestId: string;
  asideId: string;
  deviceId: string;
  /** Of somebody who came to the couple. */
  arrivalId: string;
} & Talk &
  Alarmed &
  Measured &
  Met &
  Noted &
  Leaving;

/** The author writes at every level; her partner shares too. */
export async function fill(world: World, couple: Couple): Promise<Things> {
  const [author, partner] = couple.partners;
  const mine = (field: string) => canary(author.name, field);
  const sentence = (field: string, level: 'V0' | 'VP' | 'V1' | 'V2') => ({
    when: { value: mine('only-me'), level: 'V0' as const },
    statement: { value: mine(field), level },
  });
  const joint = async () => (await anAssignment(world, couple)).occurrenceIds[0] ?? '';
  const opened = await joint();
  await respond(author, opened, sentence('opened', 'V2'));
  await respond(partner, opened, { statement: { value: canary(partner.name, 'opened'), level: 'V2' } });
  const us = await joint();
  await respond(author, us, sentence('us', 'VP'));
  const [mineHere, theirsHere] = [mine('one-phone'), mine('told')];
  await gesture(author, us, 'statement', { do: 'one-phone', mine: mineHere, theirs: theirsHere });
  const ours = await anAssignment(world, couple, { key: twoOfUs.key, opening: 'closing' });
  const between = ours.occurrenceIds[0] ?? '';
  const offerId = randomUUID();
  await gesture(author, between, 'plan', { do: 'offer', offer: { words: mine('agreed') } }, offerId);
  await gesture(partner, between, 'plan', { do: 'accept', offerId });
  const note = (field: string, sent: string[]) =>
    respond(author, between, { [sent[0] ?? 'postcard']: { value: { own: mine(field) }, level: 'VP' } }, { ending: 'open', sent }); // prettier-ignore
  await note('note', ['letter']);
  await note('unsent', []);
  const alone = await anAssignment(world, couple, { for: { kind: 'one', personId: author.personId } });
  await respond(author, alone.occurrenceIds[0] ?? '', sentence('therapist', 'V1'));
  const talk = await aTalkThatIsOver(world, couple);
  return {
    coupleId: couple.coupleId, authorId: author.personId, partnerId: partner.personId,
    opened, between, alone: alone.occurrenceIds[0] ?? '', assignmentId: alone.assignmentId,
    ...talk,
    // One a line, for whoever adds the next.
    waiting: '', draft: '', appointmentId: '', requestId: '', asideId: '', deviceId: '', arrivalId: '',
    ...notMet, ahead: '',
    rightId: '', measureId: '',
    alarmId: '',
    noteId: '', pointId: '', staffPointId: '',
    ...nothingLeaves,
  }; // prettier-ignore
}

/** After the first have closed: what is under way, and what one may ask of a couple besides. */
export async function follow(world: World, couple: Couple, things: Things): Promise<Things> {
  const [author] = couple.partners;
  const { coupleId } = couple;
  const { clinic } = couple.clinician.browser;
  const mine = (field: string) => canary(author.name, field);
  const given = async () =>
    (await anAssignment(world, couple, { for: { kind: 'one', personId: author.personId } }))
      .occurrenceIds[0] ?? '';
  const isWhole = author.name !== 'gil';
  const waiting = isWhole ? ((await anAssignment(world, couple)).occurrenceIds[0] ?? '') : await given();
  await respond(author, waiting, { statement: { value: mine('shared'), level: isWhole ? 'V2' : 'V1' } });
  if (isWhole) await passBetween(things.between, author);
  if (isWhole) await toldTheDayAfter(world, couple);
  const draft = await given();
  await respond(author, draft, { statement: { value: mine('draft'), level: 'V1' } }, { ending: 'open' });
  const ahead = await anAssignment(world, couple, {
    for: { kind: 'one', personId: author.personId },
    schedule: { kind: 'weekly', start: dayOf(world, 1), weeks: 2, days: ['MO'] },
  });
  const stale = { write: randomUUID(), base: 0, ending: 'open' as const, happened: [] };
  const answers = { statement: { value: mine('aside'), level: 'V1' as const } };
  await author.browser.me
    .respond({ params: { occurrenceId: draft }, body: { ...stale, answers } })
    .catch(() => undefined);
  await openPrivate(author);
  const { items } = await author.browser.me.mine();
  const asides = items.flatMap((item) => item.asides);
  const startsAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  const { appointmentId } = await clinic.addAppointment({
    params: { coupleId },
    body: { startsAt, minutes: 50 },
  });
  await author.browser.me.notForMe({ body: { asksForPaper: true } });
  // What was written to the therapist of before is not there to be answered.
  const answered = author.name === 'ivy' ? { ...things, alone: waiting } : things;
  const noted = await theTherapistWrites(couple, answered);
  const { requests } = await clinic.requests();
  const request = requests.find(({ coupleId: at }) => at === coupleId);
  return {
    ...things,
    ...noted,
    ...(isWhole ? await aTalkUnderWay(world, couple) : {}),
    ...(isWhole ? await met(world, couple) : {}),
    ...(isWhole ? await itsEndIsPlanned(world, couple) : {}),
    ...(await somethingMeasured(world, couple)),
    ...(await anAlarm(world, couple)),
    waiting,
    draft,
    ahead: ahead.assignmentId,
    appointmentId,
    requestId: request?.requestId ?? '',
    asideId: asides[0]?.id ?? '',
  };
}

/** What lives for a while, and what does not go to the other. */
async function passBetween(occurrenceId: string, author: Partner): Promise<void> {
  const mine = (field: string) => ({ words: canary(author.name, field) });
  await gesture(author, occurrenceId, 'plan', { do: 'offer', offer: mine('offer') });
  await gesture(author, occurrenceId, 'ready', { do: 'ready' });
  await gesture(author, occurrenceId, 'pause', { do: 'pause', minutes: 20 });
}

/** She asked for both things; the other knows of neither. */
async function itsEndIsPlanned(
  world: World,
  { clinician, coupleId, partners: [author] }: Couple,
): Promise<object> {
  await author.browser.me.askErasure({ body: { password } });
  await confirm(world, clinician);
  const at = new Date(world.clock.now().getTime() + 50 * 86_400_000).toISOString();
  const asked = { isSafe: true as const, askedBy: author.personId, answer: canary(author.name, 'safety') };
  await clinician.browser.clinic.uncouple({ params: { coupleId }, body: { ...asked, at, words: null } });
  return {};
}
