import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { listening } from '@usward/catalogue';
import { mayDrop, summary, type Dialogue } from '@usward/dialogue';
import { dayIn, daysLater, instantAt } from '@usward/schedule';
import { CouplesService } from '../couples/couples.service.ts';
import { Clock } from '../platform/clock.ts';
import { Jobs } from '../platform/jobs.ts';
import { Live } from '../platform/live.ts';
import { Work, type Tx } from '../platform/work.ts';
import type { DialogueRow } from './dialogue.entity.ts';
import { DialoguesRepository } from './dialogues.repository.ts';
import { asItIs, endOf, endsAt } from './dialogues.rules.ts';

const askedFrom = '08:00';

/** How a talk goes on in rows: what the reducer says, written, with all that follows from an end. */
@Injectable()
export class Course {
  constructor(
    @Inject(DialoguesRepository) private readonly repository: DialoguesRepository,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    jobs.does('end-dialogue', ({ practiceId = '', ref }) => this.endDue(practiceId, ref));
  }

  /** As the only one who sees what both did. */
  asExchange<T>(
    tx: Tx,
    { practiceId, coupleId, assignmentId }: DialogueRow,
    act: () => Promise<T>,
  ): Promise<T> {
    return this.work.as(tx, { kind: 'exchange', practiceId, coupleId, assignmentId }, act);
  }

  /** The one that goes on. What is running by its row may have come to its end: then that is written, whoever looks. */
  async running(tx: Tx, coupleId: string): Promise<DialogueRow | null> {
    const row = await this.repository.running(tx, coupleId);
    const state = row && (await this.asExchange(tx, row, () => this.seen(tx, row)));
    return state && !endOf(state) ? row : null;
  }

  /** As the exchange, to look at it. Where it has come to an end by itself that is written first, whoever looks. */
  async seen(tx: Tx, row: DialogueRow): Promise<Dialogue> {
    const state = await this.repository.state(tx, row);
    return (await this.asOf(tx, row, state)) === state ? state : this.locked(tx, row);
  }

  /** The same, to go on with it: until the transaction ends nobody else does. */
  async locked(tx: Tx, row: DialogueRow): Promise<Dialogue> {
    const before = await this.repository.lockedState(tx, row);
    const after = await this.asOf(tx, (await this.repository.find(tx, row.id)) ?? row, before);
    if (after !== before) await this.write(tx, row, before, after);
    return after;
  }

  private async asOf(tx: Tx, row: DialogueRow, state: Dialogue): Promise<Dialogue> {
    const mayGoOn = await this.repository.mayMeet(tx, row, listening.stoppedBy);
    return asItIs(state, row.endsAt.getTime(), mayGoOn, randomUUID(), this.clock.now().getTime());
  }

  /** As the exchange, with the state locked. Both hear of what both see, and nobody of what one did alone. */
  async write(tx: Tx, row: DialogueRow, before: Dialogue, after: Dialogue): Promise<void> {
    await this.repository.save(tx, row, after);
    if (after.seq === before.seq) return;
    const now = this.clock.now().getTime();
    const end = endOf(after);
    const until = new Date(endsAt(after, now));
    await this.repository.show(tx, row, {
      endsAt: until,
      ended: end?.how ?? null,
      isKept: end?.kept ?? false,
    });
    if (mayDrop(after, now)) await this.repository.dropWords(tx, row);
    if (after.phase.is === 'paused') await this.lookAgain(tx, row, until);
    const isTold = end !== null && (await this.tell(tx, row, after, now));
    const members = await this.couples.members(tx, row.coupleId);
    const hearing = members.filter(({ kind }) => isTold || kind === 'partner');
    this.live.look(
      tx,
      hearing.map(({ personId }) => personId),
    );
  }

  /** A job looks whether it is over then. */
  lookAgain(tx: Tx, { practiceId, id }: DialogueRow, at: Date): Promise<void> {
    return this.jobs.send(tx, 'end-dialogue', { practiceId, ref: id }, at);
  }

  /** Where somebody had the floor there was a talk: the clinicians get its counts, and each is asked the day after. */
  private async tell(tx: Tx, row: DialogueRow, state: Dialogue, now: number): Promise<boolean> {
    const counts = summary(state, now);
    const end = endOf(state);
    if (!end || counts.floor.a.turns + counts.floor.b.turns === 0) return false;
    const people = { a: row.begunBy, b: row.invited };
    await this.repository.tell(tx, row, { ...counts, ended: end.how, mode: row.mode, people });
    const { timeZone } = await this.couples.ofExchange(tx, row.coupleId);
    const nextDay = daysLater(dayIn(timeZone, new Date(state.at)), 1);
    const job = { practiceId: row.practiceId, ref: row.id };
    await this.jobs.send(tx, 'felt-heard', job, instantAt(nextDay, askedFrom, timeZone));
    return true;
  }

  /** Safe to repeat; before its time it looks again later. */
  private async endDue(practiceId: string, id: string): Promise<void> {
    const row = await this.work.run({ kind: 'keeper', practiceId }, (tx) => this.repository.find(tx, id));
    if (!row || row.ended) return;
    const { coupleId, assignmentId } = row;
    await this.work.run({ kind: 'exchange', practiceId, coupleId, assignmentId }, async (tx) => {
      if (endOf(await this.locked(tx, row))) return;
      const { endsAt: until } = (await this.repository.find(tx, id)) ?? row;
      await this.lookAgain(tx, row, until);
    });
  }
}
