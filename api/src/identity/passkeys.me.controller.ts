import { Body, Controller, Inject, Param } from '@nestjs/common';
import { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, done, Me, type Body as Sent, type Params } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { OwnAccountService } from './own-account.service.ts';
import { PartnerPasskeysService } from './partner-passkeys.service.ts';
import { PasskeysService } from './passkeys.service.ts';
import { PrivateAreaService } from './private-area.service.ts';

/** Behind the PIN: whoever adds a way in has shown more than the phone. */
@Controller()
export class PasskeysMeController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(OwnAccountService) private readonly own: OwnAccountService,
    @Inject(PasskeysService) private readonly passkeys: PasskeysService,
    @Inject(PartnerPasskeysService) private readonly partners: PartnerPasskeysService,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
  ) {}

  @Me('passkeys')
  list(@Asking() actor: TokenActor) {
    return this.work.run(actor, async (tx, who) => {
      this.privateArea.mustBeOpen(who);
      return { passkeys: await this.passkeys.list(tx, who, await this.own.timeZone(tx, who)) };
    });
  }

  @Me('startPasskey')
  start(
    @Asking() actor: TokenActor,
    @Body({ schema: me.startPasskey.body }) { password }: Sent<typeof me.startPasskey>,
  ) {
    return this.partners.start(actor, password);
  }

  @Me('keepPasskey')
  async keep(
    @Asking() actor: TokenActor,
    @Body({ schema: me.keepPasskey.body }) asked: Sent<typeof me.keepPasskey>,
  ) {
    await this.partners.keep(actor, asked);
    return done;
  }

  @Me('renamePasskey')
  rename(
    @Asking() actor: TokenActor,
    @Param({ schema: me.renamePasskey.params }) { passkeyId }: Params<typeof me.renamePasskey>,
    @Body({ schema: me.renamePasskey.body }) { name }: Sent<typeof me.renamePasskey>,
  ) {
    return this.work.run(actor, async (tx, who) => {
      this.privateArea.mustBeOpen(who);
      await this.passkeys.rename(tx, who, passkeyId, name);
      return done;
    });
  }

  @Me('removePasskey')
  async remove(
    @Asking() actor: TokenActor,
    @Param({ schema: me.removePasskey.params }) { passkeyId }: Params<typeof me.removePasskey>,
  ) {
    await this.partners.remove(actor, passkeyId);
    return done;
  }
}
