import { Inject, Injectable } from '@nestjs/common';
import { decidesAt, forHome, nothingBetween, type Between, type Kind } from '@usward/exercises';
import type { DueExercise } from '../assignments/assignments.service.ts';
import { BetweenService, type Stand, type Stands } from '../between/between.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { DialoguesService } from '../dialogues/dialogues.service.ts';
import { DrawsService, type Ideas } from '../draws/draws.service.ts';
import { AccountsService } from '../identity/accounts.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import type { Tx } from '../platform/work.ts';
import { Recall } from './recall.ts';
import { presentBetween, type Standing } from './responses.present.ts';

const hour = 3_600_000;
/** A pause that ended is still told for so long, where one looks next and on the shelf. */
const pauseTold = { today: 2 * hour, us: 48 * hour };

/** The kinds of step at which something may stand that was not said there and then. */
const standing: Kind[] = ['agree', 'ready', 'pause', 'recall', 'marks'];

/** What stands between the two, as it is shown: at each step of a task, on Today and on the shelf. */
@Injectable()
export class Standings {
  constructor(
    @Inject(BetweenService) private readonly between: BetweenService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Recall) private readonly recall: Recall,
    @Inject(DrawsService) private readonly draws: DrawsService,
    @Inject(DialoguesService) private readonly dialogues: DialoguesService,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The talk that goes on, or to which one of the two invites the other. */
  dialogue(tx: Tx, who: Who, couple: Couple) {
    return this.dialogues.goingOn(tx, who, couple);
  }

  async ofOccurrence(
    tx: Tx,
    who: Who,
    couple: Couple | null,
    due: DueExercise,
  ): Promise<Record<string, Standing['between']>> {
    if (!couple || couple.id !== due.coupleId) return {};
    const steps = due.exercise.variants[due.variant]?.steps ?? [];
    if (!steps.some(({ kind }) => standing.includes(kind))) return {};
    const known = {
      stands: await this.between.of(tx, couple),
      ideas: await this.draws.ideas(tx, who, couple),
    };
    const found = known.stands.ofOccurrence(who.personId, due);
    const keepsUnread = await this.keepsUnread(tx, who);
    for (const step of steps) {
      if (step.kind === 'recall') {
        const recalled = await this.recall.of(tx, who, couple, step, known, keepsUnread);
        found[step.id] = { ...nothingBetween, recalled };
      }
      if (step.kind === 'marks') {
        const newest = known.ideas.find((idea) => idea.key === due.key && idea.step === step.id);
        found[step.id] = { ...nothingBetween, ideas: newest?.cards ?? null };
      }
    }
    return Object.fromEntries(Object.entries(found).map(([id, each]) => [id, presentBetween(each)]));
  }

  /** What is alive now, and one's own three ideas. */
  async today(tx: Tx, who: Who, couple: Couple): Promise<Standing[]> {
    const [all, keepsUnread, ideas] = await Promise.all([
      this.between.of(tx, couple),
      this.keepsUnread(tx, who),
      this.draws.ideas(tx, who, couple),
    ]);
    const alive = readable(all.all(who.personId), keepsUnread).filter(
      ({ between: { offers, ready, pause } }) =>
        offers.some(({ by }) => by === 'partner') || ready?.bothUntil || this.isTold(pause, pauseTold.today),
    );
    return [...(await this.shown(couple, alive)), ...drawn(ideas, 'own')];
  }

  /** What both said yes to, how a pause ended, and what was drawn for both. */
  async us(tx: Tx, who: Who, couple: Couple, all: Stands, keepsUnread: boolean): Promise<Standing[]> {
    const agreed = new Set<string>();
    const kept = readable(all.all(who.personId), keepsUnread).filter(
      ({ due, step, between: { agreed: plans, pause } }) => {
        const place = `${due.key}/${step.id}`;
        const isFirst = plans.length > 0 && !agreed.has(place);
        if (isFirst) agreed.add(place);
        return isFirst || (pause?.outcome !== 'waiting' && this.isTold(pause, pauseTold.us));
      },
    );
    return [...(await this.shown(couple, kept)), ...drawn(await this.draws.ideas(tx, who, couple), 'both')];
  }

  /** What comes from the partner waits until it is asked for. Nobody but the caller knows. */
  async keepsUnread(tx: Tx, who: Who): Promise<boolean> {
    return (await this.accounts.own(tx, who)).keepsUnread;
  }

  private isTold(pause: Between['pause'], milliseconds: number): boolean {
    if (!pause) return false;
    const decided = decidesAt({ until: new Date(pause.returnAt) });
    return this.clock.now().getTime() < decided.getTime() + milliseconds;
  }

  /** As this home wants it spoken of; what speaks of a child is left out where no baby words are wanted. */
  private async shown(couple: Couple, stands: Stand[]): Promise<Standing[]> {
    if (!stands.length) return [];
    const home = await this.couples.home(couple);
    return stands.flatMap(({ due, step: { id }, between }) => {
      const exercise = forHome(due.exercise, home);
      const step = exercise.variants[due.variant]?.steps.find((one) => one.id === id);
      if (!step || !('prompt' in step)) return [];
      const { occurrenceId, key, version } = due;
      const { title } = exercise;
      return [
        {
          occurrenceId,
          key,
          version,
          title,
          step: id,
          prompt: step.prompt,
          between: presentBetween(between),
        },
      ];
    });
  }
}

const drawn = (ideas: Ideas[], draws: Ideas['draws']): Standing[] =>
  ideas
    .filter((idea) => idea.draws === draws)
    .map(({ occurrenceId, key, version, title, step, drawn: prompt, cards }) => {
      const between = presentBetween({ ...nothingBetween, ideas: cards });
      return { occurrenceId, key, version, title, step, prompt, between };
    });

/** Without what comes from the partner, for whoever keeps it unread. */
function readable(stands: Stand[], keepsUnread: boolean): Stand[] {
  if (!keepsUnread) return stands;
  return stands.map((stand) => ({
    ...stand,
    between: { ...stand.between, offers: stand.between.offers.filter(({ by }) => by === 'me') },
  }));
}
