import { Inject, Injectable } from '@nestjs/common';
import { checkExercise, checkProgram } from '@usward/exercises';
import type { Tx } from '../platform/work.ts';
import { questionsOf, withAlerts } from './alerts.rules.ts';
import { ExercisesService } from './exercises.service.ts';
import type { LibraryDraft } from './library-draft.entity.ts';

type Checked = {
  problems: { path: string; code: string }[];
  alerts: ReturnType<typeof questionsOf>;
};

/** What still keeps a draft from being published. */
@Injectable()
export class Checking {
  constructor(@Inject(ExercisesService) private readonly exercises: ExercisesService) {}

  async of(
    tx: Tx,
    of: { practiceId: string },
    { what, key, document, alerts }: Pick<LibraryDraft, 'what' | 'key' | 'document' | 'alerts'>,
  ): Promise<Checked> {
    if (what === 'program') {
      const found = await this.exercises.newest(tx, of, exercisesIn(document));
      return { problems: checkProgram({ ...document, key }, (one) => found.get(one)), alerts: [] };
    }
    const whole = { ...withAlerts(document, alerts), key, version: 1 };
    return { problems: checkExercise(whole), alerts: questionsOf(document, alerts) };
  }
}

const exercisesIn = (document: Record<string, unknown>): string[] =>
  (document['weeks'] as { tasks: { exercise: string }[] }[]).flatMap(({ tasks }) =>
    tasks.map(({ exercise }) => exercise),
  );
