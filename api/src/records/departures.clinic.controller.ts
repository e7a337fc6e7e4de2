import { Body, Controller, Inject, Param } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import {
  Asking,
  Clinic,
  done,
  FreshProof,
  type Answer,
  type Body as Sent,
  type Params,
} from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { DeparturesService } from './departures.service.ts';

@Controller()
export class DeparturesController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(DeparturesService) private readonly departures: DeparturesService,
  ) {}

  @Clinic('departure')
  page(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.departure>> {
    return this.work.run(actor, (tx, who) => this.departures.page(tx, who));
  }

  @Clinic('askDeparture')
  @FreshProof()
  ask(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.askDeparture.body }) body: Sent<typeof clinic.askDeparture>,
  ): Promise<Answer<typeof clinic.askDeparture>> {
    return this.work.run(actor, async (tx, who) => {
      await this.departures.ask(tx, who, body);
      return done;
    });
  }

  @Clinic('approveDeparture')
  @FreshProof()
  approve(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.approveDeparture>> {
    return this.work.run(actor, async (tx, who) => {
      await this.departures.approve(tx, who);
      return done;
    });
  }

  @Clinic('takeBackDeparture')
  takeBack(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.takeBackDeparture>> {
    return this.work.run(actor, async (tx, who) => {
      await this.departures.takeBack(tx, who);
      return done;
    });
  }

  @Clinic('giveDeparture')
  @FreshProof()
  give(
    @Asking() actor: TokenActor,
    @Body({ schema: clinic.giveDeparture.body }) { words }: Sent<typeof clinic.giveDeparture>,
  ): Promise<Answer<typeof clinic.giveDeparture>> {
    return this.work.run(actor, async (tx, who) => {
      await this.departures.give(tx, who, words);
      return done;
    });
  }

  @Clinic('keepFromDeparture')
  keep(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.keepFromDeparture>> {
    return this.work.run(actor, async (tx, who) => {
      await this.departures.keep(tx, who);
      return done;
    });
  }

  @Clinic('makeDeparture')
  @FreshProof()
  make(@Asking() actor: TokenActor): Promise<Answer<typeof clinic.makeDeparture>> {
    return this.work.run(actor, (tx, who) => this.departures.make(tx, who));
  }

  @Clinic('fetchDeparture')
  @FreshProof()
  fetch(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.fetchDeparture.params }) { exportId }: Params<typeof clinic.fetchDeparture>,
  ): Promise<Answer<typeof clinic.fetchDeparture>> {
    return this.work.run(actor, (tx, who) => this.departures.fetch(tx, who, exportId));
  }
}
