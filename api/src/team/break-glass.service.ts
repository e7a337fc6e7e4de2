import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { glassState, registerUntil } from './arrivals.rules.ts';
import { BreakGlass } from './break-glass.entity.ts';

const scopeOf = (practiceId: string): Scope => `practice/${practiceId}`;
const reasonRow = (practiceId: string, id: string) => `break_glass|reason|${practiceId}|${id}`;
/** The log that is looked through once a week, and a few weeks before it. */
const keptMs = 56 * 86_400_000;

/** Somebody must read a couple that is not theirs: with a reason first, a second person's yes, and everybody told. */
@Injectable()
export class BreakGlassService {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  /** The reason comes before anything is shown. From here on the register is open, to find the couple. */
  async ask(tx: Tx, who: Who, reason: string): Promise<Answer<typeof clinic.breakGlass>> {
    const id = randomUUID();
    const sealed = await this.keys.seal(scopeOf(who.practiceId), reasonRow(who.practiceId, id), reason);
    await tx.query('SELECT app.break_glass($1, $2)', [id, sealed]);
    await this.wrote(tx, who, id, 'break-glass.asked');
    return { glassId: id, registerUntil: registerUntil(this.clock.now()).toISOString() };
  }

  async name(tx: Tx, who: Who, id: string, coupleId: string): Promise<boolean> {
    await this.may(tx, 'SELECT app.break_glass_for($1, $2) AS done', [id, coupleId]);
    const { beganAt } = present(await tx.findOneBy(BreakGlass, { id }));
    await this.wrote(tx, who, id, 'break-glass.named', coupleId);
    return beganAt !== null;
  }

  async approve(tx: Tx, who: Who, id: string): Promise<void> {
    const { coupleId } = present(await tx.findOneBy(BreakGlass, { id }));
    await this.may(tx, 'SELECT app.approve_break_glass($1) AS done', [id]);
    await this.wrote(tx, who, id, 'break-glass.approved', coupleId);
  }

  async end(tx: Tx, who: Who, id: string): Promise<void> {
    const { coupleId } = present(await tx.findOneBy(BreakGlass, { id }));
    await this.may(tx, 'SELECT app.end_break_glass($1) AS done', [id]);
    await this.wrote(tx, who, id, 'break-glass.ended', coupleId);
  }

  async log(tx: Tx, who: Who): Promise<Answer<typeof clinic.breakGlassLog>> {
    const now = this.clock.now();
    const rows = await tx.find(BreakGlass, {
      where: { askedAt: MoreThan(new Date(+now - keptMs)) },
      order: { askedAt: 'DESC', id: 'ASC' },
    });
    const staff = await this.people.byId(
      tx,
      rows.flatMap(({ personId, approvedBy }) => [personId, ...(approvedBy ? [approvedBy] : [])]),
    );
    const names = await this.couples.namesOf(
      tx,
      rows.flatMap(({ coupleId }) => coupleId ?? []),
    );
    const isOwner = who.roles.includes('owner');
    return {
      entries: await Promise.all(
        rows.map(async (row) => {
          const isMine = row.personId === who.personId;
          const { state, until } = glassState(row, now);
          // Whoever only says yes learns who asks and why, and not for whom.
          const isTheirs = row.coupleId ? await this.access.isOnCase(tx, row.coupleId) : false;
          return {
            glassId: row.id,
            by: staff.get(row.personId)?.displayName ?? '—',
            askedAt: row.askedAt.toISOString(),
            reason: await this.keys.open<string>(
              scopeOf(row.practiceId),
              reasonRow(row.practiceId, row.id),
              row.reasonSealed,
            ),
            coupleId: isMine || isTheirs || isOwner ? row.coupleId : null,
            names: (row.coupleId && names.get(row.coupleId)) || [],
            state,
            until: until?.toISOString() ?? null,
            approvedBy: row.approvedBy && (staff.get(row.approvedBy)?.displayName ?? '—'),
            isMine,
            mayApprove:
              state === 'waiting' &&
              !isMine &&
              who.roles.some((role) => role === 'owner' || role === 'clinician'),
            mayEnd: state !== 'over' && (isMine || isTheirs || isOwner),
          };
        }),
      ),
    };
  }

  private async may(tx: Tx, text: string, values: string[]): Promise<void> {
    const [row] = await tx.query<{ done: boolean }[]>(text, values);
    if (!row?.done) throw new Problem('absent');
  }

  private async wrote(tx: Tx, who: Who, id: string, act: string, coupleId?: string | null): Promise<void> {
    await this.audit.write(tx, who, act, { subjectId: id, ...(coupleId ? { coupleId } : {}) });
    const told = await tx.query<{ id: string }[]>('SELECT app.told_of_break_glass($1) AS id', [id]);
    this.live.look(
      tx,
      told.map((one) => one.id),
    );
  }
}
