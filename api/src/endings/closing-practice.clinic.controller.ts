import { Controller, Inject } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, done, FreshProof, type Answer } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { ClosingPractice } from './closing-practice.ts';

@Controller()
export class ClosingPracticeController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(ClosingPractice) private readonly closing: ClosingPractice,
  ) {}

  @Clinic('closePractice')
  @FreshProof()
  close(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.closePractice>> {
    return this.work.run(actor, async (tx, who) => {
      await this.closing.close(tx, who);
      return done;
    });
  }
}
