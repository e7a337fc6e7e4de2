import { Controller } from '@nestjs/common';
import type { open } from '@usward/contract/open';
import { Open, type Answer } from '../platform/http/route.ts';
import { helpDirectory } from './help-directory.ts';

@Controller()
export class HelpController {
  @Open('help')
  read(): Answer<typeof open.help> {
    return { countries: helpDirectory };
  }
}
