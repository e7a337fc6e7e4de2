import { Body, Controller, Inject } from '@nestjs/common';
import { open } from '@usward/contract/open';
import { Browser } from '../platform/http/browser.ts';
import { done, Open, type Body as Sent } from '../platform/http/route.ts';
import { SignInService } from './sign-in.service.ts';

@Controller()
export class PasskeysOpenController {
  constructor(@Inject(SignInService) private readonly signIn: SignInService) {}

  @Open('startPasskeySignIn')
  start(@Browser() browser: Browser) {
    return this.signIn.startByPasskey(browser);
  }

  @Open('signInPartnerByPasskey')
  async partner(
    @Browser() browser: Browser,
    @Body({ schema: open.signInPartnerByPasskey.body })
    { shown, isOwnPhone }: Sent<typeof open.signInPartnerByPasskey>,
  ) {
    await this.signIn.byPasskey(browser, 'me', shown, isOwnPhone);
    return done;
  }

  @Open('signInStaffByPasskey')
  async staff(
    @Browser() browser: Browser,
    @Body({ schema: open.signInStaffByPasskey.body }) { shown }: Sent<typeof open.signInStaffByPasskey>,
  ) {
    await this.signIn.byPasskey(browser, 'clinic', shown);
    return done;
  }
}
