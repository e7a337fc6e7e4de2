import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody of the practice reads a couple that is not theirs, for four hours and with a written reason. */
@Entity('break_glass')
export class BreakGlass {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('bytea', { name: 'reason_sealed' }) reasonSealed!: Buffer;
  @Column('uuid', { name: 'couple_id', nullable: true }) coupleId!: string | null;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { name: 'began_at', nullable: true }) beganAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
