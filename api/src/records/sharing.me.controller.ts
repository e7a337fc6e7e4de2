import { Controller, Inject } from '@nestjs/common';
import type { me } from '@usward/contract/me';
import { PrivateAreaService } from '../identity/private-area.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Me, type Answer } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { SharingService } from './sharing.service.ts';

@Controller()
export class SharingController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
    @Inject(SharingService) private readonly sharing: SharingService,
  ) {}

  @Me('shared')
  shared(@Asking() actor: TokenActor): Promise<Answer<typeof me.shared>> {
    return this.work.run(actor, (tx, who) => {
      this.privateArea.mustBeOpen(who);
      return this.sharing.of(tx, who);
    });
  }
}
