import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/couples.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { ArrivalList } from './arrivals.present.ts';
import { ArrivalsService } from './arrivals.service.ts';
import { BreakGlassController } from './break-glass.clinic.controller.ts';
import { BreakGlassService } from './break-glass.service.ts';
import { CareController } from './care.me.controller.ts';
import { CareService } from './care.service.ts';
import { Colleagues } from './colleagues.ts';
import { Desk } from './desk.ts';
import { TeamController } from './team.clinic.controller.ts';

/** Who else comes to a couple, what each of the team may do, and who goes. */
@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule],
  controllers: [TeamController, BreakGlassController, CareController],
  providers: [ArrivalsService, ArrivalList, BreakGlassService, CareService, Colleagues, Desk],
  exports: [CareService],
})
export class TeamModule {}
