import { Inject, Injectable } from '@nestjs/common';
import { listening } from '@usward/catalogue';
import type { ErrorCode } from '@usward/contract/errors';
import type { me } from '@usward/contract/me';
import {
  newDialogue, other, step,
  type Act, type Dialogue, type Role, type Word, type WordKind,
} from '@usward/dialogue'; // prettier-ignore
import { isBlank, plainText } from '@usward/exercises';
import { AssignmentsService } from '../assignments/assignments.service.ts';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Body, Params } from '../platform/http/route.ts';
import { Live } from '../platform/live.ts';
import type { Tx } from '../platform/work.ts';
import { Course } from './course.ts';
import type { DialogueRow } from './dialogue.entity.ts';
import { hasDoor, refusalFrom, roleOf } from './dialogues.policy.ts';
import { presentDialogue, type DialoguePage } from './dialogues.present.ts';
import { DialoguesRepository } from './dialogues.repository.ts';
import { endOf, endsAt } from './dialogues.rules.ts';

type Sent = Body<typeof me.moveDialogue>;
/** `refused` is told after the commit: that a talk has ended meanwhile must stay written. */
export type Moved = { page: DialoguePage; refused: null } | { refused: ErrorCode };

/** What the two do in a talk: as themselves they learn that there is one, as the exchange it goes on. */
@Injectable()
export class Talking {
  constructor(
    @Inject(DialoguesRepository) private readonly repository: DialoguesRepository,
    @Inject(Course) private readonly course: Course,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Live) private readonly live: Live,
  ) {}

  /** One for a couple at a time: where one is going on, whoever begins another comes into that one. */
  async begin(
    tx: Tx,
    who: Who,
    { occurrenceId, dialogueId }: Params<typeof me.beginDialogue>,
    { mode, topic = '' }: Body<typeof me.beginDialogue>,
  ): Promise<DialoguePage> {
    const [found] = await this.assignments.byIds(tx, [occurrenceId]);
    const due = present(found);
    if (due.opensAt > this.clock.now() || !hasDoor(due)) throw new Problem('absent');
    const { practiceId, coupleId, assignmentId } = due;
    const couple = await this.couples.ofPartner(tx, who);
    if (couple?.id !== coupleId) throw new Problem('assignment.ended');
    await this.repository.lockBeginning(tx, coupleId);
    const standing =
      (await this.repository.find(tx, dialogueId)) ?? (await this.course.running(tx, coupleId));
    if (standing) return this.page(tx, who, standing, () => this.course.seen(tx, standing));

    const partners = await this.couples.partnerIds(tx, coupleId);
    const invited = partners.find((personId) => personId !== who.personId);
    if (!invited || !(await this.repository.mayMeet(tx, due, listening.stoppedBy)))
      throw new Problem('assignment.ended');
    if (this.assignments.isClosed(due)) throw new Problem('response.closed');
    const now = this.clock.now();
    const words = typed({ topic }, 'a', 0);
    const state = begun(mode, words.length > 0, dialogueId, now.getTime());
    const row: DialogueRow = {
      practiceId, coupleId, id: dialogueId, assignmentId, occurrenceId, mode, begunBy: who.personId, invited,
      begunAt: now, endsAt: new Date(endsAt(state, now.getTime())), ended: null, isKept: false,
    }; // prettier-ignore
    return this.page(tx, who, row, async () => {
      await this.repository.add(tx, row, state);
      await this.repository.addWords(tx, row, state.applied.length, words);
      await this.course.lookAgain(tx, row, row.endsAt);
      this.live.look(tx, partners);
      return state;
    });
  }

  async look(tx: Tx, who: Who, dialogueId: string): Promise<DialoguePage> {
    const row = present(await this.repository.find(tx, dialogueId));
    return this.page(tx, who, row, () => this.course.seen(tx, row));
  }

  /** Null where there is no such talk before the two. */
  async move(
    tx: Tx,
    who: Who,
    { dialogueId, moveId }: Params<typeof me.moveDialogue>,
    { seq, by, act, words }: Sent,
  ): Promise<Moved | null> {
    const row = await this.repository.find(tx, dialogueId);
    if (!row) return null;
    const mine = roleOf(row, who.personId);
    const role = by === 'partner' ? other(mine) : mine;
    const said = typed(words, role, seq);
    const asked = { isForPartner: by === 'partner', act: act.do, words: said.map(({ kind }) => kind) };
    const unasked = refusalFrom(row, who.personId, asked);
    if (unasked) throw new Problem(unasked);

    let refused: ErrorCode | null = null;
    const page = await this.page(tx, who, row, async () => {
      const before = await this.course.locked(tx, row);
      const move = { ...actOf(act, role), id: moveId, by: role, seq };
      const result = step(before, move, this.clock.now().getTime());
      if ('refused' in result) {
        refused = result.refused;
        return before;
      }
      const { state } = result;
      if (state === before) return before;
      // One subject at a time: a new one takes the place of the old, also where it was only said aloud.
      if (act.do === 'topic') await this.repository.dropWords(tx, row, 'topic');
      await this.repository.addWords(tx, row, state.applied.length, said);
      await this.course.write(tx, row, before, state);
      if (state.seq === before.seq) this.live.look(tx, [who.personId]);
      return state;
    });
    return refused ? { refused } : { page, refused };
  }

  /** Words that both kept, by either of the two, at any time. */
  async letGo(tx: Tx, dialogueId: string): Promise<void> {
    const row = present(await this.repository.find(tx, dialogueId));
    const { practiceId, coupleId } = row;
    await this.course.asExchange(tx, row, async () => {
      const state = await this.course.locked(tx, row);
      const end = endOf(state);
      if (!end) throw new Problem('dialogue.not-now');
      if (!end.kept) return;
      await this.repository.dropWords(tx, row);
      await this.repository.save(tx, row, { ...state, phase: { is: 'ended', how: end.how, kept: false } });
      await this.repository.show(tx, row, { endsAt: new Date(state.at), ended: end.how, isKept: false });
      // That it was done, and not by which of the two.
      const by = { practiceId, personId: null, audience: 'me' as const };
      await this.audit.write(tx, by, 'dialogue.let-go', { coupleId, subjectId: dialogueId });
      this.live.look(tx, await this.couples.partnerIds(tx, coupleId));
    });
  }

  /** How it stands after what the exchange does, as the one who asked may see it. */
  private async page(
    tx: Tx,
    who: Who,
    row: DialogueRow,
    asExchange: () => Promise<Dialogue>,
  ): Promise<DialoguePage> {
    const [state, words] = await this.course.asExchange(
      tx,
      row,
      async () => [await asExchange(), await this.repository.words(tx, row)] as const,
    );
    const couple = present(await this.couples.ofPartner(tx, who));
    const partner = row.begunBy === who.personId ? row.invited : row.begunBy;
    const partnerName = (await this.people.byId(tx, [partner])).get(partner)?.displayName ?? null;
    const known = { row, state, words, partnerName, timeZone: couple.timeZone };
    return presentDialogue(known, who.personId, this.clock.now().getTime());
  }
}

/** A subject that was brought along stands from the start. */
function begun(mode: DialogueRow['mode'], hasTopic: boolean, id: string, at: number): Dialogue {
  // On one phone it begins in the hand of whoever began it.
  const held: Dialogue = { ...newDialogue(mode, at), phone: mode === 'one-phone' ? 'a' : null };
  if (!hasTopic) return held;
  const named = step(held, { do: 'topic', by: 'a', id, seq: held.seq }, at);
  return 'state' in named ? named.state : held;
}

const typed = (words: Sent['words'], by: Role, seq: number): Word[] =>
  (Object.entries(words) as [WordKind, string][])
    .map(([kind, text]) => ({ seq, kind, by, text: plainText(text) }))
    .filter(({ text }) => !isBlank(text));

/** "Me" and "partner" are seen from the one who does it. */
const actOf = (act: Sent['act'], role: Role): Act =>
  act.do === 'first' ? { do: 'first', first: act.first === 'me' ? role : other(role) } : act;
