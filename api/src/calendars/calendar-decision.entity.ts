import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('calendar_decision')
export class CalendarDecision {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'clinician_id' }) clinicianId!: string;
  @PrimaryColumn('uuid', { name: 'calendar_id' }) calendarId!: string;
  @PrimaryColumn('bytea', { name: 'key_hash' }) keyHash!: Buffer;
  /** Null: not a couple. */
  @Column('uuid', { name: 'couple_id', nullable: true }) coupleId!: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
}
