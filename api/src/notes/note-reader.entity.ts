import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A colleague with whom the author shares one note. */
@Entity('note_reader')
export class NoteReader {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @PrimaryColumn('uuid', { name: 'note_id' }) noteId!: string;
  @PrimaryColumn('uuid', { name: 'reader_id' }) readerId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
}
