import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { BrandService } from './brand.service.ts';
import { DutyService } from './duty.service.ts';
import { HelpService } from './help.service.ts';

@Controller()
export class SettingsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(BrandService) private readonly brand: BrandService,
    @Inject(DutyService) private readonly hours: DutyService,
    @Inject(HelpService) private readonly help: HelpService,
  ) {}

  @Clinic('changeBrand')
  changeBrand(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.changeBrand.body }) body: Sent<typeof clinic.changeBrand>,
  ): Promise<Answer<typeof clinic.changeBrand>> {
    return this.work.run(actor, async (tx, who) => {
      await this.brand.change(tx, who, body);
      return done;
    });
  }

  @Clinic('logo')
  logo(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.logo>> {
    return this.work.run(actor, (tx, who) => this.brand.logo(tx, who));
  }

  @Clinic('keepLogo')
  keepLogo(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.keepLogo.body }) { data }: Sent<typeof clinic.keepLogo>,
  ): Promise<Answer<typeof clinic.keepLogo>> {
    return this.work.run(actor, async (tx, who) => {
      await this.brand.keepLogo(tx, who, data);
      return done;
    });
  }

  @Clinic('dropLogo')
  dropLogo(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.dropLogo>> {
    return this.work.run(actor, async (tx, who) => {
      await this.brand.dropLogo(tx, who);
      return done;
    });
  }

  @Clinic('duty')
  duty(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.duty>> {
    return this.work.run(actor, (tx, who) => this.hours.shown(tx, who));
  }

  @Clinic('changeDuty')
  changeDuty(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.changeDuty.body }) body: Sent<typeof clinic.changeDuty>,
  ): Promise<Answer<typeof clinic.changeDuty>> {
    return this.work.run(actor, async (tx, who) => {
      await this.hours.change(tx, who, body);
      return done;
    });
  }

  @Clinic('helpLines')
  helpLines(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.helpLines>> {
    return this.work.run(actor, (tx, who) => this.help.shown(tx, who));
  }

  @Clinic('keepHelpLine')
  keepHelpLine(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.keepHelpLine.params }) { lineId }: Params<typeof clinic.keepHelpLine>,
    @Body({ schema: clinic.keepHelpLine.body }) body: Sent<typeof clinic.keepHelpLine>,
  ): Promise<Answer<typeof clinic.keepHelpLine>> {
    return this.work.run(actor, async (tx, who) => {
      await this.help.keep(tx, who, lineId, body);
      return done;
    });
  }

  @Clinic('dropHelpLine')
  dropHelpLine(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.dropHelpLine.params }) { lineId }: Params<typeof clinic.dropHelpLine>,
  ): Promise<Answer<typeof clinic.dropHelpLine>> {
    return this.work.run(actor, async (tx, who) => {
      await this.help.drop(tx, who, lineId);
      return done;
    });
  }
}
