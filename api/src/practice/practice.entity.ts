import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('practice')
export class Practice {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text') country!: 'US' | 'ES' | 'CO';
  @Column('text') policy!: 'no-secrets' | 'limited-secrets';
  @Column('boolean', { name: 'is_demo' }) isDemo!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
