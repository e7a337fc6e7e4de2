import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a clinician wrote back to one answer. */
@Entity('reply')
export class Reply {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  /** Of the answer. */
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @PrimaryColumn('text') step!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  /** Of the answer, when this was written. */
  @Column('text') level!: 'V1' | 'V2';
  @Column('uuid', { name: 'therapist_id' }) therapistId!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
