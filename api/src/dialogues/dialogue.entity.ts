import type { EndedHow } from '@usward/dialogue';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That two talk, or talked: what both know of it. */
@Entity('dialogue')
export class DialogueRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('text') mode!: 'two-phones' | 'one-phone';
  /** `a` of the reducer; `invited` is its `b`. */
  @Column('uuid', { name: 'begun_by' }) begunBy!: string;
  @Column('uuid') invited!: string;
  @Column('timestamptz', { name: 'begun_at' }) begunAt!: Date;
  /** When it ended, or ends by itself. No tap of one alone moves it. */
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('text', { nullable: true }) ended!: EndedHow | null;
  @Column('boolean', { name: 'is_kept' }) isKept!: boolean;
}
