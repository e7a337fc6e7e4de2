import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  cleaned, doneBy, fieldsOf, isForOnePhone, misfit, onePhoneKinds, whatBothDid,
  type Between, type Done, type Gesture, type Step, type Trace,
} from '@usward/exercises'; // prettier-ignore
import type { me } from '@usward/contract/me';
import { dayIn } from '@usward/schedule';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Params } from '../platform/http/route.ts';
import { Jobs } from '../platform/jobs.ts';
import { Live } from '../platform/live.ts';
import { Work, type Tx } from '../platform/work.ts';
import { BetweenRepository, type Place } from './between.repository.ts';
import { BetweenService } from './between.service.ts';

type At = { due: DueExercise; couple: Couple; step: Step; place: Place; now: Date };

/**
 * What one of the two does at a step. First it is done as its author, who sees their own part; then, in the same
 * transaction, the exchange looks whether both did something, which only it may see.
 */
@Injectable()
export class Gesturing {
  constructor(
    @Inject(BetweenRepository) private readonly repository: BetweenRepository,
    @Inject(BetweenService) private readonly between: BetweenService,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {
    jobs.does('forget-gestures', ({ practiceId = '' }) => this.forget(practiceId));
  }

  /** Safe to repeat: the same gesture again changes nothing. */
  async run(tx: Tx, who: Who, params: Params<typeof me.gesture>, sent: Gesture): Promise<Between> {
    const at = await this.at(tx, who, params, sent);
    await this.repository.lock(tx, at.place);
    // One pause for the couple, wherever it was asked for.
    if (sent.do === 'pause') await this.repository.lock(tx, { occurrenceId: at.couple.id, step: 'pause' });
    if (!(await this.repository.isKnown(tx, who, params.gestureId)))
      await this.carryOut(tx, who, at, params.gestureId, sent);
    return (await this.between.of(tx, at.couple)).at(who.personId, at.due, at.step);
  }

  private async carryOut(tx: Tx, who: Who, at: At, id: string, sent: Gesture): Promise<void> {
    const visible = await this.tracesAt(tx, at);
    const why = misfit(at.step, who.personId, sent, at.now, visible);
    if (why) throw new Problem(why);
    // What the therapist opens in the appointment is not heard at home before.
    const isForBoth = isForOnePhone(at.due.exercise, at.step) && at.due.opening !== 'appointment';
    if (sent.do === 'one-phone' && !isForBoth) throw new Problem('answer.invalid');
    const { pause } = (await this.between.of(tx, at.couple)).at(who.personId, at.due, at.step);
    if (sent.do === 'pause' && pause?.outcome === 'waiting') return;
    if (sent.do === 'one-phone') {
      if (at.due.closesAt < daysBefore(at.now, piecesComeForDays)) throw new Problem('response.closed');
      const standing = visible.find(({ kind }) => kind === 'one-phone');
      if (standing?.id === id) return;
      // Both must be able to know what stands in their name: a second one waits until the first was taken back.
      if (standing) throw new Problem('response.conflict');
    }
    const gesture = cleaned(at.step, sent) ?? sent;
    const own = doneBy(who.personId, id, gesture, at.now, visible);
    const isOwnNew = await this.write(tx, at, own);

    const partners = await this.couples.partnerIds(tx, at.couple.id);
    const members = await this.couples.memberIds(tx, at.couple.id);
    const { practiceId, coupleId, assignmentId } = at.place;
    const exchange = { kind: 'exchange' as const, practiceId, coupleId, assignmentId };
    const [both, isBothNew] = await this.work.as(tx, exchange, async () => {
      const given = await this.assignments.givenTo(tx, assignmentId);
      const isOver = !given.every((personId) => partners.includes(personId));
      if (isOver && !takesPieceBack(at.step, gesture)) throw new Problem('assignment.ended');
      const on = dayIn(at.couple.timeZone, at.now);
      const done =
        gesture.do === 'one-phone'
          ? { adds: pieceOf(id, gesture, who.personId, partners, at.now), spends: [] }
          : whatBothDid(gesture, randomUUID(), on, at.now, await this.tracesAt(tx, at));
      const isNew = await this.write(tx, at, done);
      const isTakenBack =
        takesPieceBack(at.step, gesture) && (await this.repository.takeBack(tx, at.place, gesture.offerId));
      return [done, isNew || isTakenBack] as const;
    });

    const isPiece = gesture.do === 'one-phone' || takesPieceBack(at.step, gesture);
    const people = { author: who.personId, partners, members };
    // Where nothing changed no screen moves: it would tell that somebody was here.
    if (isOwnNew || isBothNew) this.live.look(tx, isPiece ? members : hearing(own, both, people));
  }

  private async at(
    tx: Tx,
    who: Who,
    { occurrenceId, step: id }: Params<typeof me.gesture>,
    sent: Gesture,
  ): Promise<At> {
    const now = this.clock.now();
    const [found] = await this.assignments.byIds(tx, [occurrenceId]);
    const due = present(found);
    if (due.opensAt > now || due.variant !== 'couple') throw new Problem('absent');
    const step = present(due.exercise.variants.couple?.steps.find((one) => one.id === id));
    const couple = await this.couples.ofPartner(tx, who);
    if (!couple || couple.id !== due.coupleId) throw new Problem('assignment.ended');
    const isOver = due.withdrawnAt || (await this.couples.partnerIds(tx, couple.id)).length !== 2;
    if (isOver && !takesPieceBack(step, sent)) throw new Problem('assignment.ended');
    const { practiceId, coupleId, assignmentId } = due;
    return { due, couple, step, now, place: { practiceId, coupleId, assignmentId, occurrenceId, step: id } };
  }

  private async tracesAt(tx: Tx, { couple, place }: At): Promise<Trace[]> {
    return (await this.repository.traces(tx, couple, place)).map(({ trace }) => trace);
  }

  private async write(tx: Tx, at: At, { adds, spends }: Done): Promise<boolean> {
    await this.repository.spend(tx, at.place, spends);
    if (!adds) return spends.length > 0;
    const isNew = await this.repository.add(tx, at.couple, at.place, adds, at.now, levelOf(at, adds));
    // What ends leaves no trace, whether anybody comes back or not.
    if ('until' in adds && adds.kind !== 'pause')
      await this.jobs.send(
        tx,
        'forget-gestures',
        { practiceId: at.place.practiceId, ref: randomUUID() },
        adds.until,
      );
    return isNew || spends.length > 0;
  }

  private forget(practiceId: string): Promise<void> {
    return this.work.run({ kind: 'keeper', practiceId }, (tx) => this.repository.forget(tx));
  }
}

/** A phone may be without signal for days; words of weeks ago are no longer what both said there. */
const piecesComeForDays = 7;
const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * 86_400_000);

