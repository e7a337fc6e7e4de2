import type { Weekday } from '@usward/schedule';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Hours of a weekday, or of one day instead of the week. */
@Entity('duty_window')
export class DutyWindow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) weekday!: Weekday | null;
  @Column('date', { name: 'on_day', nullable: true }) onDay!: string | null;
  @Column('text', { nullable: true }) starts!: string | null;
  @Column('text', { nullable: true }) ends!: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
}
