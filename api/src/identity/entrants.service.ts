import { Inject, Injectable } from '@nestjs/common';
import type { Address, Locale } from '@usward/exercises';
import { Clock } from '../platform/clock.ts';
import { hashToken } from '../platform/http/cookies.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import type { Account } from './account.entity.ts';
import { AccountsService, type NewAccount } from './accounts.service.ts';
import type { Browser } from '../platform/http/browser.ts';
import { CredentialsService } from './credentials.service.ts';
import { PeopleService } from './people.service.ts';
import { Person } from './person.entity.ts';
import { PinsService } from './pins.service.ts';

type Typed = { signInName: string; password: string };
type Settled = { displayName: string; locale: Locale; address?: Address };

/** Whoever comes in by an invitation: with an account about to be made, or with one they have had before. */
export type Entrant = { isNew: true; account: NewAccount } | { isNew: false; accountId: string };

/**
 * One person may be in two couples over time. Each couple knows them as a person of its own, with rows of its own;
 * the account joins them: who gives an existing sign-in name with its right password and PIN comes in with that account.
 */
@Injectable()
export class EntrantsService {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(CredentialsService) private readonly credentials: CredentialsService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PinsService) private readonly pins: PinsService,
  ) {}

  async partner(browser: Browser, { signInName, password, pin }: Typed & { pin: string }): Promise<Entrant> {
    if (await this.isFree(signInName)) return this.newcomer({ signInName, password, pin });
    const account = await this.known(browser, signInName, password);
    if (!(await this.pins.isRight(account, pin))) throw new Problem('private.wrong');
    return { isNew: false, accountId: account.id };
  }

  async staff({ signInName, password }: Typed): Promise<Entrant> {
    if (!(await this.isFree(signInName))) throw new Problem('name.taken');
    return this.newcomer({ signInName, password });
  }

  /** Goes on as the entrant's account. */
  async enter(tx: Tx, entrant: Entrant): Promise<string> {
    if (entrant.isNew) await this.accounts.create(tx, entrant.account);
    return entrant.isNew ? entrant.account.id : entrant.accountId;
  }

  /** The invited person takes the account, and says how they want to be called. */
  async settle(
    tx: Tx,
    { practiceId, personId }: { practiceId: string; personId: string },
    accountId: string,
    { displayName, locale, address }: Settled,
  ): Promise<void> {
    const nameSealed = await this.people.sealName(practiceId, personId, displayName);
    const joinedAt = this.clock.now();
    const settled = { accountId, nameSealed, locale, joinedAt, ...(address ? { address } : {}) };
    await tx.update(Person, { practiceId, id: personId }, settled);
  }

  /** Whether the caller's account is already one of these people. */
  async isAmong(tx: Tx, personIds: string[]): Promise<boolean> {
    return (await this.accounts.people(tx)).some(({ personId }) => personIds.includes(personId));
  }

  private async isFree(name: string): Promise<boolean> {
    return !(await this.accounts.byName(name, hashToken(''))).account;
  }

  private async newcomer({ signInName, ...secrets }: Typed & { pin?: string }): Promise<Entrant> {
    return { isNew: true, account: await this.accounts.prepare({ name: signInName, ...secrets }) };
  }

  private async known(browser: Browser, name: string, password: string): Promise<Account> {
    const proven = await this.credentials.check(browser, name, password).catch((error: unknown) => {
      const isWrong = error instanceof Problem && error.code === 'sign-in.wrong';
      throw isWrong ? new Problem('name.taken') : error;
    });
    await this.credentials.forgive(proven);
    return proven.account;
  }
}
