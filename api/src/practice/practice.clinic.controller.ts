import { Body, Controller, Inject } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, type Answer, type Body as Sent } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { PracticeService } from './practice.service.ts';
import { presentPractice, presentTeam } from './practice.present.ts';

@Controller()
export class PracticeController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(PracticeService) private readonly practices: PracticeService,
  ) {}

  @Clinic('practice')
  read(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.practice>> {
    return this.work.run(actor, async (tx, who) =>
      presentPractice(await this.practices.of(tx, who), await this.practices.verdictFeelings(tx, who)),
    );
  }

  @Clinic('changePractice')
  change(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.changePractice.body }) changed: Sent<typeof clinic.changePractice>,
  ): Promise<Answer<typeof clinic.changePractice>> {
    return this.work.run(actor, async (tx, who) => {
      await this.practices.change(tx, who, changed);
      return done;
    });
  }

  @Clinic('changeVerdictFeelings')
  changeVerdictFeelings(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.changeVerdictFeelings.body }) changed: Sent<typeof clinic.changeVerdictFeelings>,
  ): Promise<Answer<typeof clinic.changeVerdictFeelings>> {
    return this.work.run(actor, async (tx, who) => {
      await this.practices.changeVerdictFeelings(tx, who, changed);
      return done;
    });
  }

  @Clinic('team')
  team(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.team>> {
    return this.work.run(actor, async (tx) => presentTeam(await this.practices.team(tx)));
  }
}
