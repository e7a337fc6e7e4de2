import { Controller, Inject, Param, Query } from '@nestjs/common';
import { clinic } from '@usward/contract/clinic';
import { plainly, isInRoomOnly, type VariantName } from '@usward/exercises';
import type { TokenActor } from '../platform/actors.ts';
import { Asking, Clinic, type Answer, type Params, type Query as Asked } from '../platform/http/route.ts';
import { Work } from '../platform/work.ts';
import { ExercisesService } from './exercises.service.ts';

@Controller()
export class ExercisesController {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(ExercisesService) private readonly exercises: ExercisesService,
  ) {}

  @Clinic('exercises')
  list(
    @Asking() actor: TokenActor,
    @Query({ schema: clinic.exercises.query }) query: Asked<typeof clinic.exercises>,
  ): Promise<Answer<typeof clinic.exercises>> {
    return this.work.run(actor, async (tx, who) => ({
      exercises: (await this.exercises.shelf(tx, who, query.search)).map(({ exercise, isStarter, isOwn }) => {
        const { key, version, title, purpose, minutes, variants, stoppedBy, evidence } = exercise;
        return {
          key,
          version,
          title,
          purpose,
          minutes,
          variants: Object.keys(variants) as VariantName[],
          stoppedBy,
          isStarter,
          source: evidence.source,
          isOwn,
          isInRoomOnly: isInRoomOnly(exercise),
        };
      }),
    }));
  }

  @Clinic('exercise')
  show(
    @Asking() actor: TokenActor,
    @Param({ schema: clinic.exercise.params }) { key, version }: Params<typeof clinic.exercise>,
  ): Promise<Answer<typeof clinic.exercise>> {
    return this.work.run(actor, async (tx, who) =>
      plainly(await this.exercises.version(tx, who, key, version)),
    );
  }
}
