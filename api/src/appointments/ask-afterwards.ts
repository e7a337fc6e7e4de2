import { Inject, Injectable } from '@nestjs/common';
import { Jobs } from '../platform/jobs.ts';
import type { Tx } from '../platform/work.ts';
import type { Appointment } from './appointment.entity.ts';

/** On the way home nobody looks at a phone for us. */
const askedAfterMinutes = 60;

type Met = Pick<Appointment, 'practiceId' | 'id' | 'personId' | 'startsAt' | 'minutes'>;

/** A room further down asks each how it was, if it is still there and over by then; of one with one alone nobody is asked. */
@Injectable()
export class AskAfterwards {
  constructor(@Inject(Jobs) private readonly jobs: Jobs) {}

  async about(tx: Tx, appointments: Met[]): Promise<void> {
    for (const { practiceId, id: ref, personId, startsAt, minutes } of appointments) {
      const after = new Date(startsAt.getTime() + (minutes + askedAfterMinutes) * 60_000);
      if (!personId) await this.jobs.send(tx, 'ask-hour', { practiceId, ref }, after);
    }
  }
}
