import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import type { TokenActor, Who } from '../platform/actors.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Limits } from '../platform/limits.ts';
import { Work, type Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import type { Calendar } from './calendar.entity.ts';
import { mayHaveCalendar } from './calendars.policy.ts';
import { presentCalendar, type CalendarRow } from './calendars.present.ts';
import { CalendarsRepository } from './calendars.repository.ts';
import { KeptEvents } from './kept-events.ts';
import { ReadAgain } from './read-again.ts';
import { Reading, type Outcome } from './reading.ts';

type Source = Body<typeof clinic.addCalendar>;
const most = 5;

/** The calendars a clinician has elsewhere. What waits for the network waits outside of every transaction. */
@Injectable()
export class CalendarsService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(CalendarsRepository) private readonly repository: CalendarsRepository,
    @Inject(KeptEvents) private readonly kept: KeptEvents,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(ReadAgain) private readonly again: ReadAgain,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  list(actor: TokenActor): Promise<CalendarRow[]> {
    return this.work.run(actor, async (tx, who) => {
      if (!mayHaveCalendar(who)) throw new Problem('role.not-allowed');
      return Promise.all((await this.repository.all(tx)).map((one) => this.present(one)));
    });
  }

  async add(actor: TokenActor, source: Source): Promise<CalendarRow> {
    const asked = await this.work.run(actor, async (tx, who) => {
      if ((await this.ofMe(tx, who)).length >= most) throw new Problem('calendar.too-many');
      return { personId: who.personId, timeZone: (await this.practices.of(tx, who)).timeZone };
    });
    const outcome = await this.read(source, asked);
    return this.work.run(actor, async (tx, who) => {
      if ((await this.ofMe(tx, who)).length >= most) throw new Problem('calendar.too-many');
      const { practiceId, personId: clinicianId } = who;
      const place = { practiceId, clinicianId, id: randomUUID() };
      await this.repository.insert(tx, place);
      await this.audit.write(tx, who, 'calendar.added', { subjectId: place.id });
      return this.become(tx, who, place.id, source, outcome);
    });
  }

  /** Another address or a newer file of the same calendar: what was decided stays. */
  async change(actor: TokenActor, id: string, source: Source): Promise<CalendarRow> {
    const asked = await this.work.run(actor, async (tx, who) => {
      await this.one(tx, who, id);
      return { personId: who.personId, timeZone: (await this.practices.of(tx, who)).timeZone };
    });
    const outcome = await this.read(source, asked);
    return this.work.run(actor, async (tx, who) => {
      await this.audit.write(tx, who, 'calendar.changed', { subjectId: id });
      return this.become(tx, who, id, source, outcome);
    });
  }

  async readNow(actor: TokenActor, id: string, acceptsLoss: boolean): Promise<CalendarRow> {
    const who = await this.work.run(actor, async (tx, found) => {
      await this.one(tx, found, id);
      if (acceptsLoss) await this.audit.write(tx, found, 'calendar.loss-accepted', { subjectId: id });
      return found;
    });
    await this.limits.hit('outside', who.personId);
    await this.again.now(who, id, acceptsLoss);
    return this.work.run(actor, async (tx, again) => {
      const calendar = await this.one(tx, again, id);
      // A file has no newer one to be found: what is in it is taken at its word.
      if (!calendar.addressSealed && acceptsLoss)
        await this.reading.take(tx, again, calendar, await this.kept.open(calendar), { acceptsLoss });
      return this.present(await this.one(tx, again, id));
    });
  }

  forget(actor: TokenActor, id: string): Promise<void> {
    return this.work.run(actor, async (tx, who) => {
      const calendar = await this.one(tx, who, id);
      await this.reading.release(tx, id);
      await this.repository.remove(tx, calendar);
      await this.audit.write(tx, who, 'calendar.forgotten', { subjectId: id });
    });
  }

  /** The caller's own, if they may have any. */
  async one(tx: Tx, who: Who, id: string): Promise<Calendar> {
    if (!mayHaveCalendar(who)) throw new Problem('absent');
    return present(await this.repository.locked(tx, id));
  }

  async present(calendar: Calendar): Promise<CalendarRow> {
    return presentCalendar(calendar, await this.kept.openAddress(calendar));
  }

  private async ofMe(tx: Tx, who: Who): Promise<Calendar[]> {
    if (!mayHaveCalendar(who)) throw new Problem('role.not-allowed');
    return this.repository.all(tx);
  }

  /** One that cannot be read is not taken: its sentence says what to do. To read a file is work too. */
  private async read(
    source: Source,
    { personId, timeZone }: { personId: string; timeZone: string },
  ): Promise<Outcome> {
    await this.limits.hit('outside', personId);
    if ('file' in source) return taken(this.reading.understand(source.file, null, timeZone));
    return taken(await this.reading.ask(source.address, null, timeZone));
  }

  private async become(tx: Tx, who: Who, id: string, source: Source, outcome: Outcome): Promise<CalendarRow> {
    const calendar = await this.one(tx, who, id);
    const addressSealed =
      'address' in source ? await this.kept.sealAddress(calendar, source.address) : null;
    await this.repository.change(tx, calendar, { addressSealed });
    if (addressSealed && !calendar.addressSealed) await this.again.soon(tx, calendar);
    await this.reading.keep(tx, who, calendar, outcome);
    return this.present(await this.one(tx, who, id));
  } // prettier-ignore
}

function taken(outcome: Outcome): Outcome {
  if (outcome.kind !== 'trouble') return outcome;
  throw new Problem(outcome.trouble === 'calendar.lost-many' ? 'calendar.cut-off' : outcome.trouble);
}
