import { Inject, Injectable } from '@nestjs/common';
import type { open } from '@usward/contract/open';
import { PeopleService } from '../identity/people.service.ts';
import { Clock } from '../platform/clock.ts';
import { hashToken } from '../platform/http/cookies.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer } from '../platform/http/route.ts';
import { Work, type Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import type { Practice } from '../practice/practice.entity.ts';
import { Invitation } from './invitation.entity.ts';
import { isOpen } from './invitations.rules.ts';
import { InvitationsService } from './invitations.service.ts';

/** What the holder of a link may do with it. A link that no longer works and one that never was answer the same. */
@Injectable()
export class JoiningLinks {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practice: PracticeService,
    @Inject(InvitationsService) private readonly invitations: InvitationsService,
  ) {}

  /** Names nobody: neither who is invited, nor by whom, nor to what. */
  look(token: string): Promise<Answer<typeof open.lookAtInvitation>> {
    return this.work.run(holding(token), async (tx) => {
      const invitation = await this.held(tx, token);
      await this.becomeInvited(tx, invitation);
      const { policy } = await this.practice.of(tx, invitation);
      const person = (await this.people.byId(tx, [invitation.personId])).get(invitation.personId);
      return {
        kind: invitation.coupleId ? 'partner' : 'staff',
        locale: present(person).locale,
        policy,
        expiresAt: invitation.expiresAt.toISOString(),
      };
    });
  }

  /** Compares the digits, and counts a wrong guess even though it is refused: the fifth spends the link. */
  async check(token: string, code: string): Promise<Practice['policy']> {
    const policy = await this.work.run(holding(token), async (tx) => {
      const invitation = await this.held(tx, token);
      if (!this.invitations.hashOf(invitation.id, code).equals(invitation.codeHash)) {
        await tx.increment(Invitation, { tokenHash: hashToken(token) }, 'wrongCodes', 1);
        return undefined;
      }
      await this.becomeInvited(tx, invitation);
      return (await this.practice.of(tx, invitation)).policy;
    });
    if (!policy) throw new Problem('invitation.wrong-code');
    return policy;
  }

  /** Spends the link, as the invited person saying yes or no, and goes on as that person. */
  spend<T>(
    token: string,
    answer: 'usedAt' | 'declinedAt',
    act: (tx: Tx, invitation: Invitation) => Promise<T>,
  ): Promise<T> {
    return this.work.run(holding(token), async (tx) => {
      const invitation = await this.held(tx, token);
      await tx.update(Invitation, { tokenHash: hashToken(token) }, { [answer]: this.clock.now() });
      await this.becomeInvited(tx, invitation);
      return act(tx, invitation);
    });
  }

  async becomeInvited(tx: Tx, invitation: Invitation, accountId?: string): Promise<void> {
    const { practiceId, personId, coupleId } = invitation;
    const audience = coupleId ? 'me' : 'clinic';
    await this.work.become(tx, {
      kind: 'person',
      audience,
      practiceId,
      personId,
      ...(accountId ? { accountId } : {}),
    });
  }

  /** Locked, so that of two who come at once one finds it spent. */
  private async held(tx: Tx, token: string): Promise<Invitation> {
    const place = { tokenHash: hashToken(token) };
    const found = await tx.findOne(Invitation, { where: place, lock: { mode: 'pessimistic_write' } });
    if (!found || !isOpen(found, this.clock.now())) throw new Problem('link.spent');
    return found;
  }
}

const holding = (token: string) => ({ kind: 'stranger', claim: hashToken(token) }) as const;
