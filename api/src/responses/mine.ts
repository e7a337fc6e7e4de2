import { Inject, Injectable } from '@nestjs/common';
import { choices, fieldsOf, isNarrower, readers, type Level } from '@usward/exercises';
import { dayIn } from '@usward/schedule';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import { PrivateAreaService } from '../identity/private-area.service.ts';
import type { Who } from '../platform/actors.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { Answer } from './answer.entity.ts';
import { Aside } from './aside.entity.ts';
import type { Mine as MinePage } from './responses.present.ts';
import { ReadershipRepository } from './readership.repository.ts';
import { ResponsesRepository, type OpenAnswer } from './responses.repository.ts';
import { RepliesService } from './replies.service.ts';
import { actsOf } from './sharing.rules.ts';
import { TakenBack } from './taken-back.ts';

type Value = MinePage['items'][number]['answers'][number]['value'];

/** Everything one person wrote and who reads it, behind their PIN. */
@Injectable()
export class Mine {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(PrivateAreaService) private readonly privateArea: PrivateAreaService,
    @Inject(ReadershipRepository) private readonly readership: ReadershipRepository,
    @Inject(TakenBack) private readonly takenBack: TakenBack,
    @Inject(RepliesService) private readonly replies: RepliesService,
    @Inject(PracticeService) private readonly practices: PracticeService,
  ) {}

  of(tx: Tx, who: Who): Promise<MinePage> {
    this.privateArea.mustBeOpen(who);
    return this.all(tx, who);
  }

  /** For whoever has asked for the PIN already. */
  async all(tx: Tx, who: Who): Promise<MinePage> {
    const own = await this.repository.own(tx, who);
    const ids = own.map(({ occurrenceId }) => occurrenceId);
    const due = await this.assignments.byIds(tx, ids);
    const answers = await this.repository.ownAnswers(tx, who);
    const openings = new Map(
      (await this.readership.openings(tx, who)).map((one) => [placeOf(one), one.openedAt]),
    );
    const isOpened = (answer: OpenAnswer) => openings.has(placeOf(answer)) && readers(answer.level).partner;
    const chosen = Map.groupBy(await this.readership.own(tx, who), placeOf);
    const replies = await this.replies.toOwn(tx, who);
    const { timeZone } = await this.practices.of(tx, who);
    const asides = await this.repository.asides(tx, who);
    const items = due.map(async (each) => ({
      occurrenceId: each.occurrenceId,
      key: each.key,
      version: each.version,
      title: each.exercise.title,
      on: each.on,
      ending: own.find(({ occurrenceId }) => occurrenceId === each.occurrenceId)?.ending ?? 'open',
      isClosed: this.assignments.isClosed(each),
      answers: answers
        .filter(({ occurrenceId }) => occurrenceId === each.occurrenceId)
        .map((answer) => ({
          step: answer.step,
          value: answer.value as Value,
          level: answer.level,
          mayChoose: this.mayChoose(each, answer, isOpened(answer)),
          isOpened: isOpened(answer),
          leavesOn: answer.leavesAt && dayIn(timeZone, answer.leavesAt),
          reply: replies.get(placeOf(answer)) ?? null,
          acts: actsOf(
            chosen.get(placeOf(answer)) ?? [],
            openings.get(placeOf(answer)) ?? null,
            each,
            fieldsOf(each.exercise, each.variant)[answer.step]?.opens,
            timeZone,
          ),
        })),
      asides: await Promise.all(
        asides
          .filter(({ occurrenceId }) => occurrenceId === each.occurrenceId)
          .map(async (aside) => ({
            id: aside.id,
            step: aside.step,
            value: (await this.repository.openAside(aside)) as Value,
          })),
      ),
    }));
    return { items: (await Promise.all(items)).filter((item) => item.answers.length || item.asides.length) };
  }

  /** Gone from the server: for its author too. */
  async erase(tx: Tx, who: Who, occurrenceId: string, step: string): Promise<void> {
    this.privateArea.mustBeOpen(who);
    const place = { practiceId: who.practiceId, authorId: who.personId, occurrenceId, step };
    // First the revision, for which every other writer of the same person waits.
    await tx.query(
      'UPDATE response SET revision = revision + 1 WHERE author_id = $1 AND occurrence_id = $2',
      [who.personId, occurrenceId],
    );
    const found = await tx.findOneBy(Answer, place);
    const erased = await tx.delete(Answer, place);
    if (!found || !erased.affected) throw new Problem('absent');
    await this.takenBack.tell(tx, who, { ...found, before: { [step]: found.level }, now: {} });
  }

  /** Only their author reads them, and says whether they stay. */
  async keep(tx: Tx, who: Who, occurrenceId: string, step: string, isKept: boolean): Promise<void> {
    this.privateArea.mustBeOpen(who);
    const kept = await tx.query<[unknown[], number]>(
      `UPDATE answer SET leaves_at = CASE WHEN $4 THEN NULL ELSE app.now() + interval '14 days' END
       WHERE practice_id = $1 AND author_id = $2 AND occurrence_id = $3 AND step = $5 AND level = 'V0'`,
      [who.practiceId, who.personId, occurrenceId, isKept, step],
    );
    if (!kept[1]) throw new Problem('absent');
  }

  async dropAside(tx: Tx, who: Who, occurrenceId: string, id: string): Promise<void> {
    this.privateArea.mustBeOpen(who);
    const dropped = await tx.delete(Aside, {
      practiceId: who.practiceId,
      authorId: who.personId,
      occurrenceId,
      id,
    });
    if (!dropped.affected) throw new Problem('absent');
  }

  private mayChoose(due: DueExercise, { step, level }: OpenAnswer, isOpened: boolean): Level[] {
    const row = fieldsOf(due.exercise, due.variant)[step];
    if (!row) return [level];
    const all = choices(row.widest);
    const isFixed = row.opens === 'sent' && isOpened;
    return isFixed || (this.assignments.isClosed(due) && row.opens !== 'never')
      ? all.filter((choice) => isNarrower(choice, level))
      : all;
  }
}

const placeOf = ({ occurrenceId, step }: Pick<OpenAnswer, 'occurrenceId' | 'step'>) =>
  `${occurrenceId}/${step}`;
