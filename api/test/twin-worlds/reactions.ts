import { randomUUID } from 'node:crypto';
import { concerns } from '@usward/contract/concerns';
import type { Couple, Partner } from '../builders/couples.ts';
import type { World } from '../harness.ts';
import { patiently } from './phone.ts';
import type { Reaction } from './script.ts';

/** What Kim does about Ann, in the words of this world alone. How much of it there was to do; a refusal is nothing done. */
export function react(world: World, couple: Couple, does: Reaction, side: 'left' | 'right'): Promise<number> {
  const [ann] = couple.partners;
  return patiently(() => ways[does](world, couple, ann, side)).catch((error: { status?: number }) => {
    if (error.status && error.status < 500) return 0;
    throw error;
  });
}

type Way = (world: World, couple: Couple, ann: Partner, side: 'left' | 'right') => Promise<number>;
const ways: Record<Reaction, Way> = {
  async acknowledge(_, { clinician }, ann, side) {
    const { clinic } = clinician.browser;
    const { alarms } = await clinic.alarms();
    const waiting = alarms.filter((one) => one.displayName === ann.displayName && !one.acknowledgedAt);
    for (const { alarmId } of waiting) {
      await clinic.alarm({ params: { alarmId } });
      await clinic.acknowledgeAlarm({ params: { alarmId }, body: { note: `Called, ${side}` } });
    }
    return waiting.length;
  },

  /** To every word of hers that is there, another in each world. */
  async 'write-back'(_, { clinician, coupleId }, { personId }, side) {
    const { clinic } = clinician.browser;
    const { words } = await clinic.privateWords({ params: { coupleId, personId }, query: {} });
    for (const { occurrenceId, step } of words)
      await clinic.reply({
        params: { coupleId, personId, occurrenceId, step },
        body: { text: `What you wrote, ${side}` },
      });
    return words.length;
  },

  async note(_, { clinician, coupleId }, { personId }, side) {
    const body = { base: 0, text: `On her, ${side}`, about: personId, appointmentId: null };
    await clinician.browser.clinic.keepNote({ params: { coupleId, noteId: randomUUID() }, body });
    return 1;
  },

  /** On a device in the building, by a code. */
  async screen(world, { clinician, coupleId }, { personId }, side) {
    const { code } = await clinician.browser.clinic.makeScreenCode({ params: { coupleId, personId } });
    const { open } = world.browser();
    const { ticket } = await open.openScreen({ body: { code } });
    const said = Object.fromEntries(concerns.map((one) => [one, side === 'left' ? 'yes' : 'pass']));
    await open.leaveScreen({ body: { ticket, isAlone: side === 'left', said: said as Record<(typeof concerns)[number], 'yes'> } }); // prettier-ignore
    return 1;
  },

  async 'ask-again'(_, { clinician, coupleId }, { personId }, side) {
    await clinician.browser.clinic.recordSuitability({
      params: { coupleId, personId },
      body: {
        wasAskedAlone: true,
        concerns: side === 'left' ? [...concerns] : [],
        decision: side === 'left' ? 'alone' : 'joint',
        note: `Said ${side}`,
      },
    });
    return 1;
  },

  async 'life-event'(_, { clinician, coupleId }, __, side) {
    const kind = side === 'left' ? 'separation' : 'birth';
    await clinician.browser.clinic.noteLifeEvent({ params: { coupleId }, body: { kind } });
    return 1;
  },

  async 'answer-request'(_, { clinician }, { personId }, side) {
    const { clinic } = clinician.browser;
    const { requests } = await clinic.requests();
    const waiting = requests.filter((one) => one.personId === personId && !one.acknowledgedAt);
    for (const { requestId } of waiting)
      await clinic.acknowledgeRequest({ params: { requestId }, body: { note: `Heard, ${side}` } });
    return waiting.length;
  },

  async read(_, { clinician, coupleId }, { personId }) {
    const { clinic } = clinician.browser;
    await clinic.privateWords({ params: { coupleId, personId }, query: {} });
    await clinic.safety({ params: { coupleId } });
    return 1;
  },
};
