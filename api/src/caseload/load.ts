import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Answer } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { FeltHeardService } from '../responses/felt-heard.service.ts';
import { JointService } from '../responses/joint.service.ts';
import { opened } from './answers.ts';
import { sharesOf, stepsOfLoad } from './load.rules.ts';

type Page = Answer<typeof clinic.load>;

const maps = ['load-map', 'load-map-full'];
const feltAt = 'fair';
const lookedAt = 400;

/** Who carries what, over time: counted only from what both opened. How fair it felt stays between each and the therapist. */
@Injectable()
export class Load {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(JointService) private readonly joint: JointService,
    @Inject(FeltHeardService) private readonly told: FeltHeardService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async of(tx: Tx, who: Who, coupleId: string): Promise<Page> {
    await this.access.ofReader(tx, who, coupleId);
    const partners = (await this.couples.everMembers(tx, coupleId)).filter(({ kind }) => kind === 'partner');
    const known = await this.people.byId(
      tx,
      partners.map(({ personId }) => personId),
    );
    const named = partners.map(({ personId }) => ({
      personId,
      displayName: known.get(personId)?.displayName ?? '—',
    }));
    const places = await opened(tx, coupleId, lookedAt);
    const due = (
      await this.assignments.byIds(
        tx,
        places.map(({ id }) => id),
      )
    ).filter(({ key }) => maps.includes(key));
    const ids = due.map(({ occurrenceId }) => occurrenceId);
    const pieces = await this.joint.opened(tx, ids);
    const felt = await this.told.told(tx, coupleId, maps, feltAt);
    await this.audit.write(tx, who, 'load.read', { coupleId });
    const weeks = due.map(({ on, occurrenceId, exercise, variant }) => ({
      on,
      told: named.flatMap((one) => {
        const steps = stepsOfLoad(exercise, variant);
        const own = pieces.filter(
          (piece) =>
            piece.occurrenceId === occurrenceId &&
            piece.authorId === one.personId &&
            steps.includes(piece.step),
        );
        return own.length ? [{ ...one, ...sharesOf(own.map(({ value }) => value)) }] : [];
      }),
    }));
    return {
      weeks: weeks.filter(({ told }) => told.length).reverse(),
      felt: named.map((one) => ({
        ...one,
        answers: felt
          .filter(({ personId }) => personId === one.personId)
          .map(({ on, words, own }) => ({ on, words, own })),
      })),
    };
  }
}
