import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { folded } from '@usward/exercises';
import { In } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService, isMember, Membership } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Answer, Query } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';

type Page = Answer<typeof clinic.desk>;

const pageSize = 50;

/**
 * The register of the practice: who the couples are, whether they have joined, when they come next. For the front desk; and
 * for a quarter of an hour, without invitations and calendar, for whoever breaks the glass.
 */
@Injectable()
export class Desk {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  async read(tx: Tx, who: Who, { search = '' }: Query<typeof clinic.desk>): Promise<Page> {
    const now = this.clock.now();
    const [row] = await tx.query<{ ids: string[] }[]>('SELECT app.register() AS ids');
    const ids = row?.ids ?? [];
    if (!ids.length) return { couples: [], hasMore: false };
    const members = (
      await tx.find(Membership, {
        where: { coupleId: In(ids) },
        order: { startedAt: 'ASC', personId: 'ASC' },
      })
    ).filter((one) => isMember(one, now));
    const known = await this.people.byId(
      tx,
      members.map(({ personId }) => personId),
    );
    const named = (coupleId: string, kind: Membership['kind']) =>
      members
        .filter((one) => one.coupleId === coupleId && one.kind === kind)
        .flatMap(({ personId }) => known.get(personId) ?? []);
    const wanted = folded(search.trim());
    const found = ids
      .map((coupleId) => ({ coupleId, partners: named(coupleId, 'partner') }))
      .filter(({ partners }) => partners.some(({ displayName }) => folded(displayName).includes(wanted)))
      .sort(
        (a, b) =>
          nameOf(a.partners).localeCompare(nameOf(b.partners)) || a.coupleId.localeCompare(b.coupleId),
      );
    const shown = found.slice(0, pageSize);
    const next = await this.nextAppointments(
      tx,
      shown.map(({ coupleId }) => coupleId),
      now,
    );
    await this.audit.write(tx, who, 'desk.read');
    return {
      couples: await Promise.all(
        shown.map(async ({ coupleId, partners }) => {
          const invited = await this.couples.invitations(tx, coupleId);
          return {
            coupleId,
            partners: partners.map(({ id, displayName, joinedAt }) => ({
              personId: id,
              displayName,
              state: joinedAt ? ('joined' as const) : (invited.get(id)?.state ?? 'uninvited'),
            })),
            clinicians: named(coupleId, 'clinician').map(({ displayName }) => displayName),
            nextAppointment: next.get(coupleId)?.toISOString() ?? null,
          };
        }),
      ),
      hasMore: found.length > pageSize,
    };
  }

  private async nextAppointments(tx: Tx, coupleIds: string[], now: Date): Promise<Map<string, Date>> {
    // Appointments are a room further down; here only when the next one is.
    const rows = await tx.query<{ id: string; at: Date }[]>(
      `SELECT couple_id AS id, min(starts_at) AS at FROM appointment
       WHERE couple_id = ANY ($1) AND NOT is_cancelled AND starts_at >= $2 GROUP BY couple_id`,
      [coupleIds, now],
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}

const nameOf = (partners: { displayName: string }[]) => partners[0]?.displayName ?? '';
