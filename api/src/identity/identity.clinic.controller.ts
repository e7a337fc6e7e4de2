import { Body, Controller, Inject, Param, Sse } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, BeforeProof, done, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import { Work } from '../platform/work.ts';
import { Browser } from '../platform/http/browser.ts';
import { OwnAccountService } from './own-account.service.ts';
import { SignInsService } from './sign-ins.service.ts';
import { StaffProofService } from './staff-proof.service.ts';

@Controller()
export class IdentityClinicController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Live) private readonly live: Live,
    @Inject(OwnAccountService) private readonly own: OwnAccountService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
    @Inject(StaffProofService) private readonly proof: StaffProofService,
  ) {}

  @Clinic('changeMe')
  @BeforeProof()
  async change(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.changeMe.body }) self: Sent<typeof clinic.changeMe>,
  ) {
    await this.work.run(actor, (tx, who) => this.own.change(tx, who, self));
    return done;
  }

  @Clinic('signOut')
  @BeforeProof()
  async signOut(@Asking() actor: TokenActor, @Browser() browser: Browser) {
    await this.work.run(actor, (tx, who) => this.signIns.signOut(tx, browser, who));
    return done;
  }

  @Clinic('confirm')
  confirm(
    @Asking() actor: TokenActor,
    @Browser() browser: Browser,
    @Body({ schema: clinic.confirm.body }) { proof }: Sent<typeof clinic.confirm>,
  ) {
    return this.proof.confirm(actor, browser, proof);
  }

  @Clinic('startSecondFactor')
  @BeforeProof()
  startSecondFactor(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.startSecondFactor.body }) { password }: Sent<typeof clinic.startSecondFactor>,
  ) {
    return this.proof.startSecondFactor(actor, password);
  }

  @Clinic('keepSecondFactor')
  @BeforeProof()
  keepSecondFactor(
    @Asking() actor: TokenActor,
    @Browser() browser: Browser,
    @Body({ schema: clinic.keepSecondFactor.body }) { code }: Sent<typeof clinic.keepSecondFactor>,
  ) {
    return this.proof.keepSecondFactor(actor, browser, code);
  }

  @Clinic('changePassword')
  @BeforeProof()
  async changePassword(
    @Asking() actor: TokenActor,
    @Browser() browser: Browser,
    @Body({ schema: clinic.changePassword.body }) asked: Sent<typeof clinic.changePassword>,
  ) {
    await this.own.changePassword(actor, browser, asked);
    return done;
  }

  @Clinic('changeEmail')
  async changeEmail(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.changeEmail.body }) { password, email }: Sent<typeof clinic.changeEmail>,
  ) {
    await this.own.changeEmail(actor, password, email);
    return done;
  }

  @Clinic('devices')
  devices(@Asking() actor: TokenActor) {
    return this.work.run(actor, async (tx, who) => ({ devices: await this.own.devices(tx, who) }));
  }

  @Clinic('revokeDevice')
  async revokeDevice(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.revokeDevice.params }) { deviceId }: Params<typeof clinic.revokeDevice>,
  ) {
    await this.work.run(actor, (tx, who) => this.signIns.revoke(tx, who, deviceId));
    return done;
  }

  @Clinic('live')
  @Sse()
  listen(@Asking() actor: TokenActor) {
    return this.live.open(actor);
  }
}
