import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('practice')
export class Practice {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  /** After the last couple of somebody has ended. */
  @Column('integer', { name: 'retention_years' }) retentionYears!: number;
  @Column('date', { name: 'retained_on', nullable: true }) retainedOn!: string | null;
  @Column('text') country!: 'US' | 'ES' | 'CO';
  @Column('text') policy!: 'no-secrets' | 'limited-secrets';
  @Column('boolean', { name: 'is_demo' }) isDemo!: boolean;
  /** `#rrggbb`, by day and by night; null is the house's own. */
  @Column('text', { name: 'action_light', nullable: true }) actionLight!: string | null;
  @Column('text', { name: 'action_night', nullable: true }) actionNight!: string | null;
  @Column('text', { name: 'logo_version', nullable: true }) logoVersion!: string | null;
  /** Until an alarm goes on to the next; one about harming oneself has two. */
  @Column('integer', { name: 'alarm_hours' }) alarmHours!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
