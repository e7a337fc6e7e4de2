import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { TokenActor, Who } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Body } from '../platform/http/route.ts';
import { Work, type Tx } from '../platform/work.ts';
import { AccountsService } from './accounts.service.ts';
import { PasskeysService } from './passkeys.service.ts';
import { PrivateAreaService } from './private-area.service.ts';
import { SignInsService } from './sign-ins.service.ts';

/**
 * A partner's passkey signs in, and no more: a fingerprint of both may lie in one phone, so the private area asks for the
 * PIN all the same, and adding or removing one does too.
 */
@Injectable()
export class PartnerPasskeysService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(PasskeysService) private readonly passkeys: PasskeysService,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  async start(actor: TokenActor, password: string) {
    await this.inside(actor, async (_, { isOwnPhone }) => {
      if (!isOwnPhone) throw new Problem('passkey.own-phone');
    });
    return this.passkeys.askToMake(await this.accounts.proven(actor, password), 'me');
  }

  async keep(actor: TokenActor, { name, made }: Body<typeof clinic.keepPasskey>): Promise<void> {
    const accountId = await this.inside(actor, async (_, who) => who.accountId);
    const credential = await this.passkeys.made(accountId, made);
    await this.inside(actor, (tx, who) => this.passkeys.keep(tx, who, name, credential));
  }

  async remove(actor: TokenActor, id: string): Promise<void> {
    await this.inside(actor, async (tx, who) => {
      await this.passkeys.remove(tx, who, id, true);
      await this.signIns.endAll(tx, who.accountId, who.signInId);
    });
  }

  private inside<T>(actor: TokenActor, act: (tx: Tx, who: Who) => Promise<T>): Promise<T> {
    return this.work.run(actor, (tx, who) => {
      this.privateArea.mustBeOpen(who);
      return act(tx, who);
    });
  }
}
