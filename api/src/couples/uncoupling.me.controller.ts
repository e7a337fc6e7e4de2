import { Controller, Inject } from '@nestjs/common';
import type { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Me, type Answer } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { UncouplingService } from './uncoupling.service.ts';

@Controller()
export class PartedController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(UncouplingService) private readonly service: UncouplingService,
  ) {}

  @Me('parted')
  parted(@Asking() actor: TokenActor): Promise<Answer<typeof me.parted>> {
    return this.work.run(actor, async (tx, who) => ({ note: await this.service.note(tx, who) }));
  }
}
