import { Inject, Injectable } from '@nestjs/common';
import type { me } from '@usward/contract/me';
import { isHandedIn, type Exercise } from '@usward/exercises';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import { BeginningsService } from '../assignments/beginnings.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { ExercisesService } from '../exercises/exercises.service.ts';
import type { Who } from '../platform/actors.ts';
import { present } from '../platform/http/problem.ts';
import type { Answer, Query } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { ResponsesRepository } from './responses.repository.ts';

type Page = Answer<typeof me.library>;
type Waiting = Pick<DueExercise, 'exercise' | 'occurrenceId'>;

/** What a person may begin alone, and what waits for them: the same for whatever was recorded about the couple. */
@Injectable()
export class Library {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(BeginningsService) private readonly beginnings: BeginningsService,
    @Inject(ExercisesService) private readonly exercises: ExercisesService,
    @Inject(CouplesService) private readonly couples: CouplesService,
  ) {}

  async of(tx: Tx, who: Who, { search = '' }: Query<typeof me.library>): Promise<Page> {
    const couple = await this.couples.ofPartner(tx, who);
    if (!couple) return { items: [] };
    const waiting = await this.notHandedIn(tx, who, await this.assignments.openNow(tx, couple.id));
    const items = new Map([
      ...this.exercises.alwaysThere.map((exercise) => [exercise.key, item(exercise, null)] as const),
      ...waiting
        .toReversed()
        .map(({ exercise, occurrenceId }) => [exercise.key, item(exercise, occurrenceId)] as const),
    ]);
    if (!search.trim()) return { items: [...items.values()] };
    return { items: this.exercises.find(search).flatMap((key) => items.get(key) ?? []) };
  }

  /** The one that is open already, or a new one; only of what is always there. */
  async begin(tx: Tx, who: Who, key: string): Promise<string> {
    const exercise = present(this.exercises.alwaysThere.find((one) => one.key === key));
    const couple = present(await this.couples.ofPartner(tx, who));
    return this.beginnings.begin(tx, who, couple, exercise, async (due) => {
      const [open] = await this.notHandedIn(tx, who, due);
      return open?.occurrenceId;
    });
  }

  private async notHandedIn(tx: Tx, who: Who, due: DueExercise[]): Promise<Waiting[]> {
    const ids = due.map(({ occurrenceId }) => occurrenceId);
    const own = ids.length ? await this.repository.own(tx, who, ids) : [];
    const done = own.filter(({ ending }) => isHandedIn(ending)).map(({ occurrenceId }) => occurrenceId);
    return due.filter(({ occurrenceId }) => !done.includes(occurrenceId));
  }
}

const item = ({ key, version, title, purpose, minutes }: Exercise, occurrenceId: string | null) => ({
  key,
  version,
  title,
  purpose,
  minutes,
  occurrenceId,
});
