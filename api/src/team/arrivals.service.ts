import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { Arrival } from './arrival.entity.ts';
import { beginsAt, endsAfter } from './arrivals.rules.ts';
import { Supervision } from './supervision.entity.ts';

type Announced = Body<typeof clinic.announce>;
type Coming = {
  kind: Arrival['kind'];
  personId: string;
  leavingId: string | null;
  begins: Date;
  ends: Date | null;
};

const scopeOf = ({ practiceId }: Pick<Supervision, 'practiceId'>): Scope => `practice/${practiceId}`;
const reasonRow = ({ practiceId, arrivalId }: Pick<Supervision, 'practiceId' | 'arrivalId'>) =>
  `supervision|reason|${practiceId}|${arrivalId}`;

/** Who comes to a couple: told first, and written down with the moment from which on it holds. */
@Injectable()
export class ArrivalsService {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  async announce(tx: Tx, who: Who, coupleId: string, asked: Announced): Promise<string> {
    await this.access.ofClinician(tx, who, coupleId);
    const begins = this.begins(asked.beginsAt);
    const { kind, personId } = asked;
    const ends = asked.kind === 'supervisor' ? endsAfter(begins, asked.weeks) : null;
    const leavingId = kind === 'successor' ? who.personId : null;
    const id = await this.tell(tx, who, coupleId, { kind, personId, leavingId, begins, ends });
    if (asked.kind === 'supervisor') {
      const place = { practiceId: who.practiceId, coupleId, arrivalId: id };
      const reasonSealed = await this.keys.seal(scopeOf(place), reasonRow(place), asked.reason);
      await tx.insert(Supervision, { ...place, isRiskConsult: asked.isRiskConsult, reasonSealed });
    }
    return id;
  }

  /** By the owner: every couple that nobody but this clinician treats. The owner learns how many, and of none its names. */
  async handOver(tx: Tx, who: Who, leavingId: string, to: string, wanted: string | null): Promise<number> {
    if (!who.roles.includes('owner')) throw new Problem('role.not-allowed');
    const begins = this.begins(wanted);
    const rows = await tx.query<{ id: string }[]>('SELECT app.only_treated_by($1) AS id', [leavingId]);
    const pending = await tx.findBy(Arrival, { coupleId: In(rows.map(({ id }) => id)), kind: 'successor' });
    const now = this.clock.now();
    const isComing = (id: string) =>
      pending.some((one) => one.coupleId === id && !one.calledOffAt && one.beginsAt > now);
    const free = rows.filter(({ id }) => !isComing(id));
    for (const { id } of free)
      await this.tell(tx, who, id, { kind: 'successor', personId: to, leavingId, begins, ends: null });
    return free.length;
  }

  async callOff(tx: Tx, who: Who, arrivalId: string): Promise<void> {
    const arrival = await tx.findOneBy(Arrival, { id: arrivalId });
    if (!arrival) throw new Problem('absent');
    const [row] = await tx.query<{ done: boolean }[]>('SELECT app.call_off($1) AS done', [arrivalId]);
    if (!row?.done) throw new Problem('arrival.not-now');
    const { coupleId, personId } = arrival;
    await this.audit.write(tx, who, 'arrival.called-off', { coupleId, subjectId: personId });
    await this.look(tx, who, coupleId, personId);
  }

  async endCoTherapist(tx: Tx, who: Who, coupleId: string, personId: string): Promise<void> {
    await this.access.ofClinician(tx, who, coupleId);
    const members = await this.couples.memberIds(tx, coupleId);
    const asked = 'SELECT app.end_co_therapist($1, $2) AS done';
    const [row] = await tx.query<{ done: boolean }[]>(asked, [coupleId, personId]);
    if (!row?.done) throw new Problem('couples.first');
    await this.audit.write(tx, who, 'co-therapist.ended', { coupleId, subjectId: personId });
    this.live.look(tx, members);
  }

  /** Why each of these supervisors comes, of those whose reason the caller may read. */
  async reasons(
    tx: Tx,
    arrivals: Arrival[],
  ): Promise<Map<string, { isRiskConsult: boolean; reason: string }>> {
    const ids = arrivals.filter(({ kind }) => kind === 'supervisor').map(({ id }) => id);
    const rows = ids.length ? await tx.findBy(Supervision, { arrivalId: In(ids) }) : [];
    const opened = rows.map(async (row) => {
      const reason = await this.keys.open<string>(scopeOf(row), reasonRow(row), row.reasonSealed);
      return [row.arrivalId, { isRiskConsult: row.isRiskConsult, reason }] as const;
    });
    return new Map(await Promise.all(opened));
  }

  private begins(wanted: string | null): Date {
    const at = beginsAt(wanted, this.clock.now());
    if (!at) throw new Problem('arrival.too-soon');
    return at;
  }

  private async tell(
    tx: Tx,
    who: Who,
    coupleId: string,
    { kind, personId, leavingId, begins, ends }: Coming,
  ): Promise<string> {
    const id = randomUUID();
    const values = [id, coupleId, kind, personId, leavingId, begins, ends];
    await tx.query('SELECT app.announce($1, $2, $3, $4, $5, $6, $7)', values);
    await this.audit.write(tx, who, 'arrival.told', { coupleId, subjectId: personId });
    await this.look(tx, who, coupleId, personId);
    return id;
  }

  private async look(tx: Tx, who: Who, coupleId: string, personId: string): Promise<void> {
    const members = await tx.query<{ id: string }[]>('SELECT app.members_told($1) AS id', [coupleId]);
    this.live.look(tx, [...new Set([...members.map(({ id }) => id), personId, who.personId])]);
  }
}
