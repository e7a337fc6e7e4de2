import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ageOn, type Home } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import { In, IsNull } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { Couple } from './couple.entity.ts';
import { Invitation } from './invitation.entity.ts';
import { isMember, Membership } from './membership.entity.ts';
import { PolicyAcknowledgement } from './policy-acknowledgement.entity.ts';
import type { OpenCouple, Settings } from './couples.present.ts';

/** For the rooms below, which know this one by its service. */
export { isMember, Membership, PolicyAcknowledgement };

const jointScope = (couple: Pick<Couple, 'practiceId' | 'id'>): Scope =>
  `couple/${couple.practiceId}/${couple.id}`;
const birthRow = (couple: Pick<Couple, 'practiceId' | 'id'>) =>
  `couple|birth_date|${couple.practiceId}|${couple.id}`;
const childrenRow = (couple: Pick<Couple, 'practiceId' | 'id'>) =>
  `couple|children|${couple.practiceId}|${couple.id}`;
const defaultClosingHour = '21:30';
const seenByPartners = ['timeZone', 'birthDate', 'children', 'avoidsBabyWords'] as const;

/** Couples and who belongs to them. */
@Injectable()
export class CouplesService {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
  ) {}

  /** The couple in which the caller is a partner now. */
  ofPartner(tx: Tx, { practiceId, personId }: Pick<Who, 'practiceId' | 'personId'>): Promise<Couple | null> {
    return tx
      .createQueryBuilder(Couple, 'couple')
      .innerJoin(
        Membership,
        'mine',
        `mine.practice_id = couple.practice_id AND mine.couple_id = couple.id AND mine.kind = 'partner' AND mine.ended_at IS NULL`,
      )
      .where('mine.practice_id = :practiceId AND mine.person_id = :personId', { practiceId, personId })
      .getOne();
  }

  /** The couple of which an exchange speaks. */
  async ofExchange(tx: Tx, coupleId: string): Promise<Couple> {
    return present(await tx.findOneBy(Couple, { id: coupleId }));
  }

  /** Everybody who belongs to the couple now, partners first in the order in which they were named. */
  async members(tx: Tx, coupleId: string): Promise<Membership[]> {
    const now = this.clock.now();
    return (await this.everMembers(tx, coupleId)).filter((one) => isMember(one, now));
  }

  /** Those who left too. */
  async everMembers(tx: Tx, coupleId: string): Promise<Membership[]> {
    return tx.find(Membership, {
      where: { coupleId },
      order: { kind: 'DESC', startedAt: 'ASC', personId: 'ASC' },
    });
  }

  /** When each partner last acknowledged a policy. */
  async acknowledgements(tx: Tx, coupleId: string): Promise<Map<string, Date>> {
    const rows = await tx.find(PolicyAcknowledgement, { where: { coupleId }, order: { at: 'ASC' } });
    return new Map(rows.map(({ personId, at }) => [personId, at]));
  }

  /** The newest invitation of each partner: standing, or declined. One that ran out or was used says nothing. */
  async invitations(
    tx: Tx,
    coupleId: string,
  ): Promise<Map<string, { invitationId: string; expiresAt: Date; state: 'invited' | 'declined' }>> {
    const rows = await tx.find(Invitation, {
      where: { coupleId, usedAt: IsNull(), cancelledAt: IsNull() },
      order: { createdAt: 'ASC' },
    });
    const now = this.clock.now();
    return new Map(
      rows
        .filter(({ declinedAt, expiresAt }) => declinedAt || expiresAt > now)
        .map(({ personId, id, expiresAt, declinedAt }) => [
          personId,
          { invitationId: id, expiresAt, state: declinedAt ? 'declined' : 'invited' },
        ]),
    );
  }

  async partnerIds(tx: Tx, coupleId: string): Promise<string[]> {
    return (await this.members(tx, coupleId))
      .filter(({ kind }) => kind === 'partner')
      .map(({ personId }) => personId);
  }

  /** The names of the partners of each of these couples, of those whom the caller may know. */
  async namesOf(tx: Tx, coupleIds: string[]): Promise<Map<string, string[]>> {
    const partners = await this.partnersOf(tx, coupleIds);
    const known = await this.people.byId(tx, [...partners.values()].flat());
    const named = (ids: string[] = []) => ids.flatMap((id) => known.get(id)?.displayName ?? []);
    return new Map(coupleIds.map((id) => [id, named(partners.get(id))]));
  }

  /** The partners of several couples, in the order in which they were named; of those the caller may see. */
  async partnersOf(tx: Tx, coupleIds: string[]): Promise<Map<string, string[]>> {
    const rows = !coupleIds.length
      ? []
      : await tx.find(Membership, {
          where: { coupleId: In(coupleIds), kind: 'partner', endedAt: IsNull() },
          order: { startedAt: 'ASC', personId: 'ASC' },
        });
    const groups = Map.groupBy(rows, ({ coupleId }) => coupleId);
    return new Map([...groups].map(([id, members]) => [id, members.map(({ personId }) => personId)]));
  }

  /** Every couple of which the caller is a clinician now. */
  async idsOfClinician(tx: Tx): Promise<string[]> {
    return (await tx.find(Couple, { select: { id: true } })).map(({ id }) => id);
  }

  /** Is or was this person a partner here? */
  async hadPartner(tx: Tx, coupleId: string, personId: string): Promise<boolean> {
    return tx.existsBy(Membership, { coupleId, personId, kind: 'partner' });
  }

  /** Everybody whose screens change when something of the couple changes. */
  async memberIds(tx: Tx, coupleId: string): Promise<string[]> {
    return (await this.members(tx, coupleId)).map(({ personId }) => personId);
  }

  /** What partners have no part in: their screens do not so much as flicker. */
  async tellClinicians(tx: Tx, coupleId: string): Promise<void> {
    const clinicians = (await this.members(tx, coupleId)).filter(({ kind }) => kind === 'clinician');
    this.live.look(
      tx,
      clinicians.map(({ personId }) => personId),
    );
  }

  async tellAll(tx: Tx, people: string[]): Promise<void> {
    this.live.look(tx, people);
  }

  async open(tx: Tx, who: Who, asked: OpenCouple): Promise<string> {
    const id = randomUUID();
    await tx.query('SELECT app.open_couple($1, $2, $3)', [
      id,
      asked.timeZone,
      asked.closingHour ?? defaultClosingHour,
    ]);
    const { partners, ...settings } = asked;
    await this.write(tx, who, { practiceId: who.practiceId, id }, settings);
    for (const [index, { displayName, locale, address }] of partners.entries()) {
      const personId = await this.people.add(tx, who.practiceId, {
        roles: ['partner'],
        displayName,
        locale,
        address,
      });
      // A moment apart, so that the order in which they were named stays theirs.
      const startedAt = new Date(this.clock.now().getTime() + index);
      await tx.insert(Membership, {
        practiceId: who.practiceId,
        coupleId: id,
        personId,
        kind: 'partner',
        startedAt,
      });
    }
    await this.audit.write(tx, who, 'couple.opened', { coupleId: id });
    return id;
  }

  /** Where nothing changes on the partners' screens they do not move: it would tell of own weeks. */
  async change(tx: Tx, who: Who, couple: Couple, wanted: Partial<Settings>): Promise<void> {
    const before = await this.settings(couple);
    if (!(await this.write(tx, who, couple, wanted))) return;
    const after = { ...before, ...wanted };
    if (seenByPartners.some((name) => JSON.stringify(after[name]) !== JSON.stringify(before[name])))
      this.live.look(tx, await this.memberIds(tx, couple.id));
    else await this.tellClinicians(tx, couple.id);
  }

  private async write(
    tx: Tx,
    who: Who,
    couple: Pick<Couple, 'practiceId' | 'id'>,
    { birthDate, children, ...settings }: Partial<Settings>,
  ): Promise<boolean> {
    const sealed = birthDate ? await this.sealJoint(couple, birthRow(couple), birthDate) : null;
    const changed = {
      ...settings,
      ...(birthDate === undefined ? {} : { birthDateSealed: sealed }),
      ...(children ? { childrenSealed: await this.sealJoint(couple, childrenRow(couple), children) } : {}),
    };
    if (!Object.keys(changed).length) return false;
    await tx.update(Couple, { practiceId: couple.practiceId, id: couple.id }, changed);
    await this.audit.write(tx, who, 'couple.changed', { coupleId: couple.id });
    return true;
  }

  async settings(couple: Couple): Promise<Settings> {
    const { timeZone, closingHour, avoidsBabyWords, ownWeeks, weeklyMinutes, birthDateSealed } = couple;
    const birthDate =
      birthDateSealed && (await this.openJoint<string>(couple, birthRow(couple), birthDateSealed));
    const children = await this.children(couple);
    return { timeZone, closingHour, avoidsBabyWords, ownWeeks, weeklyMinutes, birthDate, children };
  }

  async children(couple: Couple): Promise<string[]> {
    const { childrenSealed } = couple;
    return childrenSealed ? this.openJoint<string[]>(couple, childrenRow(couple), childrenSealed) : [];
  }

  /** How their home is spoken of, for every text that goes out to one of the two. */
  async home(couple: Couple): Promise<Home> {
    const { avoidsBabyWords, children, birthDate, timeZone } = await this.settings(couple);
    const ages = birthDate ? [ageOn(birthDate, dayIn(timeZone, this.clock.now()))] : null;
    return { avoidsBabyWords, children, ages };
  }

  /** By either of the two, for both. Nothing tells who it was, and so it is not written down either. */
  async changeHome(
    tx: Tx,
    couple: Couple,
    { avoidsBabyWords, children }: Partial<Pick<Settings, 'avoidsBabyWords' | 'children'>>,
  ): Promise<void> {
    const isSame =
      (avoidsBabyWords ?? couple.avoidsBabyWords) === couple.avoidsBabyWords &&
      (!children || JSON.stringify(children) === JSON.stringify(await this.children(couple)));
    if (isSame) return;
    const sealed = children && (await this.sealJoint(couple, childrenRow(couple), children));
    await tx.query('SELECT app.change_home($1, $2, $3)', [
      couple.id,
      avoidsBabyWords ?? null,
      sealed ?? null,
    ]);
    this.live.look(tx, await this.memberIds(tx, couple.id));
  }

  /** Of somebody who never joined. A part that was taken ends by uncoupling: asked as safe, for both at once. */
  async endMembership(tx: Tx, who: Who, coupleId: string, personId: string): Promise<void> {
    if ((await this.people.byId(tx, [personId])).get(personId)?.joinedAt)
      throw new Problem('uncoupling.first');
    const members = await this.memberIds(tx, coupleId);
    const ended = await tx.update(
      Membership,
      { practiceId: who.practiceId, coupleId, personId, kind: 'partner', endedAt: IsNull() },
      { endedAt: this.clock.now() },
    );
    if (!ended.affected) throw new Problem('absent');
    await this.audit.write(tx, who, 'membership.ended', { coupleId, subjectId: personId });
    this.live.look(tx, members);
  }

  /** What belongs to the couple as a whole and dies with the second of the two. */
  sealJoint(couple: Pick<Couple, 'practiceId' | 'id'>, row: string, value: unknown): Promise<Buffer> {
    return this.keys.seal(jointScope(couple), row, value);
  }

  openJoint<T>(couple: Pick<Couple, 'practiceId' | 'id'>, row: string, sealed: Buffer): Promise<T> {
    return this.keys.open<T>(jointScope(couple), row, sealed);
  }
}
