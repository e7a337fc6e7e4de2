import type { Exercise } from '@usward/exercises';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Alerts } from './alerts.rules.ts';
import type { Scoring } from './scoring.rules.ts';

@Entity('exercise_version')
export class ExerciseVersion {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('text') key!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') document!: Exercise;
  @Column('jsonb') alerts!: Alerts;
  @Column('jsonb', { nullable: true }) scoring!: Scoring | null;
  @Column('jsonb', { nullable: true }) questionnaire!: unknown;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @Column('uuid', { name: 'published_by' }) publishedBy!: string;
}
