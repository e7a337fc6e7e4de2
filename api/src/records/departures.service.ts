import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { me } from '@usward/contract/me';
import { dayIn, daysLater } from '@usward/schedule';
import { IsNull } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { DepartureNotice } from './departure-notice.ts';
import { departs } from './departs.ts';
import { Departure, DeparturePart } from './departure.entity.ts';
import { stateOf } from './exports.present.ts';
import { ExportsService } from './exports.service.ts';
import { keyOfWords } from './sealed-for.ts';

const aDay = 86_400_000;
/** Time for clients to take their copy before it, and after it. */
const [earliest, latest] = [30, 365];
export const copyDays = 60;
const waitsMs = 3 * aDay;

type Page = Answer<typeof clinic.departure>;

/** A practice leaves: asked by an owner, with a second person's yes, and each clinician gives what is theirs to give. */
@Injectable()
export class DeparturesService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(DepartureNotice) private readonly notice: DepartureNotice,
    @Inject(ExportsService) private readonly files: ExportsService,
  ) {}

  async page(tx: Tx, who: Who): Promise<Page> {
    const row = await this.standing(tx);
    if (!row) return { departure: null, mine: null, given: [], files: [] };
    const isOwner = who.roles.includes('owner');
    const staff = (await this.people.staff(tx)).filter(({ leftAt, joinedAt }) => joinedAt && !leftAt);
    const names = new Map(staff.map(({ id, displayName }) => [id, displayName]));
    const parts = await tx.findBy(DeparturePart, { departureId: row.id });
    const mine = parts.find(({ clinicianId }) => clinicianId === who.personId);
    const stands = (await departs(tx)) === row.id;
    const files = isOwner ? await this.files.list(tx, who) : [];
    return {
      departure: {
        askedBy: names.get(row.askedBy) ?? '—',
        askedAt: row.askedAt.toISOString(),
        closesOn: row.closesOn,
        state: row.closedAt ? 'closed' : stands ? 'stands' : 'asked',
        approvedBy: row.approvedBy && (names.get(row.approvedBy) ?? '—'),
        standsFrom: row.needsSecond ? null : new Date(+row.askedAt + waitsMs).toISOString(),
        mayApprove:
          row.needsSecond && !row.approvedAt && row.askedBy !== who.personId && !isOnly(who, 'assistant'),
      },
      mine: who.roles.includes('clinician')
        ? { isGiven: mine !== undefined, withOwn: Boolean(mine?.publicKey) }
        : null,
      given: !isOwner
        ? []
        : staff
            .filter(({ roles }) => roles.includes('clinician'))
            .map(({ id, displayName }) => ({
              displayName,
              isGiven: parts.some(({ clinicianId }) => clinicianId === id),
            })),
      files: files
        .filter(({ departureId }) => departureId === row.id)
        .map((file) => ({
          exportId: file.id,
          state: stateOf(file),
          expiresAt: file.expiresAt.toISOString(),
        })),
    };
  }

  /** What everybody in it is told from the moment it stands, partners too. */
  async end(tx: Tx): Promise<Answer<typeof me.practiceEnd>['end']> {
    const [row] = await tx.query<{ on: string; closed_at: Date | null; time_zone: string }[]>(
      'SELECT e.closes_on::text AS on, e.closed_at, p.time_zone FROM app.practice_end() e, practice p',
    );
    if (!row) return null;
    const closed = row.closed_at && dayIn(row.time_zone, row.closed_at);
    const closesOn = closed ?? row.on;
    return { closesOn, isClosed: closed !== null, copyUntil: daysLater(closesOn, copyDays) };
  }

  async ask(tx: Tx, who: Who, { closesOn, words }: Body<typeof clinic.askDeparture>): Promise<void> {
    if (!who.roles.includes('owner')) throw new Problem('role.not-allowed');
    const today = await this.practices.today(tx, who);
    if (closesOn < daysLater(today, earliest) || closesOn > daysLater(today, latest))
      throw new Problem('departure.day');
    const { salt, publicKey } = await keyOfWords(words);
    const [row] = await tx.query<{ is: boolean }[]>('SELECT app.ask_departure($1, $2, $3, $4) AS is', [
      randomUUID(),
      closesOn,
      salt,
      publicKey,
    ]);
    if (!row?.is) throw new Problem('departure.asked');
    await this.tell(tx, who, 'departure.asked');
    await this.notice.send(tx, who);
  }

  async approve(tx: Tx, who: Who): Promise<void> {
    await this.did(tx, 'SELECT app.approve_departure() AS is');
    await this.tell(tx, who, 'departure.approved');
  }

  async takeBack(tx: Tx, who: Who): Promise<void> {
    if (!who.roles.includes('owner')) throw new Problem('role.not-allowed');
    await this.did(tx, 'SELECT app.take_back_departure() AS is');
    await this.tell(tx, who, 'departure.taken-back');
  }

  async give(tx: Tx, who: Who, words: string | null): Promise<void> {
    if (!who.roles.includes('clinician')) throw new Problem('role.not-allowed');
    const departureId = await this.mustStand(tx);
    const key = words === null ? { salt: null, publicKey: null } : await keyOfWords(words);
    const place = { practiceId: who.practiceId, departureId, clinicianId: who.personId };
    await tx.delete(DeparturePart, place);
    await tx.insert(DeparturePart, { ...place, ...key, at: this.clock.now() });
    await this.tell(tx, who, 'departure.given');
  }

  async keep(tx: Tx, who: Who): Promise<void> {
    const gone = await tx.delete(DeparturePart, { practiceId: who.practiceId, clinicianId: who.personId });
    if (gone.affected) await this.tell(tx, who, 'departure.kept');
  }

  async make(tx: Tx, who: Who): Promise<{ exportId: string; expiresAt: string }> {
    if (!who.roles.includes('owner')) throw new Problem('role.not-allowed');
    return this.files.ask(tx, who, { departureId: await this.mustStand(tx) });
  }

  /** Once, at the sign-in that asked for it. */
  async fetch(tx: Tx, who: Who, exportId: string): Promise<{ name: string; zip: string }> {
    if (!who.roles.includes('owner')) throw new Problem('role.not-allowed');
    const { id: departureId } = present(await this.standing(tx));
    const fetched = await this.files.fetch(tx, who, exportId, { departureId });
    await this.mustStand(tx);
    return fetched;
  }

  async mustStand(tx: Tx): Promise<string> {
    const { id } = present(await this.standing(tx));
    if ((await departs(tx)) !== id) throw new Problem('departure.waits');
    return id;
  }

  private standing(tx: Tx): Promise<Departure | null> {
    return tx.findOneBy(Departure, { takenBackAt: IsNull() });
  }

  private async did(tx: Tx, text: string): Promise<void> {
    const [row] = await tx.query<{ is: boolean }[]>(text);
    if (!row?.is) throw new Problem('absent');
  }

  private async tell(tx: Tx, who: Who, act: string): Promise<void> {
    await this.audit.write(tx, who, act);
    const staff = await this.people.staff(tx);
    this.live.look(tx, staff.map(({ id }) => id)); // prettier-ignore
  }
}

const isOnly = ({ roles }: Who, role: Who['roles'][number]): boolean => roles.every((one) => one === role);
