import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Browser } from '../platform/http/browser.ts';
import { Asking, BeforeProof, Clinic, done, FreshProof, type Body as Sent, type Params } from '../platform/http/route.ts'; // prettier-ignore
import { Work } from '../platform/work.ts';
import { OwnAccountService } from './own-account.service.ts';
import { PasskeysService } from './passkeys.service.ts';
import { StaffProofService } from './staff-proof.service.ts';

@Controller()
export class PasskeysClinicController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(OwnAccountService) private readonly own: OwnAccountService,
    @Inject(PasskeysService) private readonly passkeys: PasskeysService,
    @Inject(StaffProofService) private readonly proof: StaffProofService,
  ) {}

  @Clinic('passkeys')
  list(@Asking() actor: TokenActor) {
    return this.work.run(actor, async (tx, who) => ({
      passkeys: await this.passkeys.list(tx, who, await this.own.timeZone(tx, who)),
    }));
  }

  @Clinic('startPasskey')
  @BeforeProof()
  start(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.startPasskey.body }) { password }: Sent<typeof clinic.startPasskey>,
  ) {
    return this.proof.startPasskey(actor, password);
  }

  @Clinic('keepPasskey')
  @BeforeProof()
  keep(
    @Asking() actor: TokenActor,
    @Browser() browser: Browser,
    @Body({ schema: clinic.keepPasskey.body }) asked: Sent<typeof clinic.keepPasskey>,
  ) {
    return this.proof.keepPasskey(actor, browser, asked);
  }

  @Clinic('renamePasskey')
  rename(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.renamePasskey.params }) { passkeyId }: Params<typeof clinic.renamePasskey>,
    @Body({ schema: clinic.renamePasskey.body }) { name }: Sent<typeof clinic.renamePasskey>,
  ) {
    return this.work.run(actor, async (tx, who) => {
      await this.passkeys.rename(tx, who, passkeyId, name);
      return done;
    });
  }

  @Clinic('removePasskey')
  @FreshProof()
  async remove(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.removePasskey.params }) { passkeyId }: Params<typeof clinic.removePasskey>,
  ) {
    await this.proof.removePasskey(actor, passkeyId);
    return done;
  }

  @Clinic('startConfirmByPasskey')
  startConfirm(@Asking() actor: TokenActor) {
    return this.proof.startConfirmByPasskey(actor);
  }

  @Clinic('confirmByPasskey')
  confirm(
    @Asking() actor: TokenActor,
    @Browser() browser: Browser,
    @Body({ schema: clinic.confirmByPasskey.body }) { shown }: Sent<typeof clinic.confirmByPasskey>,
  ) {
    return this.proof.confirmByPasskey(actor, browser, shown);
  }
}
