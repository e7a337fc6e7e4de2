import { Controller, Inject } from '@nestjs/common';
import type { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Me, type Answer } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { DeparturesService } from './departures.service.ts';

@Controller()
export class PracticeEndController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(DeparturesService) private readonly departures: DeparturesService,
  ) {}

  @Me('practiceEnd')
  end(@Asking() actor: TokenActor): Promise<Answer<typeof me.practiceEnd>> {
    return this.work.run(actor, async (tx) => ({ end: await this.departures.end(tx) }));
  }
}
