import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Rung } from './alarms.rules.ts';

/** Who was told of an alarm, when and how. */
@Entity('risk_step')
export class RiskStep {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') rung!: Rung;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') channel!: 'mail' | 'screen';
}
