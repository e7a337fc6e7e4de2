import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Level } from '@usward/exercises';

/** One field of one author, sealed under the key of its level. */
@Entity('answer')
export class Answer {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @PrimaryColumn('text') step!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('text') level!: Level;
  @Column('timestamptz', { name: 'handed_in_at', nullable: true }) handedInAt!: Date | null;
  @Column('boolean', { name: 'kept_for_appointment' }) keptForAppointment!: boolean;
  /** Of what only its author reads; null when they keep it. */
  @Column('timestamptz', { name: 'leaves_at', nullable: true }) leavesAt!: Date | null;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
