import { Controller, Inject, Param, Query } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { AccessService } from '../couples/access.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, type Answer, type Params, type Query as Asked } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { PrivateWords } from './words.ts';

@Controller()
export class PrivateWordsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(PrivateWords) private readonly words: PrivateWords,
  ) {}

  @Clinic('privateWords')
  privateWords(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.privateWords.params }) { coupleId, personId }: Params<typeof clinic.privateWords>,
    @Query({ schema: clinic.privateWords.query }) query: Asked<typeof clinic.privateWords>,
  ): Promise<Answer<typeof clinic.privateWords>> {
    return this.work.run(actor, async (tx, who) => {
      const couple = await this.access.ofReader(tx, who, coupleId);
      return this.words.of(tx, who, couple, personId, query);
    });
  }
}
