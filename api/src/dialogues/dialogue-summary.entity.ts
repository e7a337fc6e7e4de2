import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The counts of one that is over, for the clinicians. */
@Entity('dialogue_summary')
export class DialogueSummary {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'dialogue_id' }) dialogueId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('timestamptz', { name: 'begun_at' }) begunAt!: Date;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
