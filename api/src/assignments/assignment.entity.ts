import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Opening, VariantName } from '@usward/exercises';
import type { Day } from './assignments.rules.ts';

/** An exercise version given to a couple: to both together, or to one partner alone. */
@Entity('assignment')
export class Assignment {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'exercise_key' }) exerciseKey!: string;
  @Column('integer', { name: 'exercise_version' }) exerciseVersion!: number;
  @Column('text') variant!: VariantName;
  @Column('text') opening!: Opening;
  /** So many times these people had this exercise before. */
  @Column('integer', { name: 'first_turn' }) firstTurn!: number;
  /** The partner who began it alone; null where a clinician gave it. */
  @Column('uuid', { name: 'begun_by', nullable: true }) begunBy!: string | null;
  @Column('bytea', { name: 'plan_sealed' }) planSealed!: Buffer;
  @Column('timestamptz', { name: 'assigned_at' }) assignedAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  /** The days that wait while it rests; null while it goes on. */
  @Column('jsonb', { nullable: true }) waiting!: Day[] | null;
}
