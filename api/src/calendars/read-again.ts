import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Jobs } from '../platform/jobs.ts';
import { Work, type Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import type { Calendar } from './calendar.entity.ts';
import { mayHaveCalendar } from './calendars.policy.ts';
import { CalendarsRepository } from './calendars.repository.ts';
import { KeptEvents } from './kept-events.ts';
import { Reading, type By } from './reading.ts';

const halfAnHour = 30 * 60_000;
/** As time passes more comes into view, though nothing in the calendar changed. */
const wholeAgainAfter = 20 * 3_600_000;

/** Reads a calendar again, every half hour and when asked. */
@Injectable()
export class ReadAgain {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(CalendarsRepository) private readonly repository: CalendarsRepository,
    @Inject(KeptEvents) private readonly kept: KeptEvents,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    jobs.does('read-calendar', ({ practiceId = '', ref }) => this.whenDue(practiceId, ref));
  }

  /** Asks for the next time, once: a job that is tried again finds that it was asked for already. */
  async soon(tx: Tx, calendar: Pick<Calendar, 'practiceId' | 'clinicianId' | 'id'>): Promise<void> {
    const readNextAt = new Date(this.clock.now().getTime() + halfAnHour);
    await this.repository.change(tx, calendar, { readNextAt });
    await this.jobs.send(
      tx,
      'read-calendar',
      { practiceId: calendar.practiceId, ref: calendar.id },
      readNextAt,
    );
  }

  /**
   * As its clinician, whose couples it speaks of. One that was forgotten is not asked for again, nor is a file, nor that of
   * somebody who left; and not as long as they are no clinician.
   */
  async whenDue(practiceId: string, calendarId: string): Promise<void> {
    const found = await this.work.run({ kind: 'keeper', practiceId }, (tx) =>
      this.repository.one(tx, calendarId),
    );
    if (!found?.addressSealed) return;
    const by: By = { practiceId, audience: 'clinic', personId: found.clinicianId };
    const isNext = !found.readNextAt || found.readNextAt <= this.clock.now();
    const roles = await this.work.run({ kind: 'person', ...by }, async (tx) => {
      const held = await this.repository.rolesOfOwner(tx);
      if (held.length && isNext) await this.soon(tx, found);
      return held;
    });
    if (mayHaveCalendar({ roles })) await this.now(by, calendarId);
  }

  /** In three steps, and only the first and the last hold a transaction. */
  async now(by: By, calendarId: string, acceptsLoss = false): Promise<void> {
    const actor = { kind: 'person', ...by } as const;
    const asked = await this.work.run(actor, async (tx) => {
      const calendar = await this.repository.one(tx, calendarId);
      const { timeZone } = await this.practices.of(tx, by);
      return calendar && { calendar, timeZone };
    });
    const address = asked && (await this.kept.openAddress(asked.calendar));
    if (!asked || !address) return;
    const { etag, readWholeAt } = asked.calendar;
    const isFresh = readWholeAt && this.clock.now().getTime() - readWholeAt.getTime() < wholeAgainAfter;
    const outcome = await this.reading.ask(address, isFresh && !acceptsLoss ? etag : null, asked.timeZone);
    await this.work.run(actor, async (tx) => {
      const calendar = await this.repository.locked(tx, calendarId);
      // Another address was given meanwhile: what came from the old one is of no use.
      if (!calendar?.addressSealed || (await this.kept.openAddress(calendar)) !== address) return;
      await this.reading.keep(tx, by, calendar, outcome, { acceptsLoss });
    });
  }
}
