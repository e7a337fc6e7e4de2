import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { AccessService } from '../couples/access.service.ts';
import { PeopleService } from '../identity/people.service.ts';
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
import { ExportsService } from './exports.service.ts';
import { stateOf } from './exports.present.ts';
import { ReleasesService } from './releases.service.ts';

@Controller()
export class ReleasesController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(ReleasesService) private readonly releases: ReleasesService,
    @Inject(ExportsService) private readonly files: ExportsService,
  ) {}

  @Clinic('releases')
  list(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.releases.params }) { coupleId }: Params<typeof clinic.releases>,
  ): Promise<Answer<typeof clinic.releases>> {
    return this.work.run(actor, async (tx, who) => {
      const couple = await this.access.ofClinician(tx, who, coupleId);
      const found = await this.releases.ofCouple(tx, couple);
      const names = await this.people.byId(tx, found.flatMap(({ personId }) => personId ?? [])); // prettier-ignore
      const files = await this.files.list(tx, who);
      return {
        releases: found.map(({ isAgreed, ...release }) => {
          const file = isAgreed ? files.find(({ releaseId }) => releaseId === release.releaseId) : undefined;
          const made = file && (stateOf(file) === 'making' ? ('making' as const) : ('made' as const));
          return {
            ...release,
            displayName: release.personId && (names.get(release.personId)?.displayName ?? '—'),
            state: made ?? (isAgreed ? ('agreed' as const) : ('waiting' as const)),
            exportId: file?.id ?? null,
          };
        }),
      };
    });
  }

  @Clinic('askRelease')
  @FreshProof()
  ask(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.askRelease.params }) { coupleId }: Params<typeof clinic.askRelease>,
    @Body({ schema: clinic.askRelease.body }) { personId, recipient }: Sent<typeof clinic.askRelease>,
  ): Promise<Answer<typeof clinic.askRelease>> {
    return this.work.run(actor, async (tx, who) => ({
      releaseId: await this.releases.ask(tx, who, coupleId, personId, recipient),
    }));
  }

  @Clinic('endRelease')
  end(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.endRelease.params }) { coupleId, releaseId }: Params<typeof clinic.endRelease>,
  ): Promise<Answer<typeof clinic.endRelease>> {
    return this.work.run(actor, async (tx, who) => {
      await this.releases.end(tx, who, coupleId, releaseId);
      return done;
    });
  }

  @Clinic('makeRelease')
  @FreshProof()
  make(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.makeRelease.params }) { coupleId, releaseId }: Params<typeof clinic.makeRelease>,
  ): Promise<Answer<typeof clinic.makeRelease>> {
    return this.work.run(actor, async (tx, who) => {
      await this.releases.mustBeAgreed(tx, who, coupleId, releaseId);
      return this.files.ask(tx, who, { coupleId, releaseId });
    });
  }

  @Clinic('fetchRelease')
  @FreshProof()
  fetch(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.fetchRelease.params }) { coupleId, exportId }: Params<typeof clinic.fetchRelease>,
  ): Promise<Answer<typeof clinic.fetchRelease>> {
    return this.work.run(actor, (tx, who) => this.files.fetch(tx, who, exportId, { coupleId }));
  }
}
