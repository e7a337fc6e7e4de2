import { Controller, Inject, Param, Query } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, type Answer, type Params, type Query as Asked } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { VersionsService } from './versions.service.ts';

@Controller()
export class VersionsController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(VersionsService) private readonly versions: VersionsService,
  ) {}

  @Clinic('exerciseVersions')
  ofExercise(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.exerciseVersions.params }) { key }: Params<typeof clinic.exerciseVersions>,
  ): Promise<Answer<typeof clinic.exerciseVersions>> {
    return this.work.run(actor, (tx, who) => this.versions.ofExercise(tx, who, key));
  }

  @Clinic('exerciseVersion')
  show(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.exerciseVersion.params }) named: Params<typeof clinic.exerciseVersion>,
  ): Promise<Answer<typeof clinic.exerciseVersion>> {
    return this.work.run(actor, (tx, who) => this.versions.show(tx, who, named));
  }

  @Clinic('exportExercise')
  export(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.exportExercise.params }) named: Params<typeof clinic.exportExercise>,
    @Query({ schema: clinic.exportExercise.query }) how: Asked<typeof clinic.exportExercise>,
  ): Promise<Answer<typeof clinic.exportExercise>> {
    return this.work.run(actor, (tx, who) => this.versions.exported(tx, who, named, how));
  }

  @Clinic('programVersions')
  ofProgram(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.programVersions.params }) { key }: Params<typeof clinic.programVersions>,
  ): Promise<Answer<typeof clinic.programVersions>> {
    return this.work.run(actor, (tx, who) => this.versions.ofProgram(tx, who, key));
  }

  @Clinic('programVersion')
  showProgram(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.programVersion.params }) named: Params<typeof clinic.programVersion>,
  ): Promise<Answer<typeof clinic.programVersion>> {
    return this.work.run(actor, (tx, who) => this.versions.showProgram(tx, who, named));
  }

  @Clinic('exportProgram')
  exportProgram(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.exportProgram.params }) named: Params<typeof clinic.exportProgram>,
  ): Promise<Answer<typeof clinic.exportProgram>> {
    return this.work.run(actor, (tx, who) => this.versions.exportedProgram(tx, who, named));
  }
}
