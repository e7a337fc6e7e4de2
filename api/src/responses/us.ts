import { Inject, Injectable } from '@nestjs/common';
import { dayIn } from '@usward/schedule';
import { AppointmentsService } from '../appointments/appointments.service.ts';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import { BetweenService, type OnePhone, type Stands } from '../between/between.service.ts';
import type { Couple } from '../couples/couple.entity.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { DialoguesService } from '../dialogues/dialogues.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import type { Us as UsPage } from './responses.present.ts';
import { ResponsesRepository } from './responses.repository.ts';
import { RepliesService } from './replies.service.ts';
import { Standings } from './standings.ts';

const shelf = 60;
const shelfOfTalks = 20;
type Item = UsPage['items'][number];

/** What belongs to both: what opened, what they did together, and what closed without saying why. */
@Injectable()
export class Us {
  constructor(
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
    @Inject(AppointmentsService) private readonly appointments: AppointmentsService,
    @Inject(BetweenService) private readonly between: BetweenService,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(Standings) private readonly standings: Standings,
    @Inject(DialoguesService) private readonly dialogues: DialoguesService,
    @Inject(RepliesService) private readonly replies: RepliesService,
  ) {}

  /** `all`: also what the caller keeps unread. */
  async of(tx: Tx, who: Who, all: boolean): Promise<UsPage> {
    const couple = await this.couples.ofPartner(tx, who);
    if (!couple) return { items: [], standing: [], dialogues: [], bricks: 0 };
    const keepsUnread = !all && (await this.standings.keepsUnread(tx, who));
    const due = await this.assignments.joint(tx, couple.id, shelf);
    const ids = due.map(({ occurrenceId }) => occurrenceId);
    const dialogues = await this.dialogues.past(tx, couple);
    const [opened, happened, stands, last, replies] = await Promise.all([
      this.repository.opened(tx, ids),
      this.repository.happenings(tx, ids),
      this.between.of(tx, couple),
      this.appointments.lastBegun(tx, couple.id),
      this.replies.toBoth(tx, ids),
    ]);
    const spoken = stands.onePhone();

    const items = due.map((each): Item | null => {
      const pieces = opened
        .filter(({ occurrenceId }) => occurrenceId === each.occurrenceId)
        .map(({ authorId, step, value }): Item['pieces'][number] => ({
          by: authorId === who.personId ? 'me' : 'partner',
          step,
          value: value as Item['pieces'][number]['value'],
          ...replies.to({ authorId, occurrenceId: each.occurrenceId, step }),
        }))
        .filter(({ by, step }) => !(keepsUnread && by === 'partner' && isNote(each, step)))
        .sort((a, b) => a.step.localeCompare(b.step) || a.by.localeCompare(b.by));
      // Whoever keeps what comes from the other unread still sees every word that stands under their own name.
      const isRead = ({ by, phone }: Item['pieces'][number]) => !keepsUnread || by === 'me' || phone === 'me';
      pieces.push(...onOnePhone(spoken, each, who).filter(isRead));
      const isTogether = happened.some(({ occurrenceId }) => occurrenceId === each.occurrenceId);
      const state = stateOf(each, pieces.length > 0, isTogether, last?.startsAt ?? null);
      if (!state) return null;
      return {
        occurrenceId: each.occurrenceId,
        key: each.key,
        version: each.version,
        title: each.exercise.title,
        on: each.on,
        state,
        pieces,
      };
    });
    return {
      items: items.filter((item) => item !== null),
      standing: await this.standings.us(tx, who, couple, stands, keepsUnread),
      // What both kept stays within reach of both, however many one alone begins afterwards.
      dialogues: dialogues.filter(({ isKept }, at) => isKept || at < shelfOfTalks),
      bricks: await this.repository.bricks(tx, couple.id, [
        ...daysOf(stands, couple),
        ...talkedOn(dialogues),
      ]),
    };
  }
}

/** The days on which something was agreed, or said by both on one phone. */
const daysOf = (stands: Stands, { timeZone }: Couple): string[] => [
  ...stands.agreed().map(({ on }) => on),
  ...stands.onePhone().map(({ at }) => dayIn(timeZone, at)),
];

/** A talk that both brought to an end, or in which one fell asleep, was something together. */
const talkedOn = (talks: UsPage['dialogues']): string[] =>
  talks.filter(({ how }) => how === 'thanked' || how === 'asleep').map(({ on }) => on);

const isNote = ({ exercise }: DueExercise, step: string) => exercise.fields[step]?.opens === 'sent';

/** Beside what each wrote on their own phone, and told apart from it. */
const onOnePhone = (spoken: OnePhone[], { occurrenceId }: DueExercise, { personId }: Who) =>
  spoken
    .filter(({ due }) => due.occurrenceId === occurrenceId)
    .flatMap(({ id, step, said, put }) =>
      said.map(({ by, value }): Item['pieces'][number] => ({
        by: by === personId ? 'me' : 'partner',
        step: step.id,
        value: value as Item['pieces'][number]['value'],
        onePhone: id,
        phone: put === personId ? 'me' : 'partner',
      })),
    );

/** Nothing of this depends on what one of the two did alone. */
function stateOf(
  due: DueExercise,
  isOpened: boolean,
  isTogether: boolean,
  lastAppointment: Date | null,
): Item['state'] | null {
  if (isOpened) return 'opened';
  if (isTogether) return 'happened';
  if (due.opening === 'never' || !due.closedAt || due.withdrawnAt) return null;
  const isBeforeAppointment = !lastAppointment || lastAppointment < due.closedAt;
  return due.opening === 'appointment' && isBeforeAppointment ? 'waiting' : 'closed';
}
