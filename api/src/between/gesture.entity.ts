import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one of the two did alone. It ends by itself; only an offer shows to the other before. */
@Entity('gesture')
export class GestureRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('text') step!: string;
  /** `spent` counts no more, and keeps its id until it ends: a repeat changes nothing. */
  @Column('text') kind!: 'offer' | 'ready' | 'choice' | 'spent';
  @Column('timestamptz') at!: Date;
  @Column('timestamptz') until!: Date;
  @Column('bytea', { name: 'body_sealed', nullable: true }) bodySealed!: Buffer | null;
}
