import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('appointment')
export class Appointment {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('integer') minutes!: number;
  @Column('boolean', { name: 'is_cancelled' }) isCancelled!: boolean;
  /** With this one of the two alone. Only the clinicians know of it. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'series_id', nullable: true }) seriesId!: string | null;
  @Column('uuid', { name: 'calendar_id', nullable: true }) calendarId!: string | null;
  /** Which time of which event of that calendar it is, and of which series there. */
  @Column('bytea', { name: 'event_hash', nullable: true }) eventHash!: Buffer | null;
  @Column('bytea', { name: 'event_series_hash', nullable: true }) eventSeriesHash!: Buffer | null;
}
