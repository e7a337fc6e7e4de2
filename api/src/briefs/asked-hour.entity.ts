import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody was asked how an appointment was for them. */
@Entity('asked_hour')
export class AskedHour {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid', { name: 'appointment_id' }) appointmentId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
}
