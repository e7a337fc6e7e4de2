import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { dayIn } from '@usward/schedule';
import { MoreThan, type FindOptionsWhere } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { AccessService } from '../couples/access.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { Release, ReleaseAnswer } from './release.entity.ts';

const asksForMs = 30 * 86_400_000;

type Told = { releaseId: string; recipient: string; on: string; until: string };

/** Of both together under the couple's key, of one under theirs: it dies with whom it speaks of. */
const scopeOf = ({ practiceId, coupleId, personId }: Release): Scope =>
  personId ? `person/${practiceId}/${personId}` : `couple/${practiceId}/${coupleId}`;
const rowOf = ({ practiceId, id }: Pick<Release, 'practiceId' | 'id'>) =>
  `release|recipient|${practiceId}|${id}`;

/**
 * What may leave the house, and whether those whom it speaks of have said yes, each alone. What one of them said is told
 * to nobody: not to the other, and to the therapist only when all have.
 */
@Injectable()
export class ReleasesService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Live) private readonly live: Live,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AccessService) private readonly access: AccessService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  /** Those that a partner is asked about. One that is of both stays until its day, whatever became of it. */
  async ofPartner(tx: Tx, who: Who) {
    const couple = await this.couples.ofPartner(tx, who);
    if (!couple) return [];
    const mine = await tx.findBy(ReleaseAnswer, { authorId: who.personId });
    const found = (await this.asked(tx, couple.id)).filter(({ personId, endedAt }) => !personId || !endedAt);
    return Promise.all(
      found.map(async (release) => ({
        ...(await this.told(release, couple)),
        of: release.personId ? ('me' as const) : ('both' as const),
        agrees: mine.find(({ releaseId }) => releaseId === release.id)?.agrees ?? null,
      })),
    );
  }

  /** What one of them said, to whatever is known of still. Whether it was given then, those who read it tell. */
  async answeredBy(tx: Tx, { personId: authorId }: Who, couple: Couple) {
    const said = await tx.find(ReleaseAnswer, {
      where: { authorId },
      order: { at: 'ASC', releaseId: 'ASC' },
    });
    const known = await this.known(tx, { coupleId: couple.id });
    const told = said.map(async ({ releaseId, agrees, at }) => {
      const release = known.find(({ id }) => id === releaseId);
      if (!release) return [];
      const of = release.personId ? ('me' as const) : ('both' as const);
      return [
        { releaseId, on: dayIn(couple.timeZone, at), of, recipient: await this.recipient(release), agrees },
      ];
    });
    return (await Promise.all(told)).flat();
  }

  async ofCouple(tx: Tx, couple: Couple) {
    const found = (await this.asked(tx, couple.id)).filter(({ endedAt }) => !endedAt);
    const agreed = new Set<string>();
    for (const { id } of found) if (await this.mayBe(tx, id)) agreed.add(id);
    return Promise.all(
      found.map(async (release) => ({
        ...(await this.told(release, couple)),
        personId: release.personId,
        isAgreed: agreed.has(release.id),
      })),
    );
  }

  /** By a partner for themselves; asking is agreeing. */
  async askForSelf(tx: Tx, who: Who, recipient: string): Promise<string> {
    const couple = present(await this.couples.ofPartner(tx, who));
    const id = await this.insert(tx, who, couple.id, who.personId, recipient);
    await this.answer(tx, who, id, true);
    await this.audit.write(tx, who, 'release.asked', { subjectId: who.personId });
    await this.couples.tellClinicians(tx, couple.id);
    return id;
  }

  async ask(tx: Tx, who: Who, coupleId: string, personId: string | null, recipient: string): Promise<string> {
    await this.access.ofClinician(tx, who, coupleId);
    const partners = await this.couples.partnerIds(tx, coupleId);
    if (personId && !partners.includes(personId)) throw new Problem('absent');
    const id = await this.insert(tx, who, coupleId, personId, recipient);
    await this.audit.write(tx, who, 'release.asked', {
      coupleId,
      ...(personId ? { subjectId: personId } : {}),
    });
    this.live.look(tx, personId ? [personId] : partners);
    return id;
  }

  /** At any time, and again. Whoever takes it back before it was given, has taken it back. */
  async answer(tx: Tx, { practiceId, personId: authorId }: Who, id: string, agrees: boolean): Promise<void> {
    const { coupleId } = present(
      await tx.findOneBy(Release, { practiceId, id, askedAt: MoreThan(this.oldest()) }),
    );
    const place = { practiceId, coupleId, releaseId: id, authorId };
    const at = this.clock.now();
    const changed = await tx.update(ReleaseAnswer, place, { agrees, at });
    if (!changed.affected) await tx.insert(ReleaseAnswer, { ...place, agrees, at });
    await this.couples.tellClinicians(tx, coupleId);
  }

  async end(tx: Tx, who: Who, coupleId: string, id: string): Promise<void> {
    await this.access.ofClinician(tx, who, coupleId);
    const found = present(await tx.findOneBy(Release, { practiceId: who.practiceId, coupleId, id }));
    if (found.endedAt) throw new Problem('absent');
    await tx.update(Release, { practiceId: who.practiceId, coupleId, id }, { endedAt: this.clock.now() });
    await this.audit.write(tx, who, 'release.ended', { coupleId });
    if (found.personId) this.live.look(tx, [found.personId]);
  }

  async mustBeAgreed(tx: Tx, who: Who, coupleId: string, id: string): Promise<void> {
    await this.access.ofClinician(tx, who, coupleId);
    present(await tx.findOneBy(Release, { practiceId: who.practiceId, coupleId, id }));
    if (!(await this.mayBe(tx, id))) throw new Problem('release.not-agreed');
  }

  /** To whom, if all still agree. */
  async agreed(tx: Tx, id: string): Promise<{ release: Release; recipient: string } | null> {
    const release = await tx.findOneBy(Release, { id });
    if (!release || !(await this.mayBe(tx, id))) return null;
    return { release, recipient: await this.recipient(release) };
  }

  /** It has left the house: that is the end of it, and whoever it speaks of finds it among those who read. */
  async fetched(tx: Tx, who: Who, id: string): Promise<void> {
    if (!(await this.mayBe(tx, id))) throw new Problem('release.not-agreed');
    const { practiceId, coupleId, personId } = present(await tx.findOneBy(Release, { id }));
    const about = personId ? [personId] : await this.couples.partnerIds(tx, coupleId);
    await tx.update(Release, { practiceId, coupleId, id }, { endedAt: this.clock.now() });
    for (const subjectId of about)
      await this.audit.write(tx, who, 'release.fetched', { coupleId, subjectId });
  }

  private async insert(
    tx: Tx,
    { practiceId, personId: askedBy }: Who,
    coupleId: string,
    personId: string | null,
    recipient: string,
  ): Promise<string> {
    const row = {
      practiceId,
      coupleId,
      id: randomUUID(),
      personId,
      askedBy,
      askedAt: this.clock.now(),
      endedAt: null,
    };
    const place = { ...row, recipientSealed: Buffer.alloc(0) };
    const recipientSealed = await this.keys.seal(scopeOf(place), rowOf(row), recipient);
    await tx.insert(Release, { ...row, recipientSealed });
    return row.id;
  }

  private asked(tx: Tx, coupleId: string): Promise<Release[]> {
    return this.known(tx, { coupleId, askedAt: MoreThan(this.oldest()) });
  }

  /** What was asked for somebody who has been erased since is not spoken of any more. */
  private async known(tx: Tx, where: FindOptionsWhere<Release>): Promise<Release[]> {
    const found = await tx.find(Release, { where, order: { askedAt: 'DESC', id: 'ASC' } });
    const isGone = await Promise.all(found.map((release) => this.keys.isDestroyed(scopeOf(release))));
    return found.filter((_, at) => !isGone[at]);
  }

  private async told(release: Release, { timeZone }: Pick<Couple, 'timeZone'>): Promise<Told> {
    return {
      releaseId: release.id,
      recipient: await this.recipient(release),
      on: dayIn(timeZone, release.askedAt),
      until: dayIn(timeZone, new Date(+release.askedAt + asksForMs)),
    };
  }

  private recipient(release: Release): Promise<string> {
    return this.keys.open<string>(scopeOf(release), rowOf(release), release.recipientSealed);
  }

  private async mayBe(tx: Tx, id: string): Promise<boolean> {
    const [row] = await tx.query<{ may: boolean }[]>('SELECT app.may_release($1) AS may', [id]);
    return row?.may ?? false;
  }

  private oldest(): Date {
    return new Date(+this.clock.now() - asksForMs);
  }
}
