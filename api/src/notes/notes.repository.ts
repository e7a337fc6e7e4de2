import { Inject, Injectable } from '@nestjs/common';
import type { Who } from '../platform/actors.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { NoteReader } from './note-reader.entity.ts';
import { Note } from './note.entity.ts';

type Place = Pick<Note, 'practiceId' | 'coupleId' | 'authorId' | 'id'>;
type About = Pick<Note, 'aboutId' | 'appointmentId'>;
export type OpenNote = Omit<Note, 'bodySealed'> & { text: string };

/** A key of their own: notes are no part of the record, and go without it. */
const scopeOf = ({ practiceId, coupleId, authorId }: Place): Scope =>
  `note/${practiceId}/${coupleId}/${authorId}`;
const rowOf = ({ practiceId, authorId, id }: Place) => `note|body|${practiceId}|${authorId}|${id}`;

@Injectable()
export class NotesRepository {
  constructor(@Inject(Keys) private readonly keys: Keys) {}

  /** The newest first, of those that row level security shows. */
  async ofCouple(tx: Tx, coupleId: string): Promise<OpenNote[]> {
    const rows = await tx.find(Note, { where: { coupleId }, order: { begunAt: 'DESC', id: 'ASC' } });
    return Promise.all(
      rows.map(async ({ bodySealed, ...note }) => ({
        ...note,
        text: await this.keys.open<string>(scopeOf(note), rowOf(note), bodySealed),
      })),
    );
  }

  own(tx: Tx, { practiceId, personId }: Who, coupleId: string, id: string): Promise<Note | null> {
    return tx.findOneBy(Note, { practiceId, authorId: personId, coupleId, id });
  }

  /** False where a note of this id is there already. */
  async begin(tx: Tx, place: Place, { aboutId, appointmentId }: About, text: string): Promise<boolean> {
    const sealed = await this.keys.seal(scopeOf(place), rowOf(place), text);
    const added = await tx.query<unknown[]>(
      `INSERT INTO note (practice_id, couple_id, author_id, id, about_id, appointment_id, body_sealed)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (practice_id, author_id, id) DO NOTHING RETURNING id`,
      [place.practiceId, place.coupleId, place.authorId, place.id, aboutId, appointmentId, sealed],
    );
    return added.length > 0;
  }

  /** False where it went on from another revision meanwhile. */
  async goOn(tx: Tx, place: Place, about: About, text: string, base: number): Promise<boolean> {
    const { practiceId, authorId, coupleId, id } = place;
    const bodySealed = await this.keys.seal(scopeOf(place), rowOf(place), text);
    const { affected } = await tx.update(
      Note,
      { practiceId, authorId, coupleId, id, revision: base },
      { ...about, bodySealed, revision: base + 1 },
    );
    return affected === 1;
  }

  async erase(tx: Tx, { practiceId, personId }: Who, coupleId: string, id: string): Promise<boolean> {
    const { affected } = await tx.delete(Note, { practiceId, authorId: personId, coupleId, id });
    return affected === 1;
  }

  readers(tx: Tx, { personId }: Who, coupleId: string): Promise<NoteReader[]> {
    return tx.find(NoteReader, { where: { coupleId, authorId: personId }, order: { readerId: 'ASC' } });
  }

  /** Nobody else says meanwhile with whom it is shared. */
  locked(tx: Tx, { practiceId, personId }: Who, coupleId: string, id: string): Promise<Note | null> {
    const where = { practiceId, authorId: personId, coupleId, id };
    return tx.findOne(Note, { where, lock: { mode: 'pessimistic_write' } });
  }

  async share(tx: Tx, { practiceId, coupleId, authorId, id }: Place, readerIds: string[]): Promise<void> {
    const note = { practiceId, authorId, noteId: id };
    await tx.delete(NoteReader, note);
    await tx.insert(
      NoteReader,
      readerIds.map((readerId) => ({ ...note, coupleId, readerId })),
    );
  }
}
