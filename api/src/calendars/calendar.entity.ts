import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('calendar')
export class Calendar {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'clinician_id' }) clinicianId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { name: 'address_sealed', nullable: true }) addressSealed!: Buffer | null;
  @Column('bytea', { name: 'events_sealed', nullable: true }) eventsSealed!: Buffer | null;
  @Column('text', { nullable: true }) etag!: string | null;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
  @Column('timestamptz', { name: 'read_whole_at', nullable: true }) readWholeAt!: Date | null;
  @Column('timestamptz', { name: 'read_next_at', nullable: true }) readNextAt!: Date | null;
  @Column('text', { nullable: true }) trouble!: string | null;
  @Column('integer') failures!: number;
  @Column('integer') lost!: number;
  @Column('integer', { name: 'left_out' }) leftOut!: number;
  @Column('integer') undecided!: number;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
}
