import { Inject, Injectable } from '@nestjs/common';
import { feltHeard } from '@usward/catalogue';
import { dayIn } from '@usward/schedule';
import { BeginningsService } from '../assignments/beginnings.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { Clock } from '../platform/clock.ts';
import { Jobs } from '../platform/jobs.ts';
import { Work } from '../platform/work.ts';
import type { DialogueRow } from './dialogue.entity.ts';
import { DialoguesRepository } from './dialogues.repository.ts';

const openForDays = 1;

/**
 * The day after a talk each is asked alone how it was to be listened to: a task of their own like any that one begins
 * alone (`BeginningsService`), so that the other never learns of it, and the therapist not before it was handed in.
 */
@Injectable()
export class AskingTheDayAfter {
  constructor(
    @Inject(DialoguesRepository) private readonly repository: DialoguesRepository,
    @Inject(BeginningsService) private readonly beginnings: BeginningsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) jobs: Jobs,
  ) {
    jobs.does('felt-heard', ({ practiceId = '', ref }) => this.ask(practiceId, ref));
  }

  private async ask(practiceId: string, dialogueId: string): Promise<void> {
    const row = await this.work.run({ kind: 'keeper', practiceId }, (tx) =>
      this.repository.find(tx, dialogueId),
    );
    for (const personId of row ? [row.begunBy, row.invited] : [])
      await this.askOne(row as DialogueRow, personId);
  }

  /** Once a day, however many talks there were; not of somebody who has left meanwhile. */
  private askOne({ practiceId, coupleId }: DialogueRow, personId: string): Promise<void> {
    const who = { practiceId, personId, audience: 'me' as const };
    return this.work.run({ kind: 'person', ...who }, async (tx) => {
      const couple = await this.couples.ofPartner(tx, who);
      if (couple?.id !== coupleId) return;
      const today = dayIn(couple.timeZone, this.clock.now());
      const isAsked = (due: { on: string; occurrenceId: string }[]) =>
        Promise.resolve(due.find(({ on }) => on === today)?.occurrenceId);
      await this.beginnings.begin(tx, who, couple, feltHeard, isAsked, openForDays);
    });
  }
}
