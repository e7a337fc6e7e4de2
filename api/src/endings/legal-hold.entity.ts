import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Nothing of this couple is shredded, as long as it stands. */
@Entity('legal_hold')
export class LegalHold {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'held_by' }) heldBy!: string;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('bytea', { name: 'reason_sealed' }) reasonSealed!: Buffer;
}
