import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A practice leaves with its records. The key is public: whoever has the words opens what was sealed to it. */
@Entity('departure')
export class Departure {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('date', { name: 'closes_on' }) closesOn!: string;
  @Column('boolean', { name: 'needs_second' }) needsSecond!: boolean;
  @Column('bytea') salt!: Buffer;
  @Column('bytea', { name: 'public_key' }) publicKey!: Buffer;
  @Column('uuid', { name: 'approved_by', nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true }) approvedAt!: Date | null;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
}

/** What one clinician gives into it. Without a key of their own the safety records and their notes stay behind. */
@Entity('departure_part')
export class DeparturePart {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'departure_id' }) departureId!: string;
  @PrimaryColumn('uuid', { name: 'clinician_id' }) clinicianId!: string;
  @Column('bytea', { nullable: true }) salt!: Buffer | null;
  @Column('bytea', { name: 'public_key', nullable: true }) publicKey!: Buffer | null;
  @Column('timestamptz') at!: Date;
}
