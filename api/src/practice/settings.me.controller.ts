import { Controller, Inject } from '@nestjs/common';
import { me } from '@usward/contract/me';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Me, type Answer } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { BrandService } from './brand.service.ts';
import { HelpService } from './help.service.ts';

@Controller()
export class SettingsOfMineController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(BrandService) private readonly brand: BrandService,
    @Inject(HelpService) private readonly lines: HelpService,
  ) {}

  @Me('logo')
  logo(@Asking() actor: TokenActor): Promise<Answer<typeof me.logo>> {
    return this.work.run(actor, (tx, who) => this.brand.logo(tx, who));
  }

  @Me('help')
  help(@Asking() actor: TokenActor): Promise<Answer<typeof me.help>> {
    return this.work.run(actor, (tx, who) => this.lines.directory(tx, who));
  }
}
