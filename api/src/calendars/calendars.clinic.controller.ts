import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { CalendarsService } from './calendars.service.ts';
import { Deciding } from './deciding.ts';

type At = Params<typeof clinic.changeCalendar>;
const at = clinic.changeCalendar.params;

@Controller()
export class CalendarsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(CalendarsService) private readonly calendars: CalendarsService,
    @Inject(Deciding) private readonly deciding: Deciding,
  ) {}

  @Clinic('calendars')
  async list(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.calendars>> {
    return { calendars: await this.calendars.list(actor) };
  }

  @Clinic('addCalendar')
  add(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.addCalendar.body }) source: Sent<typeof clinic.addCalendar>,
  ): Promise<Answer<typeof clinic.addCalendar>> {
    return this.calendars.add(actor, source);
  }

  @Clinic('changeCalendar')
  change(
    @Asking() actor: TokenActor,
    @Param({ schema: at }) { calendarId }: At,
    @Body({ schema: clinic.changeCalendar.body }) source: Sent<typeof clinic.changeCalendar>,
  ): Promise<Answer<typeof clinic.changeCalendar>> {
    return this.calendars.change(actor, calendarId, source);
  }

  @Clinic('readCalendar')
  read(
    @Asking() actor: TokenActor,
    @Param({ schema: at }) { calendarId }: At,
    @Body({ schema: clinic.readCalendar.body }) { acceptsLoss }: Sent<typeof clinic.readCalendar>,
  ): Promise<Answer<typeof clinic.readCalendar>> {
    return this.calendars.readNow(actor, calendarId, acceptsLoss);
  }

  @Clinic('forgetCalendar')
  async forget(
    @Asking() actor: TokenActor,
    @Param({ schema: at }) { calendarId }: At,
  ): Promise<Answer<typeof clinic.forgetCalendar>> {
    await this.calendars.forget(actor, calendarId);
    return done;
  }

  @Clinic('calendarEntries')
  entries(
    @Asking() actor: TokenActor,
    @Param({ schema: at }) { calendarId }: At,
  ): Promise<Answer<typeof clinic.calendarEntries>> {
    return this.work.run(actor, async (tx, who) =>
      this.deciding.entries(tx, who, await this.calendars.one(tx, who, calendarId)),
    );
  }

  @Clinic('decideEntries')
  decide(
    @Asking() actor: TokenActor,
    @Param({ schema: at }) { calendarId }: At,
    @Body({ schema: clinic.decideEntries.body }) { decisions }: Sent<typeof clinic.decideEntries>,
  ): Promise<Answer<typeof clinic.decideEntries>> {
    return this.work.run(actor, async (tx, who) => {
      await this.deciding.decide(tx, who, await this.calendars.one(tx, who, calendarId), decisions);
      return this.calendars.present(await this.calendars.one(tx, who, calendarId));
    });
  }
}
