import { Body, Controller, Inject, Param } from '@nestjs/common';
import { me } from '@usward/contract/me';
import { PrivateAreaService } from '../identity/private-area.service.ts';
import type { TokenActor, Who } from '../platform/actors.ts';
import { Asking, done, Me, type Answer, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work, type Tx } from '../platform/work.ts';
import { ExportsService } from './exports.service.ts';
import { stateOf } from './exports.present.ts';
import { ReadersService } from './readers.service.ts';
import { ReleasesService } from './releases.service.ts';

/** All of it behind the PIN. */
@Controller()
export class OwnExportsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
    @Inject(ExportsService) private readonly files: ExportsService,
    @Inject(ReadersService) private readonly readersOf: ReadersService,
    @Inject(ReleasesService) private readonly letting: ReleasesService,
  ) {}

  @Me('exports')
  list(@Asking() actor: TokenActor): Promise<Answer<typeof me.exports>> {
    return this.inside(actor, async (tx, who) => ({
      exports: (await this.files.list(tx, who)).map((file) => ({
        exportId: file.id,
        state: stateOf(file),
        expiresAt: file.expiresAt.toISOString(),
      })),
    }));
  }

  @Me('askExport')
  ask(@Asking() actor: TokenActor): Promise<Answer<typeof me.askExport>> {
    return this.inside(actor, (tx, who) => this.files.ask(tx, who));
  }

  @Me('fetchExport')
  fetch(
    @Asking() actor: TokenActor,
    @Param({ schema: me.fetchExport.params }) { exportId }: Params<typeof me.fetchExport>,
  ): Promise<Answer<typeof me.fetchExport>> {
    return this.inside(actor, (tx, who) => this.files.fetch(tx, who, exportId));
  }

  @Me('readers')
  readers(@Asking() actor: TokenActor): Promise<Answer<typeof me.readers>> {
    return this.inside(actor, async (tx) => ({ readers: await this.readersOf.caller(tx) }));
  }

  @Me('releases')
  releases(@Asking() actor: TokenActor): Promise<Answer<typeof me.releases>> {
    return this.inside(actor, async (tx, who) => ({ releases: await this.letting.ofPartner(tx, who) }));
  }

  @Me('askRelease')
  askRelease(
    @Asking() actor: TokenActor,
    @Body({ schema: me.askRelease.body }) { recipient }: Sent<typeof me.askRelease>,
  ): Promise<Answer<typeof me.askRelease>> {
    return this.inside(actor, async (tx, who) => ({
      releaseId: await this.letting.askForSelf(tx, who, recipient),
    }));
  }

  @Me('answerRelease')
  answerRelease(
    @Asking() actor: TokenActor,
    @Param({ schema: me.answerRelease.params }) { releaseId }: Params<typeof me.answerRelease>,
    @Body({ schema: me.answerRelease.body }) { agrees }: Sent<typeof me.answerRelease>,
  ): Promise<Answer<typeof me.answerRelease>> {
    return this.inside(actor, async (tx, who) => {
      await this.letting.answer(tx, who, releaseId, agrees);
      return done;
    });
  }

  private inside<T>(actor: TokenActor, act: (tx: Tx, who: Who) => Promise<T>): Promise<T> {
    return this.work.run(actor, (tx, who) => {
      this.privateArea.mustBeOpen(who);
      return act(tx, who);
    });
  }
}