/** At any time, also when nothing more can be done there: one could have written it for the other. */
const takesPieceBack = ({ kind }: Step, gesture: Gesture): gesture is Gesture & { do: 'take-back' } =>
  gesture.do === 'take-back' && onePhoneKinds.includes(kind);

/** What both said on the phone of `put`. */
function pieceOf(
  id: string,
  { mine, theirs }: Extract<Gesture, { do: 'one-phone' }>,
  put: string,
  partners: string[],
  at: Date,
): Trace {
  const other = partners.find((personId) => personId !== put) ?? put;
  const said = [
    { by: put, value: mine },
    { by: other, value: theirs },
  ];
  return { kind: 'one-phone', id, at, put, said };
}

/** The clinicians know of a pause, and of what was agreed where its field says so. */
function levelOf({ due, step }: At, { kind }: Trace): 'VP' | 'V2' {
  if (kind === 'pause') return 'V2';
  if (kind === 'one-phone') return 'V2';
  const isForAll = kind === 'agreed' && fieldsOf(due.exercise, due.variant)[step.id]?.widest === 'V2';
  return isForAll ? 'V2' : 'VP';
}

type People = { author: string; partners: string[]; members: string[] };

/** Whose screens change: of what one did alone only their own. */
function hearing(own: Done, both: Done, { author, partners, members }: People): string[] {
  if (own.adds?.kind === 'pause' || both.adds?.kind === 'agreed') return members;
  const isOffer = [own.adds, ...own.spends].some((trace) => trace?.kind === 'offer');
  return isOffer || both.adds ? partners : [author];
}
