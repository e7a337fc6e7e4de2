import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { CouplesService } from '../couples/couples.service.ts';
import { AccountsService } from '../identity/accounts.service.ts';
import { PrivateAreaService } from '../identity/private-area.service.ts';
import type { TokenActor, Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import { Work, type Tx } from '../platform/work.ts';
import { ErasureRow } from './erasure.entity.ts';
import { ErasuresRepository } from './erasures.repository.ts';

/** Somebody asks to be erased, and may take it back for some days. */
@Injectable()
export class OwnErasure {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(ErasuresRepository) private readonly repository: ErasuresRepository,
  ) {}

  async dueAt(tx: Tx, who: Who): Promise<Date | null> {
    this.privateArea.mustBeOpen(who);
    return (await this.repository.standing(tx, who.personId))?.dueAt ?? null;
  }

  /** With the PIN and the password: neither a phone left open nor a guessed PIN erases anybody. */
  async ask(actor: TokenActor, password: string): Promise<Date> {
    await this.work.run(actor, async (_, who) => this.privateArea.mustBeOpen(who));
    await this.accounts.proven(actor, password);
    return this.work.run(actor, async (tx, who) => {
      const couple = await this.couples.ofPartner(tx, who);
      const dueAt = await this.repository.add(tx, who, who.personId);
      if (couple) await this.couples.tellClinicians(tx, couple.id);
      return dueAt;
    });
  }

  async takeBack(tx: Tx, { practiceId, personId, ...who }: Who): Promise<void> {
    this.privateArea.mustBeOpen(who);
    const back = await tx.update(
      ErasureRow,
      { practiceId, personId, askedBy: personId, takenBackAt: IsNull(), doneAt: IsNull() },
      { takenBackAt: this.clock.now() },
    );
    if (!back.affected) throw new Problem('absent');
  }
}
