import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import type { Audience, Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { CONFIG } from '../platform/config.token.ts';
import type { Config } from '../platform/config.ts';
import { clearCookie, hashToken, setCookie, tokenOf } from '../platform/http/cookies.ts';
import { present, Problem } from '../platform/http/problem.ts';
import { Jobs } from '../platform/jobs.ts';
import { Keys } from '../platform/keys.ts';
import { Live } from '../platform/live.ts';
import { Work, type Tx } from '../platform/work.ts';
import { AccountsService } from './accounts.service.ts';
import { deviceTokenOf, keepDeviceToken, newToken, type Browser } from '../platform/http/browser.ts';
import { deviceLabel } from './device-label.ts';
import { Device } from './device.entity.ts';
import { fits, lengthOf } from './sign-ins.rules.ts';
import { SignIn } from './sign-in.entity.ts';

const labelRow = (id: string) => `sign_in|label|${id}`;
const draftRow = (hash: Buffer) => `device|draft_key|${hash.toString('hex')}`;

type DeviceRow = { signIn: SignIn; label: string };

/** Who is signed in where. A token is known by its hash only; a browser keeps it in a cookie no script can read. */
@Injectable()
export class SignInsService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Live) private readonly live: Live,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    jobs.does('forget-sign-ins', ({ practiceId = '' }) => this.forget(practiceId));
  }

  /** Signs the account in as the person it is for this audience; whoever was signed in there before no longer is. */
  async start(browser: Browser, audience: Audience, accountId: string, isOwnPhone = false): Promise<void> {
    await this.endFormer(browser, audience);
    const token = newToken();
    const device = deviceTokenOf(browser, this.config) ?? newToken();
    await this.work.run({ kind: 'account', accountId }, async (tx) => {
      const somebody = (await this.accounts.people(tx)).find(({ roles }) => fits(audience, roles));
      if (!somebody) throw new Problem('sign-in.wrong');
      const { practiceId, personId } = somebody;
      await this.work.become(tx, { kind: 'person', audience, practiceId, personId, accountId });
      await this.insert(
        tx,
        browser,
        { audience, accountId, practiceId, personId },
        token,
        device,
        isOwnPhone,
      );
      if (audience === 'clinic')
        await this.audit.write(tx, { practiceId, personId, audience }, 'sign-in.started');
    });
    setCookie(browser.reply, audience, token, lengthOf(audience, isOwnPhone).cookie, this.config);
    keepDeviceToken(browser, device, this.config);
  }

  /** A new token for the same sign-in, whenever it comes to be worth more. */
  async rotate(tx: Tx, browser: Browser, who: Who, changed: Partial<SignIn>): Promise<void> {
    const token = newToken();
    await tx.update(SignIn, { id: who.signInId }, { ...changed, tokenHash: hashToken(token) });
    this.work.afterCommit(tx, async () =>
      setCookie(
        browser.reply,
        who.audience,
        token,
        lengthOf(who.audience, who.isOwnPhone).cookie,
        this.config,
      ),
    );
  }

  async signOut(tx: Tx, browser: Browser, who: Who): Promise<void> {
    await this.end(tx, [who.signInId]);
    this.work.afterCommit(tx, async () => clearCookie(browser.reply, who.audience, this.config));
  }

  /** Everywhere, or everywhere but here. */
  async endAll(tx: Tx, accountId: string, butThis?: string): Promise<void> {
    const others = await tx.find(SignIn, {
      where: { accountId, revokedAt: IsNull(), ...(butThis ? { id: Not(butThis) } : {}) },
    });
    await this.end(
      tx,
      others.map(({ id }) => id),
    );
  }

  /** Where this person is signed in for this audience, the latest first. */
  async devices(tx: Tx, { accountId, personId, audience }: Who): Promise<DeviceRow[]> {
    const now = this.clock.now();
    const found = await tx.find(SignIn, {
      where: { accountId, personId, audience, revokedAt: IsNull(), expiresAt: MoreThan(now) },
      order: { seenAt: 'DESC', id: 'ASC' },
    });
    const awake = found.filter(({ seenAt, idleSeconds }) => seenAt.getTime() + idleSeconds * 1000 > +now);
    return Promise.all(awake.map(async (signIn) => ({ signIn, label: await this.label(signIn) })));
  }

  /** Signs a device out and forgets its key: what it still keeps of drafts is unreadable. */
  async revoke(tx: Tx, { accountId, personId, audience }: Who, id: string): Promise<void> {
    const found = await tx.findOneBy(SignIn, { id, accountId, personId, audience, revokedAt: IsNull() });
    const { deviceHash } = present(found);
    await this.end(tx, [id]);
    await tx.update(Device, { accountId, tokenHash: deviceHash }, { draftKeySealed: null });
  }

  /** The key of the drafts on this device; made when first asked for, the same ever after. */
  async draftKey(tx: Tx, { accountId, signInId }: Who): Promise<string> {
    const { deviceHash: tokenHash } = await tx.findOneByOrFail(SignIn, { id: signInId });
    const place = { accountId, tokenHash };
    const device = await tx.findOneOrFail(Device, { where: place, lock: { mode: 'pessimistic_write' } });
    if (device.draftKeySealed)
      return this.keys.open<string>(`account/${accountId}`, draftRow(tokenHash), device.draftKeySealed);
    const key = randomBytes(32).toString('base64');
    const draftKeySealed = await this.keys.seal(`account/${accountId}`, draftRow(tokenHash), key);
    await tx.update(Device, place, { draftKeySealed });
    return key;
  }

  private async insert(
    tx: Tx,
    browser: Browser,
    somebody: Pick<SignIn, 'audience' | 'accountId' | 'practiceId' | 'personId'>,
    token: string,
    device: string,
    isOwnPhone: boolean,
  ): Promise<void> {
    const { accountId, audience } = somebody;
    const [id, now, deviceHash] = [randomUUID(), this.clock.now(), hashToken(device)];
    const here = { accountId, audience, deviceHash, revokedAt: IsNull() };
    const earlier = await tx.find(SignIn, { where: here });
    await this.end(
      tx,
      earlier.map((one) => one.id),
    );
    await tx
      .createQueryBuilder()
      .insert()
      .into(Device)
      .values({ accountId, tokenHash: deviceHash })
      .orIgnore()
      .execute();
    const label = deviceLabel(browser.request.headers['user-agent']);
    const { idle, absolute } = lengthOf(audience, isOwnPhone);
    const expiresAt = new Date(+now + absolute * 1000);
    await tx.insert(SignIn, {
      ...somebody,
      id,
      tokenHash: hashToken(token),
      isOwnPhone,
      labelSealed: await this.keys.seal(`account/${accountId}`, labelRow(id), label),
      deviceHash,
      idleSeconds: idle,
      createdAt: now,
      seenAt: now,
      expiresAt,
    });
    const job = { practiceId: somebody.practiceId, ref: randomUUID() };
    await this.jobs.send(tx, 'forget-sign-ins', job, expiresAt);
  }

  /** When its time is over, a sign-in leaves no trace, and neither do links that no longer work. */
  private forget(practiceId: string): Promise<void> {
    return this.work.run({ kind: 'keeper', practiceId }, async (tx) => {
      await tx.query('SELECT app.forget_sign_ins()');
    });
  }

  private async end(tx: Tx, ids: string[]): Promise<void> {
    if (!ids.length) return;
    await tx.update(SignIn, { id: In(ids) }, { revokedAt: this.clock.now() });
    this.live.revoked(tx, ids);
  }

  private async endFormer({ request }: Browser, audience: Audience): Promise<void> {
    const token = tokenOf(request, audience, this.config);
    if (!token) return;
    const actor = {
      kind: 'token',
      audience,
      tokenHash: hashToken(token),
      isBeforeProof: true,
    } as const;
    await this.work
      .run(actor, (tx, who) => this.end(tx, [who.signInId]))
      .catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error;
      });
  }

  private label({ id, accountId, labelSealed }: SignIn): Promise<string> {
    return this.keys.open<string>(`account/${accountId}`, labelRow(id), labelSealed);
  }
}
