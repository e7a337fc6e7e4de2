import { Inject, Injectable } from '@nestjs/common';
import { Erasing } from './erasing.ts';
import { ErasureLedger } from './erasure.ledger.ts';

/** After a restore: everybody whom the ledger says is erased is so again. Safe to repeat. */
@Injectable()
export class ReplayService {
  constructor(
    @Inject(ErasureLedger) private readonly ledger: ErasureLedger,
    @Inject(Erasing) private readonly erasing: Erasing,
  ) {}

  /** A line about each, for whoever ran it; `keys` are those that were there again. Refuses in the end what is not whole. */
  async run(say: (line: string) => void): Promise<{ keys: number }[]> {
    const done = [];
    for (const [i, one] of (await this.ledger.all()).entries()) {
      const { keys, signIns } = await this.erasing.again(one);
      const what = one.isHeld ? 'journal (record held)' : 'all';
      say(
        `${i + 1}  ${one.at.slice(0, 10)}  person ${one.personId}, ${what}: ${keys} of ${one.scopes.length} keys destroyed now, ${signIns} sign-ins ended`,
      );
      done.push({ keys });
    }
    say(`${done.length} lines of the erasure ledger replayed.`);
    const missing = await this.ledger.missing();
    if (missing)
      throw new Error(
        `The erasure ledger is not whole: ${missing} erasures that were told beside the audit’s ends are not in it. Bring back its newest copy, and replay again before anybody signs in.`,
      );
    return done;
  }
}
