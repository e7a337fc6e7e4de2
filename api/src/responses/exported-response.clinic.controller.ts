import { Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { AccessService } from '../couples/access.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, type Answer, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { ExportedResponse } from './exported-response.ts';

@Controller()
export class ExportedResponseController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(ExportedResponse) private readonly exporting: ExportedResponse,
  ) {}

  @Clinic('exportResponses')
  exportResponses(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.exportResponses.params })
    { coupleId, personId, occurrenceId }: Params<typeof clinic.exportResponses>,
  ): Promise<Answer<typeof clinic.exportResponses>> {
    return this.work.run(actor, async (tx, who) => {
      const couple = await this.access.ofClinician(tx, who, coupleId);
      return this.exporting.of(tx, who, couple, personId, occurrenceId);
    });
  }
}
