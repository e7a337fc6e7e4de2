import { Body, Controller, Inject, UseGuards } from '@nestjs/common';
import { open } from '@usward/contract/open';
import { Open, type Body as Sent } from '../platform/http/route.ts';
import { Browser } from './browser.ts';
import type { Proven } from './credentials.service.ts';
import { ByPassword, PasswordGuard } from './password.strategy.ts';
import { SignInService } from './sign-in.service.ts';

@Controller()
export class IdentityOpenController {
  constructor(@Inject(SignInService) private readonly signIn: SignInService) {}

  @Open('signInPartner')
  @UseGuards(PasswordGuard)
  async signInPartner(
    @Browser() browser: Browser,
    @ByPassword() proven: Proven,
    @Body({ schema: open.signInPartner.body }) { isOwnPhone }: Sent<typeof open.signInPartner>,
  ) {
    await this.signIn.partner(browser, proven, isOwnPhone);
    return { ok: true as const };
  }

  @Open('signInStaff')
  @UseGuards(PasswordGuard)
  async signInStaff(
    @Browser() browser: Browser,
    @ByPassword() proven: Proven,
    @Body({ schema: open.signInStaff.body }) { code }: Sent<typeof open.signInStaff>,
  ) {
    await this.signIn.staff(browser, proven, code);
    return { ok: true as const };
  }
}
