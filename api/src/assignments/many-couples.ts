import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { Assign } from './assign.ts';

type Asked = Body<typeof clinic.assignToMany>;
type Result = Answer<typeof clinic.assignToMany>['results'][number];

/** The same to each alone in many couples, one couple after the other: what one may not have stops no other. Never for two. */
@Injectable()
export class ManyCouples {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(Assign) private readonly assigning: Assign,
  ) {}

  async give(actor: TokenActor, { coupleIds, ...asked }: Asked): Promise<Result[]> {
    const results = new Map<string, Result>();
    for (const coupleId of new Set(coupleIds))
      results.set(coupleId, await this.toOne(actor, coupleId, asked));
    return coupleIds.flatMap((coupleId) => results.get(coupleId) ?? []);
  }

  /** A transaction of its own. Who has not joined gets nothing: it would be waiting there, unexplained, at the first sign-in. */
  private async toOne(actor: TokenActor, coupleId: string, asked: Omit<Asked, 'coupleIds'>): Promise<Result> {
    try {
      const assignmentIds = await this.work.run(actor, async (tx, who) => {
        const couple = await this.access.ofClinician(tx, who, coupleId);
        const known = await this.people.byId(tx, await this.couples.partnerIds(tx, coupleId));
        const joined = [...known.values()].filter(({ joinedAt }) => joinedAt);
        if (!joined.length) throw new Problem('partner.not-joined');
        const given: string[] = [];
        for (const { id: personId } of joined)
          given.push(
            ...(await this.assigning.give(tx, who, couple, { ...asked, for: { kind: 'one', personId } })),
          );
        return given;
      });
      return { assignmentIds, refused: null };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { assignmentIds: [], refused: error.code };
    }
  }
}
