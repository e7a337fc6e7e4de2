import { Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, FreshProof, type Answer, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { SafeContactService } from './safe-contact.service.ts';
import { VouchingService } from './vouching.service.ts';

@Controller()
export class PartnerController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(SafeContactService) private readonly safeContact: SafeContactService,
    @Inject(VouchingService) private readonly vouching: VouchingService,
  ) {}

  @Clinic('safeContact')
  readSafeContact(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.safeContact.params }) { coupleId, personId }: Params<typeof clinic.safeContact>,
  ): Promise<Answer<typeof clinic.safeContact>> {
    return this.work.run(actor, (tx, who) => this.safeContact.forClinician(tx, who, coupleId, personId));
  }

  @Clinic('vouch')
  @FreshProof()
  vouch(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.vouch.params }) { coupleId, personId }: Params<typeof clinic.vouch>,
  ): Promise<Answer<typeof clinic.vouch>> {
    return this.work.run(actor, (tx, who) => this.vouching.vouch(tx, who, coupleId, personId));
  }
}
