import { Inject, Injectable } from '@nestjs/common';
import {
  daysBetweenDraws, draw, forHome, newestMarks, restsForDraws, stillFitting, variantOf, yesOf,
  type Card, type Marks, type Step, type StepOf, type Words,
} from '@usward/exercises'; // prettier-ignore
import { dayIn, daysLater } from '@usward/schedule';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Tx } from '../platform/work.ts';
import { Chance } from './chance.ts';
import { DrawsRepository, type OpenDraw } from './draws.repository.ts';

/** What one person marked at one sitting, in time. */
export type Sitting = { personId: string; step: string; marks: Marks };

/** Three ideas as they stand before one of the two. */
export type Ideas = {
  assignmentId: string;
  occurrenceId: string;
  key: string;
  version: number;
  step: string;
  title: Words;
  /** Stands above the ideas. */
  drawn: Words;
  /** Whether the other has the same three before them. */
  draws: StepOf<'marks'>['draws'];
  cards: Card[];
};

/** A month without a new draw, and the ideas of the old one go from the screen. */
const standForDays = 35;
const dayMs = 86_400_000;

/** Draws three ideas of a menu, acting as the exchange, and shows them to those for whom they were drawn. */
@Injectable()
export class DrawsService {
  constructor(
    @Inject(DrawsRepository) private readonly repository: DrawsRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Chance) private readonly chance: Chance,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The menus of this exercise; the caller brings what each marked there, in the order of the sittings. */
  menusOf({ exercise, variant }: DueExercise): StepOf<'marks'>[] {
    return variant === 'couple' ? variantOf(exercise, 'couple').steps.filter(isMenu) : [];
  }

  /** At most once in so many days, whatever anybody marked, and also when nobody did. */
  async draw(
    tx: Tx,
    due: DueExercise,
    partners: readonly [string, string],
    sittings: Sitting[],
  ): Promise<void> {
    const couple = await this.couples.ofExchange(tx, due.coupleId);
    const home = await this.couples.home(couple);
    const fitting = variantOf(forHome(due.exercise, home), 'couple').steps;
    await this.repository.lock(tx, due.coupleId);
    const before = await this.repository.since(tx, due.coupleId, new Date(0));
    const today = dayIn(couple.timeZone, this.clock.now());
    for (const menu of this.menusOf(due)) {
      const earlier = before.filter(({ step }) => step === menu.id);
      const [newest] = earlier;
      if (newest && daysLater(dayIn(couple.timeZone, newest.drawnAt), daysBetweenDraws) > today) continue;
      const yes = (personId: string) => yesOf(menu, newestMarks(marksOf(sittings, menu, personId)));
      const yeses = [yes(partners[0]), yes(partners[1])] as const;
      // Where the home leaves the whole step out there is nothing to draw from, and nobody marks it.
      const step = fitting.filter(isMenu).find(({ id }) => id === menu.id);
      if (!step) continue;
      const three = (resting: OpenDraw[]) =>
        draw(step, yeses, restingOf(resting), () => this.chance.number()).map(({ id }) => id);
      const shared = menu.draws === 'both' ? three(earlier) : null;
      for (const personId of partners)
        await this.repository.add(tx, {
          practiceId: due.practiceId,
          coupleId: due.coupleId,
          assignmentId: due.assignmentId,
          occurrenceId: due.occurrenceId,
          step: menu.id,
          personId,
          drawnAt: this.clock.now(),
          ideas: shared ?? three(earlier.filter((one) => one.personId === personId)),
        });
    }
  }

  /** The newest ideas of each menu that stand before this person now, in the couple in which they are a partner. */
  async ideas(tx: Tx, who: Who, couple: Couple): Promise<Ideas[]> {
    const since = new Date(this.clock.now().getTime() - standForDays * dayMs);
    const rows = await this.repository.since(tx, couple.id, since, who.personId);
    const due = await this.assignments.byIds(
      tx,
      rows.map(({ occurrenceId }) => occurrenceId),
    );
    const home = await this.couples.home(couple);
    const shown = new Set<string>();
    return rows.flatMap(({ occurrenceId, assignmentId, step: id, ideas }): Ideas[] => {
      const given = due.find((each) => each.occurrenceId === occurrenceId);
      if (!given || given.withdrawnAt || shown.has(`${given.key}/${id}`)) return [];
      shown.add(`${given.key}/${id}`);
      const { key, version } = given;
      const exercise = forHome(given.exercise, home);
      const step = variantOf(exercise, 'couple')
        .steps.filter(isMenu)
        .find((each) => each.id === id);
      if (!step) return [];
      const { drawn, draws } = step;
      const cards = stillFitting(step, ideas);
      return [{ assignmentId, occurrenceId, key, version, step: id, title: exercise.title, drawn, draws, cards }]; // prettier-ignore
    });
  }
}

const isMenu = (step: Step): step is StepOf<'marks'> => step.kind === 'marks';

const marksOf = (sittings: Sitting[], { id }: StepOf<'marks'>, personId: string): Marks[] =>
  sittings.filter((one) => one.step === id && one.personId === personId).map(({ marks }) => marks);

/** The ideas of the last draws of those rows, newest first. */
function restingOf(rows: OpenDraw[]): Set<string> {
  const draws = [...new Set(rows.map(({ occurrenceId }) => occurrenceId))].slice(0, restsForDraws);
  return new Set(
    rows.filter(({ occurrenceId }) => draws.includes(occurrenceId)).flatMap(({ ideas }) => ideas),
  );
}
