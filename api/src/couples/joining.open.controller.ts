import { Body, Controller, Inject } from '@nestjs/common';
import { open } from '@usward/contract/open';
import { addressOf, Browser } from '../platform/http/browser.ts';
import { EntrantsService } from '../identity/entrants.service.ts';
import { SignInsService } from '../identity/sign-ins.service.ts';
import { Problem } from '../platform/http/problem.ts';
import { Limits } from '../platform/limits.ts';
import { Open, done, type Answer, type Body as Sent } from '../platform/http/route.ts';
import { JoiningLinks } from './joining.links.ts';
import { JoiningService } from './joining.service.ts';

@Controller()
export class JoiningController {
  constructor(
    @Inject(Limits) private readonly limits: Limits,
    @Inject(JoiningLinks) private readonly links: JoiningLinks,
    @Inject(JoiningService) private readonly joining: JoiningService,
    @Inject(EntrantsService) private readonly entrants: EntrantsService,
    @Inject(SignInsService) private readonly signIns: SignInsService,
  ) {}

  @Open('lookAtInvitation')
  async look(
    @Browser() browser: Browser,
    @Body({ schema: open.lookAtInvitation.body }) { token }: Sent<typeof open.lookAtInvitation>,
  ): Promise<Answer<typeof open.lookAtInvitation>> {
    await this.slowDown(browser);
    return this.links.look(token);
  }

  @Open('join')
  async join(@Browser() browser: Browser, @Body({ schema: open.join.body }) asked: Sent<typeof open.join>) {
    await this.slowDown(browser);
    const policy = await this.links.check(asked.token, asked.code);
    if (asked.acknowledges !== policy)
      throw new Problem('request.invalid', [{ path: 'acknowledges', code: 'policy.changed' }]);
    const entrant = await this.entrants.partner(browser, asked);
    await this.signIns.start(browser, 'me', await this.joining.join(asked, entrant), asked.isOwnPhone);
    return done;
  }

  @Open('joinStaff')
  async joinStaff(
    @Browser() browser: Browser,
    @Body({ schema: open.joinStaff.body }) asked: Sent<typeof open.joinStaff>,
  ) {
    await this.slowDown(browser);
    await this.links.check(asked.token, asked.code);
    const entrant = await this.entrants.staff(asked);
    await this.signIns.start(browser, 'clinic', await this.joining.joinStaff(asked, entrant));
    return done;
  }

  @Open('declineInvitation')
  async decline(
    @Browser() browser: Browser,
    @Body({ schema: open.declineInvitation.body }) { token, code }: Sent<typeof open.declineInvitation>,
  ) {
    await this.slowDown(browser);
    await this.links.check(token, code);
    await this.joining.decline(token);
    return done;
  }

  private slowDown(browser: Browser): Promise<void> {
    return this.limits.hit('link by address', addressOf(browser));
  }
}
