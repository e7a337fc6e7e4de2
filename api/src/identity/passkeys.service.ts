import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'; // prettier-ignore
import type { clinic } from '@usward/contract/clinic';
import type { open } from '@usward/contract/open';
import { dayIn } from '@usward/schedule';
import type { Audience, Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { CONFIG } from '../platform/config.token.ts';
import type { Config } from '../platform/config.ts';
import { hashToken } from '../platform/http/cookies.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import { Keys } from '../platform/keys.ts';
import { Work, type Tx } from '../platform/work.ts';
import type { Account } from './account.entity.ts';
import { AccountsService } from './accounts.service.ts';
import { ChallengesService, type Purpose } from './challenges.service.ts';
import { Passkey } from './passkey.entity.ts';

export type Made = Body<typeof clinic.keepPasskey>['made'];
export type Shown = Body<typeof open.signInStaffByPasskey>['shown'];
type Asked = Answer<typeof clinic.startPasskey>;

const scopeOf = (accountId: string) => `account/${accountId}` as const;
const nameRow = (id: string) => `passkey|name|${id}`;
/** What an authenticator keeps beside the key: it says nothing of the person. */
const shortIdOf = (accountId: string) => new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex'));

/** Keys in phones and computers. The person is verified there, each time, and each opens one audience's door only. */
@Injectable()
export class PasskeysService {
  private readonly rpID: string;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(ChallengesService) private readonly challenges: ChallengesService,
  ) {
    this.rpID = new URL(config.publicOrigin).hostname;
  }

  async askToMake(account: Account, audience: Audience): Promise<Asked> {
    const known = await this.work.run({ kind: 'account', accountId: account.id }, (tx) =>
      tx.findBy(Passkey, { accountId: account.id, audience }),
    );
    const options = await generateRegistrationOptions({
      rpName: 'Usward',
      rpID: this.rpID,
      userID: shortIdOf(account.id),
      userName: await this.accounts.name(account),
      challenge: await this.challenges.issue({ use: 'register', accountId: account.id }),
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId.toString('base64url') })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return asJson(options);
  }

  /** Checked outside of any transaction; the row is written by `keep`. */
  async made(accountId: string, made: Made) {
    const purpose = { use: 'register', accountId } as const;
    const expectedChallenge = await this.challenges.take(purpose, made.response.clientDataJSON);
    const response = { ...made, clientExtensionResults: {} };
    const checked = await orWrong(
      verifyRegistrationResponse({ response, expectedChallenge, ...this.here() }),
    );
    return checked.registrationInfo.credential;
  }

  async keep(
    tx: Tx,
    { accountId, audience }: Pick<Who, 'accountId' | 'audience'>,
    name: string,
    { id: credential, publicKey, counter }: Awaited<ReturnType<PasskeysService['made']>>,
  ): Promise<void> {
    const id = randomUUID();
    const row = {
      ...{ id, accountId, audience, credentialHash: hashToken(credential), counter: String(counter) },
      credentialId: Buffer.from(credential, 'base64url'),
      publicKey: Buffer.from(publicKey),
      nameSealed: await this.keys.seal(scopeOf(accountId), nameRow(id), name),
    };
    const { raw } = await tx.createQueryBuilder().insert().into(Passkey).values(row).orIgnore().returning('id').execute(); // prettier-ignore
    if (!(raw as unknown[]).length) throw new Problem('passkey.wrong');
  }

  /** Without an account it names nobody: the key in the phone knows whose it is. */
  async askToShow(purpose: Purpose): Promise<Asked> {
    const accountId = 'accountId' in purpose ? purpose.accountId : undefined;
    const known = accountId
      ? await this.work.run({ kind: 'account', accountId }, (tx) => tx.findBy(Passkey, { accountId, audience: 'clinic' })) // prettier-ignore
      : [];
    const options = await generateAuthenticationOptions({
      rpID: this.rpID,
      challenge: await this.challenges.issue(purpose),
      userVerification: 'required',
      allowCredentials: known.map(({ credentialId }) => ({ id: credentialId.toString('base64url') })),
    });
    return asJson(options);
  }

  /** Whose passkey this is, for this audience; it was signed here and now, by whom the authenticator verified. */
  async bearer(purpose: Purpose, audience: Audience, shown: Shown): Promise<string> {
    const expectedChallenge = await this.challenges.take(purpose, shown.response.clientDataJSON);
    const credentialHash = hashToken(shown.id);
    const passkey = await this.work.run({ kind: 'stranger', claim: credentialHash }, (tx) =>
      tx.findOneBy(Passkey, { credentialHash, audience }),
    );
    if (!passkey || ('accountId' in purpose && purpose.accountId !== passkey.accountId))
      throw new Problem('passkey.wrong');
    const { userHandle, ...response } = shown.response;
    const theirs = Buffer.from(shortIdOf(passkey.accountId)).toString('base64url');
    if (userHandle && userHandle !== theirs) throw new Problem('passkey.wrong');
    const { authenticationInfo } = await orWrong(
      verifyAuthenticationResponse({
        response: { ...shown, clientExtensionResults: {}, response },
        expectedChallenge,
        credential: {
          id: shown.id,
          publicKey: new Uint8Array(passkey.publicKey),
          counter: Number(passkey.counter),
        },
        ...this.here(),
      }),
    );
    await this.count(passkey, authenticationInfo.newCounter);
    return passkey.accountId;
  }

  async list(tx: Tx, { accountId, audience }: Who, timeZone: string) {
    const found = await tx.find(Passkey, { where: { accountId, audience }, order: { createdAt: 'ASC', id: 'ASC' } }); // prettier-ignore
    return Promise.all(
      found.map(async ({ id, nameSealed, createdAt, usedAt }) => ({
        id,
        name: await this.keys.open<string>(scopeOf(accountId), nameRow(id), nameSealed),
        since: dayIn(timeZone, createdAt),
        lastUsed: usedAt && dayIn(timeZone, usedAt),
      })),
    );
  }

  async rename(tx: Tx, { accountId, audience }: Who, id: string, name: string): Promise<void> {
    const nameSealed = await this.keys.seal(scopeOf(accountId), nameRow(id), name);
    const { affected } = await tx.update(Passkey, { id, accountId, audience }, { nameSealed });
    present(affected || null);
  }

  /** `mayBeLast`: whether there is another way in. */
  async remove(tx: Tx, { accountId, audience }: Who, id: string, mayBeLast: boolean): Promise<void> {
    present(await tx.findOneBy(Passkey, { id, accountId, audience }));
    const others = await tx.countBy(Passkey, { accountId, audience });
    if (others === 1 && !mayBeLast) throw new Problem('second-factor.last');
    await tx.delete(Passkey, { id, accountId, audience });
  }

  async removeAll(tx: Tx, accountId: string, audience: Audience): Promise<void> {
    await tx.delete(Passkey, { accountId, audience });
  }

  private here() {
    const { publicOrigin: expectedOrigin } = this.config;
    return { expectedOrigin, expectedRPID: this.rpID, requireUserVerification: true };
  }

  /** Two who show a copy of one key at once: the second is refused. Some keys do not count, and say 0. */
  private async count({ id, accountId, counter }: Passkey, next: number): Promise<void> {
    const { affected } = await this.work.run({ kind: 'account', accountId }, (tx) =>
      tx.update(Passkey, { id, counter }, { counter: String(next), usedAt: this.clock.now() }),
    );
    if (affected !== 1) throw new Problem('passkey.wrong');
  }
}

/** Without what is not there, which JSON does not know. */
const asJson = (options: object): Asked => ({
  options: JSON.parse(JSON.stringify(options)) as Asked['options'],
});

/** Why it was refused is nobody's business but ours. */
async function orWrong<T extends { verified: boolean }>(
  checking: Promise<T>,
): Promise<T & { verified: true }> {
  const checked = await checking.catch(() => undefined);
  if (!checked?.verified) throw new Problem('passkey.wrong');
  return checked as T & { verified: true };
}
