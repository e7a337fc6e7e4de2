import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('couple')
export class Couple {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text', { name: 'closing_hour' }) closingHour!: string;
  @Column('bytea', { name: 'birth_date_sealed', nullable: true }) birthDateSealed!: Buffer | null;
  @Column('bytea', { name: 'children_sealed', nullable: true }) childrenSealed!: Buffer | null;
  @Column('boolean', { name: 'avoids_baby_words' }) avoidsBabyWords!: boolean;
  @Column('boolean', { name: 'own_weeks' }) ownWeeks!: boolean;
  @Column('integer', { name: 'weekly_minutes' }) weeklyMinutes!: number;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
}
