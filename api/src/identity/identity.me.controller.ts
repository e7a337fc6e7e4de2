import { Body, Controller, Inject, Param, Sse } from '@nestjs/common';
import { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, BeforeProof, Me, done, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import { Work } from '../platform/work.ts';
import { Browser } from '../platform/http/browser.ts';
import { OwnAccountService } from './own-account.service.ts';
import { PrivateAreaService } from './private-area.service.ts';
import { SignInsService } from './sign-ins.service.ts';

@Controller()
export class IdentityMeController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Live) private readonly live: Live,
    @Inject(OwnAccountService) private readonly own: OwnAccountService,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  @Me('changeMe')
  async change(
    @Asking() actor: TokenActor,
    @Body({ schema: me.changeMe.body }) self: Sent<typeof me.changeMe>,
  ) {
    await this.work.run(actor, (tx, who) => this.own.change(tx, who, self));
    return done;
  }

  @Me('signOut')
  @BeforeProof()
  async signOut(@Asking() actor: TokenActor, @Browser() browser: Browser) {
    await this.work.run(actor, (tx, who) => this.signIns.signOut(tx, browser, who));
    return done;
  }

  @Me('openPrivate')
  @BeforeProof()
  openPrivate(
    @Asking() actor: TokenActor,
    @Browser() browser: Browser,
    @Body({ schema: me.openPrivate.body }) { pin }: Sent<typeof me.openPrivate>,
  ) {
    return this.privateArea.open(actor, browser, pin);
  }

  @Me('closePrivate')
  @BeforeProof()
  async closePrivate(@Asking() actor: TokenActor, @Browser() browser: Browser) {
    await this.privateArea.close(actor, browser);
    return done;
  }

  @Me('devices')
  devices(@Asking() actor: TokenActor) {
    return this.work.run(actor, async (tx, who) => {
      this.privateArea.mustBeOpen(who);
      return { devices: await this.own.devices(tx, who) };
    });
  }

  @Me('revokeDevice')
  async revokeDevice(
    @Asking() actor: TokenActor,
    @Param({ schema: me.revokeDevice.params }) { deviceId }: Params<typeof me.revokeDevice>,
  ) {
    await this.work.run(actor, async (tx, who) => {
      this.privateArea.mustBeOpen(who);
      await this.signIns.revoke(tx, who, deviceId);
    });
    return done;
  }

  @Me('deviceKey')
  deviceKey(@Asking() actor: TokenActor) {
    return this.work.run(actor, async (tx, who) => ({ key: await this.signIns.draftKey(tx, who) }));
  }

  @Me('changePassword')
  async changePassword(
    @Asking() actor: TokenActor,
    @Browser() browser: Browser,
    @Body({ schema: me.changePassword.body }) asked: Sent<typeof me.changePassword>,
  ) {
    await this.own.changePassword(actor, browser, asked);
    return done;
  }

  @Me('changeSignInName')
  async changeSignInName(
    @Asking() actor: TokenActor,
    @Body({ schema: me.changeSignInName.body }) { password, signInName }: Sent<typeof me.changeSignInName>,
  ) {
    await this.own.changeSignInName(actor, password, signInName);
    return done;
  }

  @Me('changeEmail')
  async changeEmail(
    @Asking() actor: TokenActor,
    @Body({ schema: me.changeEmail.body }) { password, email }: Sent<typeof me.changeEmail>,
  ) {
    await this.own.changeEmail(actor, password, email);
    return done;
  }

  @Me('changePin')
  @BeforeProof()
  async changePin(
    @Asking() actor: TokenActor,
    @Body({ schema: me.changePin.body }) asked: Sent<typeof me.changePin>,
  ) {
    await this.privateArea.changePin(actor, asked);
    return done;
  }

  @Me('closeAccount')
  async closeAccount(
    @Asking() actor: TokenActor,
    @Browser() browser: Browser,
    @Body({ schema: me.closeAccount.body }) { password }: Sent<typeof me.closeAccount>,
  ) {
    await this.own.close(actor, browser, password);
    return done;
  }

  @Me('live')
  @Sse()
  listen(@Asking() actor: TokenActor) {
    return this.live.open(actor);
  }
}
