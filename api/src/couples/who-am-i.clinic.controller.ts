import { Controller, Inject } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { PeopleService } from '../identity/people.service.ts';
import type { Role, TokenActor } from '../platform/actors.ts';
import { present } from '../platform/http/problem.ts';
import { Asking, Clinic, BeforeProof, type Answer } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';

const isStaff = (role: Role): role is Exclude<Role, 'partner'> => role !== 'partner';

@Controller()
export class WhoAmIAtWorkController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practice: PracticeService,
  ) {}

  @Clinic('whoAmI')
  @BeforeProof()
  whoAmI(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.whoAmI>> {
    return this.work.run(actor, async (tx, who) => {
      const practice = await this.practice.of(tx, who);
      const self = present((await this.people.byId(tx, [who.personId])).get(who.personId));
      return {
        personId: who.personId,
        displayName: self.displayName,
        locale: self.locale,
        roles: who.roles.filter(isStaff),
        practiceName: practice.name,
        brand: this.practice.brandOf(practice),
        practiceTimeZone: practice.timeZone,
        isDemo: who.isDemo,
        hasSecondFactor: who.hasSecondFactor,
        confirmedUntil: who.confirmedUntil?.toISOString() ?? null,
      };
    });
  }
}
