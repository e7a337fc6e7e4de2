import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import {
  Asking,
  Clinic,
  done,
  FreshProof,
  type Answer,
  type Body as Sent,
  type Params,
} from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { AccessService } from './access.service.ts';
import { InvitationsService } from './invitations.service.ts';

@Controller()
export class InvitationsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(InvitationsService) private readonly invitations: InvitationsService,
  ) {}

  @Clinic('invite')
  invite(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.invite.params }) { coupleId }: Params<typeof clinic.invite>,
    @Body({ schema: clinic.invite.body }) asked: Sent<typeof clinic.invite>,
  ): Promise<Answer<typeof clinic.invite>> {
    return this.work.run(actor, async (tx, who) => {
      await this.access.ofClinician(tx, who, coupleId);
      return this.invitations.invitePartner(tx, who, coupleId, asked);
    });
  }

  @Clinic('cancelInvitation')
  cancel(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.cancelInvitation.params })
    { coupleId, invitationId }: Params<typeof clinic.cancelInvitation>,
  ) {
    return this.work.run(actor, async (tx, who) => {
      await this.access.ofClinician(tx, who, coupleId);
      await this.invitations.cancel(tx, who, coupleId, invitationId);
      return done;
    });
  }

  @Clinic('inviteStaff')
  @FreshProof()
  inviteStaff(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.inviteStaff.body }) asked: Sent<typeof clinic.inviteStaff>,
  ): Promise<Answer<typeof clinic.inviteStaff>> {
    return this.work.run(actor, (tx, who) => this.invitations.inviteStaff(tx, who, asked));
  }
}
