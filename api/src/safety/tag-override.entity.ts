import type { StopTag } from '@usward/exercises';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a clinician gave an exercise in spite of a tag. */
@Entity({ schema: 'safety', name: 'tag_override' })
export class TagOverride {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('text', { array: true }) tags!: StopTag[];
  @Column('bytea', { name: 'reason_sealed' }) reasonSealed!: Buffer;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
}
