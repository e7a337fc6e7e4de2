import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { me } from '@usward/contract/me';
import { dayIn } from '@usward/schedule';
import { IsNull, Not } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import { Jobs } from '../platform/jobs.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { AccessService } from './access.service.ts';
import type { Couple } from './couple.entity.ts';
import { CouplesService } from './couples.service.ts';
import { Membership } from './membership.entity.ts';
import { Uncoupling, UncouplingAsked } from './uncoupling.entity.ts';

const atMostAhead = 60 * 86_400_000;
const wordsRow = (id: string) => `uncoupling|words|${id}`;
const answerRow = (id: string) => `safety.uncoupling|body|${id}`;
/** It dies with whoever answered. */
const answerScope = ({ practiceId, coupleId, askedBy }: Omit<UncouplingAsked, 'bodySealed'>): Scope =>
  `safety/${practiceId}/${coupleId}${askedBy ? `/${askedBy}` : ''}`;

/**
 * The end of a couple's work. One of the two may ask for it, and only the clinician does it, at a moment agreed with that
 * one alone. Who asked is kept in the safety record: nothing that either of the two can see depends on it.
 */
@Injectable()
export class UncouplingService {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  async page(tx: Tx, who: Who, coupleId: string): Promise<Answer<typeof clinic.uncoupling>> {
    const couple = await this.enter(tx, who, coupleId);
    const ever = (await this.couples.everMembers(tx, coupleId)).filter(({ kind }) => kind === 'partner');
    const people = await this.people.byId(
      tx,
      ever.map(({ personId }) => personId),
    );
    const elsewhere = await tx.find(Membership, {
      where: ever.map(({ personId }) => ({
        personId,
        kind: 'partner' as const,
        coupleId: Not(coupleId),
        endedAt: IsNull(),
      })),
    });
    const planned = await this.planned(tx, coupleId);
    await this.audit.write(tx, who, 'safety.uncoupling-read', { coupleId });
    return {
      partners: ever.map(({ personId }) => ({
        personId,
        displayName: people.get(personId)?.displayName ?? '—',
        isOnTheirOwn: elsewhere.some((one) => one.personId === personId),
      })),
      planned: planned && (await this.told(tx, couple, planned)),
    };
  }

  async plan(tx: Tx, who: Who, coupleId: string, asked: Body<typeof clinic.uncouple>): Promise<void> {
    const couple = await this.enter(tx, who, coupleId);
    const partners = await this.couples.partnerIds(tx, coupleId);
    if (!partners.length || (asked.askedBy && !partners.includes(asked.askedBy))) throw new Problem('absent');
    const now = this.clock.now();
    const at = new Date(Math.max(+new Date(asked.at), +now));
    if (+at > +now + atMostAhead) throw new Problem('uncoupling.moment');
    if (await this.planned(tx, coupleId)) throw new Problem('uncoupling.planned');
    const { practiceId } = couple;
    const id = randomUUID();
    const { askedBy } = asked;
    const wordsSealed = asked.words ? await this.couples.sealJoint(couple, wordsRow(id), asked.words) : null;
    await tx.insert(Uncoupling, { practiceId, coupleId, id, at, wordsSealed });
    const row = { practiceId, coupleId, uncouplingId: id, askedBy, decidedBy: who.personId };
    const bodySealed = await this.keys.seal(answerScope(row), answerRow(id), asked.answer);
    await tx.insert(UncouplingAsked, { ...row, bodySealed });
    await this.jobs.send(tx, 'uncouple', { practiceId, ref: id }, at);
    await this.audit.write(tx, who, 'safety.uncoupling-planned', { coupleId });
    await this.couples.tellClinicians(tx, coupleId);
  }

  async callOff(tx: Tx, who: Who, coupleId: string): Promise<void> {
    await this.enter(tx, who, coupleId);
    const off = await tx.update(
      Uncoupling,
      { practiceId: who.practiceId, coupleId, calledOffAt: IsNull(), happenedAt: IsNull() },
      { calledOffAt: this.clock.now() },
    );
    if (!off.affected) throw new Problem('absent');
    await this.audit.write(tx, who, 'safety.uncoupling-called-off', { coupleId });
    await this.couples.tellClinicians(tx, coupleId);
  }

  /** A file of their own. Nothing goes along: what was written stays where it was written. */
  async goOnAlone(tx: Tx, who: Who, coupleId: string, personId: string): Promise<string> {
    const couple = await this.enter(tx, who, coupleId);
    const planned = await this.planned(tx, coupleId);
    const { practiceId, timeZone, closingHour } = couple;
    const theirs = { practiceId, personId, kind: 'partner' as const };
    if (!(await this.couples.hadPartner(tx, coupleId, personId))) throw new Problem('absent');
    if (!planned?.happenedAt) throw new Problem('uncoupling.moment');
    const person = present((await this.people.byId(tx, [personId])).get(personId));
    if (!person.joinedAt || person.erasedAt) throw new Problem('absent');
    if (await tx.existsBy(Membership, { ...theirs, endedAt: IsNull() }))
      throw new Problem('uncoupling.planned');
    const id = randomUUID();
    await tx.query('SELECT app.open_couple($1, $2, $3)', [id, timeZone, closingHour]);
    await tx.insert(Membership, { ...theirs, coupleId: id, startedAt: this.clock.now() });
    await this.audit.write(tx, who, 'couple.opened', { coupleId: id });
    await this.couples.tellAll(tx, [who.personId, personId]);
    return id;
  }

  /** The newest note to one of the two, as long as they are in no other couple. */
  async note(tx: Tx, who: Who): Promise<Answer<typeof me.parted>['note']> {
    if (await this.couples.ofPartner(tx, who)) return null;
    const row = await tx.findOne(Uncoupling, {
      where: { happenedAt: Not(IsNull()) },
      order: { happenedAt: 'DESC' },
    });
    if (!row?.happenedAt) return null;
    const words = await this.words(row);
    const [zone] = await tx.query<{ time_zone: string }[]>('SELECT time_zone FROM practice');
    return { on: dayIn(zone?.time_zone ?? 'UTC', row.happenedAt), words };
  }

  private words({ practiceId, coupleId, id, wordsSealed }: Uncoupling): Promise<string> | null {
    return (
      wordsSealed && this.couples.openJoint<string>({ practiceId, id: coupleId }, wordsRow(id), wordsSealed)
    );
  }

  private planned(tx: Tx, coupleId: string): Promise<Uncoupling | null> {
    return tx.findOneBy(Uncoupling, { coupleId, calledOffAt: IsNull() });
  }

  private async told(tx: Tx, { practiceId }: Couple, row: Uncoupling) {
    const { id, coupleId } = row;
    const asked = present(await tx.findOneBy(UncouplingAsked, { practiceId, coupleId, uncouplingId: id }));
    // It died with whoever said it.
    const isGone = await this.keys.isDestroyed(answerScope(asked));
    return {
      at: row.at.toISOString(),
      words: await this.words(row),
      askedBy: asked.askedBy,
      answer: isGone
        ? '—'
        : await this.keys.open<string>(answerScope(asked), answerRow(id), asked.bodySealed),
      hasHappened: row.happenedAt !== null,
    };
  }

  /** Of the safety pages: asked before the couple is looked up. */
  private async enter(tx: Tx, who: Who, coupleId: string): Promise<Couple> {
    if (!who.confirmedUntil || who.confirmedUntil <= this.clock.now()) throw new Problem('confirm.needed');
    return this.access.ofClinician(tx, who, coupleId);
  }
}
