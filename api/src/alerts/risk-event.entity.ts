import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer that somebody must see soon. Of no partner, not even its author. */
@Entity('risk_event')
export class RiskEvent {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('bytea', { name: 'source_hash' }) sourceHash!: Buffer;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('integer') hours!: number;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('timestamptz', { name: 'next_at' }) nextAt!: Date;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true }) acknowledgedAt!: Date | null;
  @Column('uuid', { name: 'acknowledged_by', nullable: true }) acknowledgedBy!: string | null;
  @Column('bytea', { name: 'note_sealed', nullable: true }) noteSealed!: Buffer | null;
}
