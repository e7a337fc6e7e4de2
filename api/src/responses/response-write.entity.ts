import { Entity, PrimaryColumn, Column } from 'typeorm';

/** A write that a phone sent: the same one again changes nothing. */
@Entity('response_write')
export class ResponseWrite {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @PrimaryColumn('uuid') write!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
}
