import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('appointment')
export class Appointment {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('integer') minutes!: number;
  @Column('boolean', { name: 'is_cancelled' }) isCancelled!: boolean;
}
