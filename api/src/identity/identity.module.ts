import { Module } from '@nestjs/common';
import { AccountsService } from './accounts.service.ts';
import { CredentialsService } from './credentials.service.ts';
import { EmailsService } from './emails.service.ts';
import { EntrantsService } from './entrants.service.ts';
import { FoundingService } from './founding.ts';
import { IdentityOpenController } from './identity.open.controller.ts';
import { PasswordGuard, PasswordStrategy } from './password.strategy.ts';
import { PeopleService } from './people.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInsService } from './sign-ins.service.ts';

@Module({
  controllers: [IdentityOpenController],
  providers: [
    AccountsService,
    CredentialsService,
    EmailsService,
    EntrantsService,
    FoundingService,
    PasswordGuard,
    PasswordStrategy,
    PeopleService,
    SecondFactorService,
    SignInService,
    SignInsService,
  ],
  exports: [AccountsService, EmailsService, EntrantsService, FoundingService, PeopleService, SignInsService],
})
export class IdentityModule {}
