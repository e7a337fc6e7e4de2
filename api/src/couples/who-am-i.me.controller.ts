import { Controller, Inject } from '@nestjs/common';
import type { me } from '@usward/contract/me';
import { AccountsService } from '../identity/accounts.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { TokenActor, Who } from '../platform/actors.ts';
import { present } from '../platform/http/problem.ts';
import { Asking, BeforeProof, Me, type Answer } from '../platform/http/route.ts';
import { Work, type Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { CouplesService } from './couples.service.ts';

type Self = Answer<typeof me.whoAmI>;

/** To somebody who so far has the mailbox only: that there is an account. Not whose, nor with whom, nor where. */
const untold: Omit<Self, 'locale' | 'address' | 'isOwnPhone'> = {
  displayName: '',
  practiceName: '',
  brand: { light: null, night: null, logo: null },
  couple: null,
  limits: { therapists: [], policy: 'no-secrets', usuallyBefore: null },
  keepsUnread: false,
  isRecovering: true,
  privateOpenUntil: null,
  signInName: '',
  email: null,
};

@Controller()
export class WhoAmIController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practice: PracticeService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  @Me('whoAmI')
  @BeforeProof()
  whoAmI(@Asking() actor: TokenActor): Promise<Self> {
    return this.work.run(actor, async (tx, who) => {
      const account = await this.accounts.own(tx, who);
      const practice = await this.practice.of(tx, who);
      const self = present((await this.people.byId(tx, [who.personId])).get(who.personId));
      const { couple, therapists } = await this.around(tx, who);
      const { locale, address } = self;
      if (who.isRecovering) return { ...untold, locale, address, isOwnPhone: who.isOwnPhone };
      return {
        displayName: self.displayName,
        locale,
        address,
        practiceName: practice.name,
        brand: this.practice.brandOf(practice),
        couple,
        limits: { therapists, policy: practice.policy, usuallyBefore: null },
        isOwnPhone: who.isOwnPhone,
        keepsUnread: account.keepsUnread,
        isRecovering: false,
        privateOpenUntil: who.privateUntil?.toISOString() ?? null,
        signInName: await this.accounts.name(account),
        email: await this.accounts.email(account),
      };
    });
  }

  /** From the moment that was told to both, whatever either has done with the news. */
  private async supervisors(tx: Tx, coupleId: string): Promise<string[]> {
    // Who comes to a couple is a room further down; here only who reads now.
    const rows = await tx.query<{ id: string }[]>(
      `SELECT DISTINCT person_id AS id FROM arrival WHERE couple_id = $1 AND kind = 'supervisor'
         AND called_off_at IS NULL AND begins_at <= app.now() AND ends_at > app.now()`,
      [coupleId],
    );
    const known = await this.people.byId(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.map(({ id }) => present(known.get(id)).displayName);
  }

  /** The couple one is in now, and who reads what is written to the therapist. */
  private async around(tx: Tx, who: Who) {
    const couple = await this.couples.ofPartner(tx, who);
    if (!couple) return { couple: null, therapists: [] };
    const members = await this.couples.members(tx, couple.id);
    const known = await this.people.byId(
      tx,
      members.map(({ personId }) => personId),
    );
    const names = (kind: string) =>
      members
        .filter((member) => member.kind === kind && member.personId !== who.personId)
        .map(({ personId }) => present(known.get(personId)).displayName);
    const { timeZone, avoidsBabyWords } = couple;
    const children = await this.couples.children(couple);
    return {
      couple: { partnerName: names('partner')[0] ?? null, timeZone, avoidsBabyWords, children },
      therapists: [...names('clinician'), ...(await this.supervisors(tx, couple.id))],
    };
  }
}
