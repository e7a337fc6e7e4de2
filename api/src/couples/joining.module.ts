import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.ts';
import { PracticeModule } from '../practice/practice.module.ts';
import { CouplesModule } from './couples.module.ts';
import { InvitationsController } from './invitations.clinic.controller.ts';
import { InvitationsService } from './invitations.service.ts';
import { JoiningController } from './joining.open.controller.ts';
import { JoiningLinks } from './joining.links.ts';
import { JoiningService } from './joining.service.ts';
import { PartnerController } from './safe-contact.clinic.controller.ts';
import { SafeContactController } from './safe-contact.me.controller.ts';
import { SafeContactService } from './safe-contact.service.ts';
import { VouchingService } from './vouching.service.ts';
import { WhoAmIAtWorkController } from './who-am-i.clinic.controller.ts';
import { WhoAmIController } from './who-am-i.me.controller.ts';

/** How people come into a couple or a practice, and how they may be reached. */
@Module({
  imports: [IdentityModule, PracticeModule, CouplesModule],
  controllers: [
    InvitationsController,
    JoiningController,
    PartnerController,
    SafeContactController,
    WhoAmIController,
    WhoAmIAtWorkController,
  ],
  providers: [InvitationsService, JoiningLinks, JoiningService, SafeContactService, VouchingService],
  exports: [InvitationsService, JoiningService, SafeContactService],
})
export class JoiningModule {}
