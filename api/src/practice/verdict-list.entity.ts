import type { Locale } from '@usward/exercises';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('verdict_list')
export class VerdictList {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('text') locale!: Locale;
  @Column('text', { array: true }) words!: string[];
}
