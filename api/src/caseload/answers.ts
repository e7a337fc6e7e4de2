import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer, Query } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { JointService, promptOf } from '../responses/joint.service.ts';

type Page = Answer<typeof clinic.answers>;
type Row = Page['answers'][number];

const pageSize = 12;

/** What has opened to all three, newest first. Words for the therapist alone have their own doors. */
@Injectable()
export class Answers {
  constructor(
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(JointService) private readonly joint: JointService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  async of(tx: Tx, who: Who, coupleId: string, { after }: Query<typeof clinic.answers>): Promise<Page> {
    const couple = await this.access.ofReader(tx, who, coupleId);
    const found = await opened(tx, coupleId, pageSize + 1, after ? readCursor(after) : undefined);
    const page = found.slice(0, pageSize);
    const last = page.at(-1);
    await this.audit.write(tx, who, 'answers.read', { coupleId });
    return {
      answers: await this.rows(tx, couple, page.map(({ id }) => id)),
      next: found.length > pageSize && last ? Buffer.from(`${last.on}|${last.id}`).toString('base64url') : null,
    }; // prettier-ignore
  }

  /** Of these occurrences or, without any, of all; in their order. */
  async rows(tx: Tx, couple: Couple, occurrenceIds: string[]): Promise<Row[]> {
    const pieces = await this.joint.opened(tx, occurrenceIds);
    const due = await this.assignments.byIds(tx, occurrenceIds);
    const members = await this.couples.everMembers(tx, couple.id);
    const known = await this.people.byId(
      tx,
      members.map(({ personId }) => personId),
    );
    const inOrder = [...due].sort(
      (a, b) => occurrenceIds.indexOf(a.occurrenceId) - occurrenceIds.indexOf(b.occurrenceId),
    );
    return inOrder.map((each) => ({
      occurrenceId: each.occurrenceId,
      key: each.key,
      version: each.version,
      title: each.exercise.title,
      on: each.on,
      pieces: pieces
        .filter(({ occurrenceId }) => occurrenceId === each.occurrenceId)
        .map(({ authorId, step, value }) => ({
          personId: authorId,
          by: known.get(authorId)?.displayName ?? '—',
          step,
          prompt: promptOf(each, step),
          value: value as Row['pieces'][number]['value'],
        })),
    }));
  }
}

type Place = { id: string; on: string };

/** Occurrences of which words have opened that the caller may read. */
export function opened(tx: Tx, coupleId: string, limit: number, after?: Place): Promise<Place[]> {
  return tx.query<Place[]>(
    `SELECT o.id, o.on_day::text AS "on" FROM occurrence o
     WHERE o.couple_id = $1 AND ($2::date IS NULL OR (o.on_day, o.id) < ($2, $3::uuid)) AND EXISTS (
       SELECT FROM opening p JOIN answer w ON w.practice_id = p.practice_id AND w.couple_id = p.couple_id
         AND w.occurrence_id = p.occurrence_id AND w.author_id = p.author_id AND w.step = p.step
       WHERE p.practice_id = o.practice_id AND p.couple_id = o.couple_id AND p.occurrence_id = o.id AND w.level = 'V2')
     ORDER BY o.on_day DESC, o.id DESC LIMIT $4`,
    [coupleId, after?.on ?? null, after?.id ?? null, limit],
  );
}

function readCursor(text: string): Place {
  const [, on, id] =
    /^(\d{4}-\d\d-\d\d)\|([0-9a-f-]{36})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (!on || !id) throw new Problem('request.invalid', [{ path: 'after', code: 'invalid' }]);
  return { on, id };
}
