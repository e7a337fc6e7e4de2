import { canary } from './builders/canary.ts';
import type { Couple } from './builders/couples.ts';
import { respond } from './builders/responses.ts';
import { aTalkToHave, begin, heard, look, move, opening, play, toTheEnd } from './builders/talks.ts';
import type { World } from './harness.ts';
import { anHourThatIsOver, toldOfTheHour } from './who-may-see.told.ts';

/** A talk of the couple: where it was begun, which it is, and what is counted there. */
export type Talk = { talkAt: string; dialogue: string; pastTalk: string; seq: string };

/** From the invitation to a thank-you each; nobody keeps its words. There was an appointment before it. */
export async function aTalkThatIsOver(world: World, couple: Couple): Promise<Talk> {
  await anHourThatIsOver(world, couple);
  const [a, b] = couple.partners;
  const { occurrenceId: talkAt } = await aTalkToHave(world, couple);
  const { dialogueId } = await begin(a, talkAt);
  await play(dialogueId, ...opening(a, b), ...toTheEnd(a, b));
  for (const one of couple.partners) await move(one, dialogueId, { do: 'give', keep: false });
  return { talkAt, dialogue: dialogueId, pastTalk: dialogueId, seq: '0' };
}

/** What the author told the therapist alone on the day after, and of the hour. */
export async function toldTheDayAfter(world: World, couple: Couple): Promise<void> {
  const [author] = couple.partners;
  const { rows } = await world.admin.query<{ id: string }>(
    `SELECT o.id FROM occurrence o JOIN assignment a ON a.id = o.assignment_id
     WHERE a.exercise_key = 'felt-heard' AND a.begun_by = $1`,
    [author.personId],
  );
  const answer = { value: { picked: ['partly'], own: canary(author.name, 'felt') }, level: 'V1' as const };
  await respond(author, rows[0]?.id ?? '', { 'felt-heard': answer });
  await toldOfTheHour(world, couple);
}

/** One that goes on: the author said what was meant, and gave a takeaway that waits for the other's. */
export async function aTalkUnderWay(world: World, couple: Couple): Promise<Omit<Talk, 'pastTalk'>> {
  const [a, b] = couple.partners;
  const mine = (field: string) => canary(a.name, field);
  const { occurrenceId: talkAt } = await aTalkToHave(world, couple);
  const { dialogueId } = await begin(a, talkAt, { mode: 'two-phones', topic: mine('topic') });
  await play(
    dialogueId,
    [a, { do: 'first', first: 'me' }],
    [b, 'read-rule'],
    [b, 'ready'],
    [a, 'ready'],
    [a, 'said'],
    [b, 'paraphrase'],
    [a, 'not-quite', { meaning: mine('meaning') }],
    [b, 'paraphrase'],
    [a, 'confirm'],
    [a, 'pass'],
    ...heard(b, a),
    [a, 'close'],
    [a, { do: 'give', keep: true }, { takeaway: mine('takeaway') }],
  );
  return { talkAt, dialogue: dialogueId, seq: String((await look(a, dialogueId)).mine.view.seq) };
}
