import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One answer that opened to the other partner. */
@Entity('opening')
export class Opening {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @PrimaryColumn('text') step!: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
}
