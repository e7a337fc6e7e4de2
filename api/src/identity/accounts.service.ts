import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@usward/exercises';
import type { Role, TokenActor, Who } from '../platform/actors.ts';
import { present, Problem } from '../platform/http/problem.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import { Limits } from '../platform/limits.ts';
import { Work, type Tx } from '../platform/work.ts';
import { Account } from './account.entity.ts';
import { Device } from './device.entity.ts';
import { Person } from './person.entity.ts';
import { hashSecret, isRight } from './passwords.ts';
import { isWeak } from './passwords.rules.ts';
import { isSimple } from './pins.rules.ts';

export type NewAccount = { id: string; name: string; passwordHash: string; pinHash: string | null };
type Somebody = { practiceId: string; personId: string; roles: Role[] };
type Field = 'name' | 'email' | 'totp' | 'totp_next';

const scopeOf = (id: string): Scope => `account/${id}`;
const rowOf = (field: Field, id: string) => `account|${field}|${id}`;
const isTaken = (error: unknown) => (error as { code?: string }).code === '23505';

/** How people sign in. Slow hashes are made and compared outside of any transaction. */
@Injectable()
export class AccountsService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Limits) private readonly limits: Limits,
  ) {}

  nameHash(name: string): Buffer {
    return this.keys.blind('sign-in name', name);
  }

  /** Whose sign-in name that is, and whether they have signed in from this device before. */
  async byName(
    name: string,
    deviceHash: Buffer,
  ): Promise<{ account: Account | null; isKnownDevice: boolean }> {
    const nameHash = this.nameHash(name);
    return this.work.run({ kind: 'stranger', claim: nameHash }, async (tx) => {
      const account = await tx.findOneBy(Account, { nameHash });
      const accountId = account?.id ?? randomUUID();
      await this.work.become(tx, { kind: 'account', accountId });
      const isKnownDevice = await tx.existsBy(Device, { accountId, tokenHash: deviceHash });
      return { account, isKnownDevice };
    });
  }

  /** Everybody the caller's account is, those of the newest couple first. */
  people(tx: Tx): Promise<Somebody[]> {
    return tx.query(
      'SELECT practice_id AS "practiceId", person_id AS "personId", roles FROM app.people_of_account()',
    );
  }

  own(tx: Tx, who: Pick<Who, 'accountId'>): Promise<Account> {
    return tx.findOneBy(Account, { id: who.accountId }).then(present);
  }

  /** The caller's account, once its password was said again. */
  async proven(actor: TokenActor, password: string): Promise<Account> {
    const account = await this.work.run(actor, (tx, who) => this.own(tx, who));
    await this.limits.hit('confirm', account.id);
    if (!(await isRight(password, account.passwordHash))) throw new Problem('password.wrong');
    await this.limits.forgive('confirm', account.id);
    return account;
  }

  async prepare(given: { name: string; password: string; pin?: string }): Promise<NewAccount> {
    const id = randomUUID();
    const passwordHash = await this.newPassword(given.password, given.name);
    const pinHash = given.pin === undefined ? null : await this.newPin(id, given.pin);
    return { id, name: given.name, passwordHash, pinHash };
  }

  async newPassword(password: string, name: string): Promise<string> {
    if (isWeak(password, name)) throw new Problem('password.weak', [{ path: 'password', code: 'weak' }]);
    return hashSecret(password);
  }

  async newPin(accountId: string, pin: string): Promise<string> {
    if (isSimple(pin)) throw new Problem('pin.simple', [{ path: 'pin', code: 'simple' }]);
    return hashSecret(this.pinned(accountId, pin));
  }

  /** Of what a therapist tells in the room. */
  vouchHash(code: string): Buffer {
    return this.keys.blind('vouch', code);
  }

  /** A few digits are soon guessed from a stolen dump: they are keyed with what a dump does not hold. */
  pinned(accountId: string, pin: string): string {
    return this.keys.blind('pin', `${accountId}|${pin}`).toString('base64');
  }

  /** Goes on as the new account. */
  async create(tx: Tx, { id, name, passwordHash, pinHash }: NewAccount): Promise<void> {
    await this.work.become(tx, { kind: 'account', accountId: id });
    const nameHash = this.nameHash(name);
    const nameSealed = await this.seal(id, 'name', name);
    await tx.insert(Account, { id, nameHash, nameSealed, passwordHash, pinHash }).catch((error) => {
      throw isTaken(error) ? new Problem('name.taken') : error;
    });
  }

  async rename(tx: Tx, id: string, name: string): Promise<void> {
    const changed = { nameHash: this.nameHash(name), nameSealed: await this.seal(id, 'name', name) };
    await tx.update(Account, { id }, changed).catch((error) => {
      throw isTaken(error) ? new Problem('name.taken') : error;
    });
  }

  async setEmail(tx: Tx, id: string, email: string | null): Promise<void> {
    const emailSealed = email === null ? null : await this.seal(id, 'email', email);
    await tx.update(Account, { id }, { emailSealed });
  }

  seal(id: string, field: Field, value: string): Promise<Buffer> {
    return this.keys.seal(scopeOf(id), rowOf(field, id), value);
  }

  open(id: string, field: Field, sealed: Buffer): Promise<string> {
    return this.keys.open<string>(scopeOf(id), rowOf(field, id), sealed);
  }

  name(account: Account): Promise<string> {
    return this.open(account.id, 'name', account.nameSealed);
  }

  /** Where somebody of the staff reads mail, and in which language; for a job that writes to them. */
  async mailboxOf(
    tx: Tx,
    practiceId: string,
    personId: string,
  ): Promise<{ to: string; locale: Locale } | null> {
    const person = { kind: 'person' as const, audience: 'clinic' as const, practiceId, personId };
    const found = await this.work.as(tx, person, () => tx.findOneBy(Person, { practiceId, id: personId }));
    const accountId = found?.accountId;
    if (!accountId) return null;
    const account = await this.work.as(tx, { kind: 'account', accountId }, () => this.own(tx, { accountId }));
    const to = await this.email(account);
    return to === null ? null : { to, locale: found.locale };
  }

  async email(account: Account): Promise<string | null> {
    return account.emailSealed && this.open(account.id, 'email', account.emailSealed);
  }
}
