import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { ReadInService } from '../appointments/read-in.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import { Outside } from '../platform/outside.ts';
import type { Tx } from '../platform/work.ts';
import type { Calendar } from './calendar.entity.ts';
import { CalendarsRepository } from './calendars.repository.ts';
import { isCalendar, isWhole } from './icalendar.lines.ts';
import { eventsOf, type CalendarEvent, type Window } from './icalendar.ts';
import {
  decisionOf,
  decisionsOf,
  dueOf,
  KeptEvents,
  learnt,
  type Decided,
  type KeptEvent,
} from './kept-events.ts';

export type By = Pick<Who, 'practiceId' | 'audience' | 'personId'>;
export type Trouble = NonNullable<Answer<typeof clinic.calendars>['calendars'][number]['trouble']>;
/** What came of asking, before anything is done with it. */
export type Outcome =
  | { kind: 'read'; events: CalendarEvent[]; left: number; etag: string | null }
  | { kind: 'unchanged' }
  | { kind: 'trouble'; trouble: Trouble };

const week = 7 * 86_400_000;
const weeksBack = 8;
const weeksAhead = 26;

/** Reads calendars, and keeps what they say. Of the two, only the second is done in a transaction. */
@Injectable()
export class Reading {
  constructor(
    @Inject(Outside) private readonly outside: Outside,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CalendarsRepository) private readonly repository: CalendarsRepository,
    @Inject(KeptEvents) private readonly kept: KeptEvents,
    @Inject(ReadInService) private readonly readIn: ReadInService,
    @Inject(Live) private readonly live: Live,
  ) {}

  async ask(address: string, etag: string | null, timeZone: string): Promise<Outcome> {
    try {
      const read = await this.outside.read(address, { accept: 'text/calendar', etag });
      return read.isUnchanged ? { kind: 'unchanged' } : this.understand(read.text, read.etag, timeZone);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { kind: 'trouble', trouble: error.code as Trouble };
    }
  }

  /** What is no calendar, or only the beginning of one, changes nothing. */
  understand(text: string, etag: string | null, timeZone: string): Outcome {
    if (!isCalendar(text)) return { kind: 'trouble', trouble: 'calendar.not-a-calendar' };
    if (!isWhole(text)) return { kind: 'trouble', trouble: 'calendar.cut-off' };
    return { kind: 'read', etag, ...eventsOf(text, this.window(), timeZone) };
  }

  /** A calendar that has been locked becomes what was read of it. */
  async keep(
    tx: Tx,
    by: By,
    calendar: Calendar,
    outcome: Outcome,
    { acceptsLoss = false }: { acceptsLoss?: boolean } = {},
  ): Promise<void> {
    const now = this.clock.now();
    if (outcome.kind === 'trouble') {
      const { trouble } = outcome;
      await this.repository.change(tx, calendar, {
        trouble,
        failures: calendar.failures + 1,
        lost: 0,
        etag: null,
      });
    } else if (outcome.kind === 'unchanged') {
      await this.repository.change(tx, calendar, { trouble: null, failures: 0, readAt: now });
    } else {
      const { etag, left, events } = outcome;
      const kept = events.map((event) => this.kept.named(calendar, event));
      await this.repository.change(tx, calendar, { readAt: now, readWholeAt: now, etag, leftOut: left });
      await this.take(tx, by, calendar, kept, { acceptsLoss });
    }
    this.live.look(tx, [calendar.clinicianId]);
  }

  /** Does what these say, as far as it is decided; `instead` says it otherwise for this once. */
  async take(
    tx: Tx,
    by: By,
    calendar: Calendar,
    events: KeptEvent[],
    { acceptsLoss = false, instead = new Map<string, Decided>() },
  ): Promise<void> {
    const before = decisionsOf(await this.repository.decisions(tx, calendar.id));
    const more = learnt(events, before);
    await this.repository.decide(tx, calendar, more);
    const decisions = new Map([...before, ...more]);
    const due = events.map((one) => dueOf(one, instead.get(one.event) ?? decisionOf(one, decisions)));
    const { lost } = await this.readIn.take(tx, by, calendar.id, due, this.window(), acceptsLoss);
    const undecided = events.filter((one) => !decisionOf(one, decisions));
    await this.repository.change(tx, calendar, {
      eventsSealed: await this.kept.seal(calendar, events, decisions),
      trouble: lost ? 'calendar.lost-many' : null,
      failures: lost ? calendar.failures + 1 : 0,
      lost,
      undecided: new Set(undecided.map(({ group }) => group)).size,
      ...(lost ? { etag: null } : {}),
    });
  }

  /** What came from a calendar that is forgotten is the clinician's own from now on. */
  release(tx: Tx, calendarId: string): Promise<void> {
    return this.readIn.release(tx, calendarId);
  }

  private window(): Window {
    const now = this.clock.now().getTime();
    return { from: new Date(now - weeksBack * week), until: new Date(now + weeksAhead * week) };
  }
}
