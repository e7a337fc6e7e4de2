import { Inject, Injectable } from '@nestjs/common';
import { plainly, say, spoken, type Ear, type Level, type Step } from '@usward/exercises';
import { AssignmentsService, type DueExercise } from '../assignments/assignments.service.ts';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { Mine } from './mine.ts';
import { ResponsesRepository } from './responses.repository.ts';

/** `text` is the value as it is read aloud; the value is what a machine reads. */
export type WrittenWord = {
  step: string;
  prompt: string;
  text: string;
  value: unknown;
  level: Level;
  isOpened?: boolean;
  reply?: string;
};
export type WrittenTask = { on: string; title: string; words: WrittenWord[]; keptAside: string[] };
/** From the partner, sent to the caller. */
export type Addressed = { on: string; title: string; text: string };
export type OwnWords = { written: WrittenTask[]; addressed: Addressed[]; seen: Omit<Addressed, 'text'>[] };

/** Everything one wrote, to be taken along; and what the therapists may read of it, for another therapist. */
@Injectable()
export class OwnWordsService {
  constructor(
    @Inject(Mine) private readonly mine: Mine,
    @Inject(ResponsesRepository) private readonly repository: ResponsesRepository,
    @Inject(AssignmentsService) private readonly assignments: AssignmentsService,
  ) {}

  /** Under the author's own rights. Of what the partner shared only that it was seen, but for what was sent to the author. */
  async of(tx: Tx, who: Who, ear: Ear): Promise<OwnWords> {
    const { items } = await this.mine.all(tx, who);
    const due = await this.byId(tx, items.map(({ occurrenceId }) => occurrenceId)); // prettier-ignore
    const written = items.map((item): WrittenTask => {
      const task = due.get(item.occurrenceId);
      return {
        on: item.on,
        title: say(item.title, ear.locale, ear.address),
        words: item.answers.map(({ step, value, level, isOpened, reply }) => ({
          ...wordOf(task, step, value, ear),
          level,
          isOpened,
          ...(reply ? { reply: reply.text } : {}),
        })),
        keptAside: item.asides.map(({ step, value }) => wordOf(task, step, value, ear).text),
      };
    });
    return { written, ...(await this.fromPartner(tx, who, ear)) };
  }

  /** As a clinician of the couple may read it: what one of them handed in for the therapists, and nothing else. */
  async forTherapists(tx: Tx, coupleId: string, authorId: string, ear: Ear): Promise<WrittenTask[]> {
    const answers = await this.repository.forClinician(
      tx,
      coupleId,
      authorId,
      new Date(0),
      new Date(8.64e15),
      true,
    );
    const due = await this.byId(tx, answers.map(({ occurrenceId }) => occurrenceId)); // prettier-ignore
    const readable = answers.filter(({ level }) => level === 'V1' || level === 'V2');
    return [...due.values()]
      .map((task) => ({
        on: task.on,
        title: say(task.exercise.title, ear.locale, ear.address),
        words: readable
          .filter(({ occurrenceId }) => occurrenceId === task.occurrenceId)
          .map(({ step, value, level }) => ({ ...wordOf(task, step, value, ear), level })),
        keptAside: [],
      }))
      .filter(({ words }) => words.length);
  }

  private async fromPartner(tx: Tx, who: Who, ear: Ear): Promise<Omit<OwnWords, 'written'>> {
    const opened = (await this.repository.openedToMe(tx, who)).filter(
      ({ authorId }) => authorId !== who.personId,
    );
    const due = await this.byId(tx, opened.map(({ occurrenceId }) => occurrenceId)); // prettier-ignore
    const told = opened.flatMap((answer) => {
      const task = due.get(answer.occurrenceId);
      if (!task) return [];
      const isSent = task.exercise.fields[answer.step]?.opens === 'sent';
      const title = say(task.exercise.title, ear.locale, ear.address);
      return [{ isSent, on: task.on, title, text: wordOf(task, answer.step, answer.value, ear).text }];
    });
    const days = new Map(
      told.filter(({ isSent }) => !isSent).map(({ on, title }) => [`${on}/${title}`, { on, title }]),
    );
    return {
      addressed: told.filter(({ isSent }) => isSent).map(({ on, title, text }) => ({ on, title, text })),
      seen: [...days.values()],
    };
  }

  private async byId(tx: Tx, ids: string[]): Promise<Map<string, DueExercise>> {
    const due = await this.assignments.byIds(tx, [...new Set(ids)]);
    return new Map(due.map((task) => [task.occurrenceId, task]));
  }
}

function wordOf(task: DueExercise | undefined, id: string, value: unknown, ear: Ear) {
  const step = task?.exercise.variants[task.variant]?.steps.find((one: Step) => one.id === id);
  const prompt = step && 'prompt' in step ? say(plainly(step.prompt), ear.locale, ear.address) : '';
  return { step: id, prompt, text: step ? spoken(step, value, ear) : JSON.stringify(value), value };
}
