import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Three ideas of a menu, for one person. Two who share a draw have a row each, with the same ideas. */
@Entity('draw')
export class Draw {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @PrimaryColumn('text') step!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('timestamptz', { name: 'drawn_at' }) drawnAt!: Date;
  @Column('bytea', { name: 'ideas_sealed' }) ideasSealed!: Buffer;
}
