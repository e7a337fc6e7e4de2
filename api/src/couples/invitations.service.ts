import { randomInt, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import { newToken } from '../platform/http/browser.ts';
import { PeopleService, type KnownPerson } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { CONFIG } from '../platform/config.token.ts';
import type { Config } from '../platform/config.ts';
import { hashToken } from '../platform/http/cookies.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Keys } from '../platform/keys.ts';
import { Live } from '../platform/live.ts';
import { Mail } from '../platform/mail.ts';
import type { Tx } from '../platform/work.ts';
import { CouplesService } from './couples.service.ts';
import { Invitation } from './invitation.entity.ts';
import { invitationLetter } from './invitation.letter.ts';
import { daysOpen } from './invitations.rules.ts';
import { qrOf } from './qr.ts';

type Told = { invitationId: string; link: string; qr: string; code: string; expiresAt: string };

/** Links that let one person in: 14 days, once, with four digits said aloud. The link and the digits are told this once. */
@Injectable()
export class InvitationsService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Mail) private readonly mail: Mail,
    @Inject(Live) private readonly live: Live,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  async invitePartner(
    tx: Tx,
    who: Who,
    coupleId: string,
    { personId, email }: Body<typeof clinic.invite>,
  ): Promise<Told> {
    const isPartner = (await this.couples.partnerIds(tx, coupleId)).includes(personId);
    const person = present(isPartner ? (await this.people.byId(tx, [personId])).get(personId) : undefined);
    if (person.joinedAt) throw new Problem('link.spent');
    const told = await this.invite(tx, who, person, coupleId, email);
    await this.audit.write(tx, who, 'partner.invited', { coupleId, subjectId: personId });
    this.live.look(tx, [who.personId]);
    return told;
  }

  async inviteStaff(
    tx: Tx,
    who: Who,
    { displayName, roles, locale, email }: Body<typeof clinic.inviteStaff>,
  ): Promise<Told> {
    if (!who.roles.includes('owner')) throw new Problem('role.not-allowed');
    const id = await this.people.add(tx, who.practiceId, { displayName, roles, locale, address: 'usted' });
    const told = await this.invite(tx, who, { id, locale }, null, email);
    await this.audit.write(tx, who, 'staff.invited', { subjectId: id });
    return told;
  }

  async cancel(tx: Tx, who: Who, coupleId: string, invitationId: string): Promise<void> {
    const place = { practiceId: who.practiceId, id: invitationId, coupleId };
    const invitation = present(await tx.findOneBy(Invitation, place));
    if (invitation.usedAt) throw new Problem('link.spent');
    await tx.update(Invitation, place, { cancelledAt: this.clock.now() });
    await this.audit.write(tx, who, 'invitation.cancelled', { coupleId, subjectId: invitation.personId });
    this.live.look(tx, [who.personId]);
  }

  hashOf(invitationId: string, code: string): Buffer {
    return this.keys.blind('spoken code', `${invitationId}|${code}`);
  }

  /** A new link makes the earlier ones of the same person void. */
  private async invite(
    tx: Tx,
    { practiceId }: Who,
    person: Pick<KnownPerson, 'id' | 'locale'>,
    coupleId: string | null,
    email: string | null,
  ): Promise<Told> {
    const [id, token, now] = [randomUUID(), newToken(), this.clock.now()];
    const code = String(randomInt(10_000)).padStart(4, '0');
    const expiresAt = new Date(+now + daysOpen * 86_400_000);
    const earlier = { practiceId, personId: person.id, usedAt: IsNull(), cancelledAt: IsNull() };
    await tx.update(Invitation, earlier, { cancelledAt: now });
    await tx.insert(Invitation, {
      practiceId,
      id,
      coupleId,
      personId: person.id,
      tokenHash: hashToken(token),
      codeHash: this.hashOf(id, code),
      createdAt: now,
      expiresAt,
    });
    const page = coupleId ? `/j#${token}` : `/admin/#/join?token=${token}`;
    const link = this.config.publicOrigin + page;
    if (email) await this.mail.send(tx, { to: email, ...invitationLetter(person.locale, link) });
    return {
      invitationId: id,
      link,
      qr: await qrOf(link),
      code,
      expiresAt: expiresAt.toISOString(),
    };
  }
}
