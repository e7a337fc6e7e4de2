import { Body, Controller, Inject, UseGuards } from '@nestjs/common';
import { open } from '@usward/contract/open';
import { Limits } from '../platform/limits.ts';
import { Open, done, type Body as Sent } from '../platform/http/route.ts';
import { addressOf, Browser } from '../platform/http/browser.ts';
import type { Proven } from './credentials.service.ts';
import { AnewService } from './anew.service.ts';
import { EmailsService } from './emails.service.ts';
import { ByPassword, PasswordGuard } from './password.strategy.ts';
import { PasswordsService } from './passwords.service.ts';
import { SignInService } from './sign-in.service.ts';

@Controller()
export class IdentityOpenController {
  constructor(
    @Inject(Limits) private readonly limits: Limits,
    @Inject(AnewService) private readonly anew: AnewService,
    @Inject(SignInService) private readonly signIn: SignInService,
    @Inject(PasswordsService) private readonly passwords: PasswordsService,
    @Inject(EmailsService) private readonly emails: EmailsService,
  ) {}

  @Open('signInPartner')
  @UseGuards(PasswordGuard)
  async signInPartner(
    @Browser() browser: Browser,
    @ByPassword() proven: Proven,
    @Body({ schema: open.signInPartner.body }) { isOwnPhone }: Sent<typeof open.signInPartner>,
  ) {
    await this.signIn.partner(browser, proven, isOwnPhone);
    return done;
  }

  @Open('signInStaff')
  @UseGuards(PasswordGuard)
  async signInStaff(
    @Browser() browser: Browser,
    @ByPassword() proven: Proven,
    @Body({ schema: open.signInStaff.body }) { code }: Sent<typeof open.signInStaff>,
  ) {
    await this.signIn.staff(browser, proven, code);
    return done;
  }

  @Open('beginAnew')
  @UseGuards(PasswordGuard)
  async beginAnew(@ByPassword() proven: Proven) {
    return this.anew.begin(proven.account);
  }

  @Open('forgotPassword')
  async forgotPassword(
    @Browser() browser: Browser,
    @Body({ schema: open.forgotPassword.body }) { name }: Sent<typeof open.forgotPassword>,
  ) {
    await this.slowDown(browser);
    await this.passwords.forgotten(name);
    return done;
  }

  @Open('resetPassword')
  async resetPassword(
    @Browser() browser: Browser,
    @Body({ schema: open.resetPassword.body }) { token, password }: Sent<typeof open.resetPassword>,
  ) {
    await this.slowDown(browser);
    await this.passwords.reset(token, password);
    return done;
  }

  @Open('confirmEmail')
  async confirmEmail(
    @Browser() browser: Browser,
    @Body({ schema: open.confirmEmail.body }) { token }: Sent<typeof open.confirmEmail>,
  ) {
    await this.slowDown(browser);
    await this.emails.confirm(token);
    return done;
  }

  private slowDown(browser: Browser): Promise<void> {
    return this.limits.hit('link by address', addressOf(browser));
  }
}
