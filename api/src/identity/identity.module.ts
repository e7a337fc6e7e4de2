import { Module } from '@nestjs/common';
import { AccountsService } from './accounts.service.ts';
import { CredentialsService } from './credentials.service.ts';
import { EmailsService } from './emails.service.ts';
import { EntrantsService } from './entrants.service.ts';
import { FoundingService } from './founding.service.ts';
import { IdentityClinicController } from './identity.clinic.controller.ts';
import { IdentityMeController } from './identity.me.controller.ts';
import { IdentityOpenController } from './identity.open.controller.ts';
import { OwnAccountService } from './own-account.service.ts';
import { PasswordGuard, PasswordStrategy } from './password.strategy.ts';
import { PasswordsService } from './passwords.service.ts';
import { PeopleService } from './people.service.ts';
import { PrivateAreaService } from './private-area.service.ts';
import { RecoveryService } from './recovery.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInsService } from './sign-ins.service.ts';
import { StaffProofService } from './staff-proof.service.ts';

const shared = [
  AccountsService,
  EmailsService,
  EntrantsService,
  FoundingService,
  PeopleService,
  PrivateAreaService,
  SignInsService,
];

/** Accounts, sign-ins, second factors, the private area's PIN, and the people that accounts are. */
@Module({
  controllers: [IdentityOpenController, IdentityMeController, IdentityClinicController],
  providers: [
    ...shared,
    CredentialsService,
    OwnAccountService,
    PasswordGuard,
    PasswordStrategy,
    PasswordsService,
    RecoveryService,
    SecondFactorService,
    SignInService,
    StaffProofService,
  ],
  exports: shared,
})
export class IdentityModule {}
