import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clinician's decision that both keep weeks of their own. It begins and ends at an ordinary change of the plan. */
@Entity({ schema: 'safety', name: 'mode' })
export class SafetyMode {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
  @Column('bytea', { name: 'reason_sealed' }) reasonSealed!: Buffer;
  @Column('timestamptz', { name: 'begun_at', nullable: true }) begunAt!: Date | null;
  @Column('timestamptz', { name: 'end_decided_at', nullable: true }) endDecidedAt!: Date | null;
  @Column('uuid', { name: 'end_decided_by', nullable: true }) endDecidedBy!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
