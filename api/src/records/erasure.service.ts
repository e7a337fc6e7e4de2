import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { dayIn, instantAt } from '@usward/schedule';
import { In, IsNull } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { AccountsService } from '../identity/accounts.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import { PrivateAreaService } from '../identity/private-area.service.ts';
import type { TokenActor, Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import { Jobs } from '../platform/jobs.ts';
import { Work, type Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { Erasing } from './erasing.ts';
import { ErasureRow } from './erasure.entity.ts';

/** Until then it may be taken back. */
const waitMs = 7 * 86_400_000;

/** Somebody asks to be erased, or the practice does under its duty; some days later it is done. */
@Injectable()
export class ErasureService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(Erasing) private readonly erasing: Erasing,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    jobs.does('erase-person', ({ practiceId = '', ref }) => this.due(practiceId, ref));
  }

  async own(tx: Tx, who: Who): Promise<Date | null> {
    this.privateArea.mustBeOpen(who);
    return (await this.standing(tx, who.personId))?.dueAt ?? null;
  }

  /** With the PIN and the password: neither a phone left open nor a guessed PIN erases anybody. */
  async ask(actor: TokenActor, password: string): Promise<Date> {
    await this.work.run(actor, async (_, who) => this.privateArea.mustBeOpen(who));
    await this.accounts.proven(actor, password);
    return this.work.run(actor, async (tx, who) => {
      const couple = await this.couples.ofPartner(tx, who);
      const dueAt = await this.add(tx, who, who.personId);
      if (couple) await this.couples.tellClinicians(tx, couple.id);
      return dueAt;
    });
  }

  async takeBack(tx: Tx, who: Who): Promise<void> {
    this.privateArea.mustBeOpen(who);
    const back = await tx.update(
      ErasureRow,
      {
        practiceId: who.practiceId,
        personId: who.personId,
        askedBy: who.personId,
        takenBackAt: IsNull(),
        doneAt: IsNull(),
      },
      { takenBackAt: this.clock.now() },
    );
    if (!back.affected) throw new Problem('absent');
  }

  async ofCouple(tx: Tx, who: Who, coupleId: string): Promise<Answer<typeof clinic.erasures>['erasures']> {
    const partners = await this.partners(tx, who, coupleId);
    const rows = await tx.find(ErasureRow, { where: { personId: In(partners), takenBackAt: IsNull() } });
    const people = await this.people.byId(tx, partners);
    await this.audit.write(tx, who, 'erasure.read', { coupleId });
    return rows.map((row) => ({
      personId: row.personId,
      displayName: people.get(row.personId)?.displayName ?? '—',
      isByThemselves: row.askedBy === row.personId,
      askedAt: row.askedAt.toISOString(),
      dueAt: row.dueAt.toISOString(),
      heldUntil: row.heldUntil,
      state: row.doneAt ? 'erased' : row.restrictedAt ? 'restricted' : 'coming',
    }));
  }

  async askFor(tx: Tx, who: Who, coupleId: string, personId: string): Promise<Date> {
    if (!(await this.partners(tx, who, coupleId)).includes(personId)) throw new Problem('absent');
    const dueAt = await this.add(tx, who, personId);
    await this.audit.write(tx, who, 'erasure.asked', { coupleId, subjectId: personId });
    return dueAt;
  }

  /** What the law makes the practice keep: shut away, and not shredded before that day. */
  async hold(tx: Tx, who: Who, coupleId: string, personId: string, until: string | null): Promise<void> {
    if (!(await this.partners(tx, who, coupleId)).includes(personId)) throw new Problem('absent');
    const row = present(await this.standing(tx, personId));
    const { practiceId, id } = row;
    await tx.update(
      ErasureRow,
      { practiceId, id },
      { heldUntil: until, heldBy: until ? who.personId : null },
    );
    await this.jobs.send(
      tx,
      'erase-person',
      { practiceId, ref: id },
      await this.next(tx, { ...row, heldUntil: until }),
    );
    await this.audit.write(tx, who, until ? 'erasure.held' : 'erasure.released', {
      coupleId,
      subjectId: personId,
    });
  }

  private async partners(tx: Tx, who: Who, coupleId: string): Promise<string[]> {
    if (!who.confirmedUntil || who.confirmedUntil <= this.clock.now()) throw new Problem('confirm.needed');
    await this.access.ofClinician(tx, who, coupleId);
    const ever = await this.couples.everMembers(tx, coupleId);
    return ever.filter(({ kind }) => kind === 'partner').map(({ personId }) => personId);
  }

  /** Not done and not taken back. */
  private standing(tx: Tx, personId: string): Promise<ErasureRow | null> {
    return tx.findOneBy(ErasureRow, { personId, takenBackAt: IsNull(), doneAt: IsNull() });
  }

  private async add(tx: Tx, { practiceId, personId: askedBy }: Who, personId: string): Promise<Date> {
    if (await tx.existsBy(ErasureRow, { personId, takenBackAt: IsNull() }))
      throw new Problem('erasure.asked');
    const now = this.clock.now();
    const row = {
      practiceId,
      id: randomUUID(),
      personId,
      askedBy,
      askedAt: now,
      dueAt: new Date(+now + waitMs),
    };
    await tx.insert(ErasureRow, row);
    await this.jobs.send(tx, 'erase-person', { practiceId, ref: row.id }, row.dueAt);
    return row.dueAt;
  }

  /** When there is something to do next. */
  private async next(tx: Tx, { practiceId, dueAt, heldUntil, restrictedAt }: ErasureRow): Promise<Date> {
    if (!heldUntil || !restrictedAt) return dueAt;
    const { timeZone } = await this.practices.of(tx, { practiceId });
    return instantAt(heldUntil, '03:00', timeZone);
  }

  /** Safe to repeat; before its time, or when it was taken back, it does nothing. */
  private async due(practiceId: string, id: string): Promise<void> {
    const keeper = { kind: 'keeper' as const, practiceId };
    const now = this.clock.now();
    const [row, today] = await this.work.run(
      keeper,
      async (tx) =>
        [
          await tx.findOneBy(ErasureRow, { id }),
          dayIn((await this.practices.of(tx, { practiceId })).timeZone, now),
        ] as const,
    );
    if (!row || row.takenBackAt || row.doneAt || row.dueAt > now) return;
    const isHeld = row.heldUntil !== null && row.heldUntil > today;
    if (isHeld && row.restrictedAt) return;
    await this.erasing.run({ practiceId, personId: row.personId, isHeld }, async (tx) => {
      await tx.update(ErasureRow, { practiceId, id }, isHeld ? { restrictedAt: now } : { doneAt: now });
      if (isHeld)
        await this.jobs.send(
          tx,
          'erase-person',
          { practiceId, ref: id },
          await this.next(tx, { ...row, restrictedAt: now }),
        );
    });
  }
}
