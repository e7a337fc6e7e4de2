import { Body, Controller, Inject } from '@nestjs/common';
import { me } from '@usward/contract/me';
import { PrivateAreaService } from '../identity/private-area.service.ts';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Me, done, type Answer, type Body as Sent } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { SafeContactService } from './safe-contact.service.ts';

@Controller()
export class SafeContactController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
    @Inject(SafeContactService) private readonly safeContact: SafeContactService,
  ) {}

  @Me('safeContact')
  read(@Asking() actor: TokenActor): Promise<Answer<typeof me.safeContact>> {
    return this.work.run(actor, (tx, who) => {
      this.privateArea.mustBeOpen(who);
      return this.safeContact.mine(tx, who);
    });
  }

  @Me('changeSafeContact')
  async change(
    @Asking() actor: TokenActor,
    @Body({ schema: me.changeSafeContact.body }) contact: Sent<typeof me.changeSafeContact>,
  ) {
    await this.work.run(actor, (tx, who) => {
      this.privateArea.mustBeOpen(who);
      return this.safeContact.change(tx, who, contact);
    });
    return done;
  }
}
