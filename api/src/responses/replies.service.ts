import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { dayIn } from '@usward/schedule';
import { In } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer as Answered } from '../platform/http/route.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import { Answer } from './answer.entity.ts';
import { Opening } from './opening.entity.ts';
import { OverlapService } from './overlap.service.ts';
import { Reply } from './reply.entity.ts';

type Place = { personId: string; occurrenceId: string; step: string };
type Key = Pick<Reply, 'authorId' | 'occurrenceId' | 'step'>;

/** The key of the answer it speaks of, so that it dies with that answer's author. */
const scopeOf = ({ practiceId, coupleId, authorId, level }: Omit<Reply, 'bodySealed'>): Scope =>
  `answer/${practiceId}/${coupleId}/${authorId}/${level}`;
const rowOf = ({ practiceId, authorId, occurrenceId, step, level }: Omit<Reply, 'bodySealed'>) =>
  `reply|body|${practiceId}|${authorId}|${occurrenceId}|${step}|${level}`;
const placeOf = ({ occurrenceId, step }: Key) => `${occurrenceId}/${step}`;

/**
 * What a clinician writes back to an answer: one to each, and no conversation. It may be changed or taken back at any
 * time, since nobody learns whether it was read.
 */
@Injectable()
export class RepliesService {
  constructor(
    @Inject(Keys) private readonly keys: Keys,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(OverlapService) private readonly overlap: OverlapService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
  ) {}

  async ofCouple(tx: Tx, who: Who, coupleId: string): Promise<Answered<typeof clinic.replies>> {
    const { timeZone } = await this.practices.of(tx, who);
    const found = await tx.find(Reply, { where: { coupleId }, order: { writtenAt: 'ASC', step: 'ASC' } });
    const openings = found.length ? await tx.findBy(Opening, { coupleId }) : [];
    const isOpen = (reply: Reply) =>
      openings.some((one) => one.authorId === reply.authorId && placeOf(one) === placeOf(reply));
    const known = await this.people.byId(tx, found.map(({ therapistId }) => therapistId)); // prettier-ignore
    await this.audit.write(tx, who, 'reply.read', { coupleId });
    return {
      replies: await Promise.all(
        found.map(async (reply) => ({
          personId: reply.authorId,
          occurrenceId: reply.occurrenceId,
          step: reply.step,
          text: await this.open(reply),
          by: known.get(reply.therapistId)?.displayName ?? '',
          isMine: reply.therapistId === who.personId,
          on: dayIn(timeZone, reply.writtenAt),
          reach: reply.level === 'V1' ? 'author' : isOpen(reply) ? 'both' : 'both-once-open',
        })),
      ),
    };
  }

  async write(
    tx: Tx,
    who: Who,
    coupleId: string,
    { personId: authorId, ...at }: Place,
    { text, isSure }: { text: string; isSure: boolean },
  ): Promise<void> {
    const key = { practiceId: who.practiceId, authorId, ...at };
    const answer = present(await tx.findOneBy(Answer, { ...key, coupleId }));
    const level = answer.level === 'V1' ? 'V1' : 'V2';
    await this.overlap.warn(tx, who, coupleId, {
      words: text,
      isSure,
      ...(level === 'V1' ? { except: authorId } : {}),
    });
    const row = { ...key, coupleId, level, therapistId: who.personId, writtenAt: this.clock.now() } as const;
    const bodySealed = await this.keys.seal(scopeOf(row), rowOf(row), text);
    const before = await tx.findOneBy(Reply, key);
    if (before && before.therapistId !== who.personId) throw new Problem('reply.taken');
    if (before) await tx.update(Reply, key, { level, writtenAt: row.writtenAt, bodySealed });
    else await tx.insert(Reply, { ...row, bodySealed });
    await this.audit.write(tx, who, 'reply.written', { coupleId, subjectId: authorId });
    await this.tell(tx, coupleId, key, level);
  }

  async takeBack(tx: Tx, who: Who, coupleId: string, { personId: authorId, ...at }: Place): Promise<void> {
    const key = { practiceId: who.practiceId, authorId, ...at };
    const found = present(await tx.findOneBy(Reply, { ...key, coupleId }));
    if (found.therapistId !== who.personId) throw new Problem('reply.taken');
    await tx.delete(Reply, key);
    await this.audit.write(tx, who, 'reply.taken-back', { coupleId, subjectId: authorId });
    await this.tell(tx, coupleId, key, found.level);
  }

  /** To what the caller wrote, for the private area. */
  async toOwn(tx: Tx, { personId: authorId }: Who): Promise<Map<string, { text: string }>> {
    const found = await tx.findBy(Reply, { authorId });
    const opened = found.map(async (reply) => [placeOf(reply), { text: await this.open(reply) }] as const);
    return new Map(await Promise.all(opened));
  }

  /** To what has opened: only what was written for both. */
  async toBoth(tx: Tx, occurrenceIds: string[]) {
    const found = occurrenceIds.length
      ? await tx.findBy(Reply, { occurrenceId: In(occurrenceIds), level: 'V2' })
      : [];
    const texts = new Map<string, string>();
    const nameOf = (key: Key) => `${key.authorId}/${placeOf(key)}`;
    for (const reply of found) texts.set(nameOf(reply), await this.open(reply));
    return {
      to: (key: Key): { reply?: { text: string } } => {
        const text = texts.get(nameOf(key));
        return text === undefined ? {} : { reply: { text } };
      },
    };
  }

  /** With the words that are no longer the therapist's goes what was written back. */
  async goWith(tx: Tx, { practiceId, personId }: Who, occurrenceId: string, steps: string[]): Promise<void> {
    if (steps.length)
      await tx.delete(Reply, { practiceId, authorId: personId, occurrenceId, step: In(steps) });
  }

  private open({ bodySealed, ...reply }: Reply): Promise<string> {
    return this.keys.open<string>(scopeOf(reply), rowOf(reply), bodySealed);
  }

  /** Whoever may read it now looks again; the other's screen does not so much as flicker. */
  private async tell(tx: Tx, coupleId: string, key: Key, level: Reply['level']): Promise<void> {
    const { authorId, occurrenceId, step } = key;
    const isOpen = level === 'V2' && (await tx.existsBy(Opening, { coupleId, authorId, occurrenceId, step }));
    this.live.look(tx, isOpen ? await this.couples.partnerIds(tx, coupleId) : [authorId]);
    await this.couples.tellClinicians(tx, coupleId);
  }
}
