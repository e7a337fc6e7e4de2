import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { folded } from '@usward/exercises';
import { dayIn, daysLater, instantAt } from '@usward/schedule';
import { RequestsService } from '../alerts/requests.service.ts';
import { AppointmentsService } from '../appointments/appointments.service.ts';
import { PeopleService, type KnownPerson } from '../identity/people.service.ts';
import type { TokenActor, Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer, Query } from '../platform/http/route.ts';
import { Work, type Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { SafetyService } from '../safety/safety.service.ts';
import type { CaseState } from './caseload.filters.ts';
import {
  CaseloadRepository,
  readPage,
  type Asked,
  type CaseRow,
  type Cursor,
  type KeptPage,
  type Page,
} from './caseload.repository.ts';

type List = Answer<typeof clinic.couples>;
type Today = Answer<typeof clinic.today>;
type Named = Omit<CaseRow, 'partners'> & { names: string[]; partners: KnownPerson[] };

const quietAfterDays = 14;
/** Of each thing that Today tells: those who come next are told first, and the list has the rest. */
const mostToTell = 200;

/** A clinician's couples at a glance: the list, and the day. */
@Injectable()
export class CaseloadService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(CaseloadRepository) private readonly repository: CaseloadRepository,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
    @Inject(RequestsService) private readonly requests: RequestsService,
    @Inject(SafetyService) private readonly safety: SafetyService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** A page of the list in one flight, where nothing is to be looked for or counted anew first. */
  async list(actor: TokenActor, query: Query<typeof clinic.couples>): Promise<List> {
    const { search, state, sort, after, limit } = query;
    const asked: Asked = {
      ...{ now: this.clock.now(), quietSince: this.longAgo() },
      ...{ sort, limit: limit + 1, after: after ? readCursor(after) : undefined, state },
    };
    if (!search?.trim()) {
      const { rows } = await this.work.read<KeptPage>(actor, this.repository.asking(asked));
      const [page] = rows.map(readPage);
      if (page?.isTrue) return this.present(page, limit);
    }
    return this.work.run(actor, async (tx) => {
      const only = search?.trim() ? await this.withName(tx, search) : undefined;
      return this.present(await this.repository.page(tx, { ...asked, only }), limit);
    });
  }

  private async present({ rows, timeZone }: Page, limit: number): Promise<List> {
    const last = rows[limit - 1];
    return {
      couples: (await this.named(rows.slice(0, limit))).map((row) => ({
        coupleId: row.coupleId,
        names: row.names,
        isOpen: row.partners.length > 0,
        joined: row.partners.filter(({ joinedAt }) => joinedAt).length,
        partners: row.partners.length,
        nextAppointment: row.nextAppointment?.toISOString() ?? null,
        openTasks: row.openTasks,
        lastHeardOn: row.lastHeard && dayIn(timeZone, row.lastHeard),
        wordsWaiting: row.wordsWaiting,
      })),
      next: rows.length > limit && last ? writeCursor({ key: last.key, id: last.coupleId }) : null,
    };
  }

  async today(tx: Tx, who: Who): Promise<Today> {
    const { timeZone } = await this.practices.of(tx, who);
    const now = this.clock.now();
    const day = dayIn(timeZone, now);
    const [start, end] = [instantAt(day, '00:00', timeZone), instantAt(daysLater(day, 1), '00:00', timeZone)];
    const asked = {
      now,
      quietSince: this.longAgo(),
      sort: 'next' as const,
      limit: mostToTell,
    };
    const standing = async (state: CaseState) =>
      this.named((await this.repository.page(tx, { ...asked, state })).rows);
    const appointments = await this.appointments.between(tx, start, end);
    const only = [...new Set(appointments.map(({ coupleId }) => coupleId))];
    const ofTheDay = await this.repository.page(tx, { ...asked, only, limit: only.length });
    const byId = new Map((await this.named(ofTheDay.rows)).map((row) => [row.coupleId, row]));
    const asDay = (date: Date) => dayIn(timeZone, date);
    const due = await this.safety.dueAgain(tx, who, only);
    return {
      appointments: appointments.flatMap(({ id, coupleId, personId, startsAt, minutes }) => {
        const row = byId.get(coupleId);
        if (!row) return [];
        const { wordsWaiting, openTasks } = row;
        const comes = row.partners.filter((partner) => !personId || partner.id === personId);
        const names = comes.map(({ displayName }) => displayName);
        return [
          {
            appointmentId: id,
            coupleId,
            names,
            startsAt: startsAt.toISOString(),
            minutes,
            wordsWaiting,
            openTasks,
            asksAgain: due.has(coupleId),
          },
        ];
      }),
      requestsWaiting: await this.requests.waiting(tx),
      wordsWaiting: (await standing('words-waiting'))
        .flatMap(({ oldestWaiting, ...row }) => (oldestWaiting ? [{ ...row, oldestWaiting }] : []))
        .sort((a, b) => a.oldestWaiting.getTime() - b.oldestWaiting.getTime())
        .map(({ coupleId, names, oldestWaiting, wordsWaiting }) => ({
          coupleId,
          names,
          oldestOn: asDay(oldestWaiting),
          count: wordsWaiting,
        })),
      quiet: (await standing('quiet')).map(({ coupleId, names, lastHeard }) => ({
        coupleId,
        names,
        lastHeardOn: lastHeard && asDay(lastHeard),
      })),
      notJoined: (await standing('long-not-joined')).map(({ coupleId, names, openedAt }) => ({
        coupleId,
        names,
        since: asDay(openedAt),
      })),
    };
  }

  private longAgo(): Date {
    return new Date(this.clock.now().getTime() - quietAfterDays * 86_400_000);
  }

  private named(rows: CaseRow[]): Promise<Named[]> {
    return Promise.all(
      rows.map(async (row) => {
        const partners = await Promise.all(row.partners.map((person) => this.people.open(person)));
        return { ...row, partners, names: partners.map(({ displayName }) => displayName) };
      }),
    );
  }

  /** Names are sealed: those of the caller's own couples are opened and looked through. */
  private async withName(tx: Tx, search: string): Promise<string[]> {
    const wanted = folded(search);
    const partners = await this.repository.partners(tx);
    const named = await Promise.all(
      partners.map(async ({ coupleId, ...person }) => ({ coupleId, ...(await this.people.open(person)) })),
    );
    return named
      .filter(({ displayName }) => folded(displayName).includes(wanted))
      .map(({ coupleId }) => coupleId);
  }
}

const writeCursor = ({ key, id }: Cursor) => Buffer.from(`${key}|${id}`).toString('base64url');

function readCursor(text: string): Cursor {
  const [, key, id] =
    /^(\d{1,18}|infinity)\|([0-9a-f-]{36})$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  if (!key || !id) throw new Problem('request.invalid', [{ path: 'after', code: 'invalid' }]);
  return { key, id };
}
