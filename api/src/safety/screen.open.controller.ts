import { Body, Controller, Inject } from '@nestjs/common';
import { open } from '@usward/contract/open';
import { addressOf, Browser } from '../platform/http/browser.ts';
import { Open, done, type Answer, type Body as Sent } from '../platform/http/route.ts';
import { Limits } from '../platform/limits.ts';
import { ScreensService } from './screens.service.ts';

@Controller()
export class ScreenController {
  constructor(
    @Inject(Limits) private readonly limits: Limits,
    @Inject(ScreensService) private readonly screens: ScreensService,
  ) {}

  @Open('openScreen')
  async open(
    @Browser() browser: Browser,
    @Body({ schema: open.openScreen.body }) { code }: Sent<typeof open.openScreen>,
  ): Promise<Answer<typeof open.openScreen>> {
    await this.limits.hit('code by address', addressOf(browser));
    const opened = await this.screens.open(code);
    await this.limits.forgive('code by address', addressOf(browser));
    return opened;
  }

  @Open('leaveScreen')
  async leave(
    @Browser() browser: Browser,
    @Body({ schema: open.leaveScreen.body }) left: Sent<typeof open.leaveScreen>,
  ) {
    await this.limits.hit('link by address', addressOf(browser));
    await this.screens.leave(left);
    return done;
  }
}
