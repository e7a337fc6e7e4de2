import { Controller, Inject, Param, Query } from '@nestjs/common';
import { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Me, type Answer, type Params, type Query as Asked } from '../platform/http/route.ts';
import { Limits } from '../platform/limits.ts';
import { Work } from '../platform/work.ts';
import { Library } from './library.ts';

@Controller()
export class LibraryController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(Library) private readonly shelf: Library,
  ) {}

  @Me('library')
  library(
    @Asking() actor: TokenActor,
    @Query({ schema: me.library.query }) query: Asked<typeof me.library>,
  ): Promise<Answer<typeof me.library>> {
    return this.work.run(actor, (tx, who) => this.shelf.of(tx, who, query));
  }

  @Me('begin')
  begin(
    @Asking() actor: TokenActor,
    @Param({ schema: me.begin.params }) { key }: Params<typeof me.begin>,
  ): Promise<Answer<typeof me.begin>> {
    return this.work.run(actor, async (tx, who) => {
      await this.limits.hit('begin', who.personId);
      return { occurrenceId: await this.shelf.begin(tx, who, key) };
    });
  }
}
