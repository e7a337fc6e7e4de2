import type { Left } from '@usward/fhir';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Alerts } from './alerts.rules.ts';
import type { Scoring } from './scoring.rules.ts';

@Entity('library_draft')
export class LibraryDraft {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') what!: 'exercise' | 'program';
  @Column('text') key!: string;
  @Column('integer') revision!: number;
  @Column('jsonb') document!: Record<string, unknown>;
  @Column('jsonb') alerts!: Alerts;
  @Column('jsonb', { nullable: true }) scoring!: Scoring | null;
  @Column('jsonb', { nullable: true }) questionnaire!: unknown;
  @Column('jsonb', { name: 'left_out' }) left!: Left[];
  @Column('text', { name: 'based_on_key', nullable: true }) basedOnKey!: string | null;
  @Column('integer', { name: 'based_on_version', nullable: true }) basedOnVersion!: number | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('uuid', { name: 'changed_by' }) changedBy!: string;
}
