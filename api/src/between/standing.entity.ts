import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is common to both. It has no author. */
@Entity('standing')
export class StandingRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid') id!: string;
  @PrimaryColumn('text') kind!: 'agreed' | 'both-ready' | 'pause' | 'go-on' | 'one-phone';
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('text') step!: string;
  /** Whether the clinicians may know it too. */
  @Column('text') level!: 'VP' | 'V2';
  @Column('timestamptz') at!: Date;
  /** When being ready ends, or a pause. */
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  /** Gone once what was said on one phone is taken back: its id stays, so that a late repeat brings nothing back. */
  @Column('bytea', { name: 'body_sealed', nullable: true }) bodySealed!: Buffer | null;
}
