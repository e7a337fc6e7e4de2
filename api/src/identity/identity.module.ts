import { Module } from '@nestjs/common';
import { AccountsService } from './accounts.service.ts';
import { CredentialsService } from './credentials.service.ts';
import { EmailsService } from './emails.service.ts';
import { EntrantsService } from './entrants.service.ts';
import { FoundingService } from './founding.service.ts';
import { IdentityClinicController } from './identity.clinic.controller.ts';
import { IdentityMeController } from './identity.me.controller.ts';
import { IdentityOpenController } from './identity.open.controller.ts';
import { OwnerRecovery } from './owner-recovery.service.ts';
import { OwnAccountService } from './own-account.service.ts';
import { PasswordGuard, PasswordStrategy } from './password.strategy.ts';
import { PasswordsService } from './passwords.service.ts';
import { PeopleService } from './people.service.ts';
import { PrivateAreaService } from './private-area.service.ts';
import { RecoveryService } from './recovery.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInsService } from './sign-ins.service.ts';
import { AnewService } from './anew.service.ts';
import { ChallengesService } from './challenges.service.ts';
import { PartnerPasskeysService } from './partner-passkeys.service.ts';
import { PasskeysService } from './passkeys.service.ts';
import { PinsService } from './pins.service.ts';
import { PasskeysClinicController } from './passkeys.clinic.controller.ts';
import { PasskeysMeController } from './passkeys.me.controller.ts';
import { PasskeysOpenController } from './passkeys.open.controller.ts';
import { StaffProofService } from './staff-proof.service.ts';

const shared = [
  AccountsService,
  EmailsService,
  EntrantsService,
  FoundingService,
  PeopleService,
  PrivateAreaService,
  SecondFactorService,
  SignInsService,
];

/** Accounts, sign-ins, second factors, the private area's PIN, and the people that accounts are. */
@Module({
  controllers: [
    IdentityOpenController,
    IdentityMeController,
    IdentityClinicController,
    PasskeysOpenController,
    PasskeysMeController,
    PasskeysClinicController,
  ],
  providers: [
    ...shared,
    CredentialsService,
    PinsService,
    PasskeysService,
    PartnerPasskeysService,
    ChallengesService,
    AnewService,
    OwnAccountService,
    OwnerRecovery,
    PasswordGuard,
    PasswordStrategy,
    PasswordsService,
    RecoveryService,
    SignInService,
    StaffProofService,
  ],
  exports: shared,
})
export class IdentityModule {}
