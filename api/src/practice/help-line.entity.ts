import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Practice } from './practice.entity.ts';

/** A number of the practice's own, or its word on one of ours. */
@Entity('help_line')
export class HelpLine {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('boolean', { name: 'is_off' }) isOff!: boolean;
  @Column('text') country!: Practice['country'];
  @Column('text') name!: string;
  @Column('text') number!: string;
  @Column('text', { name: 'note_en' }) noteEn!: string;
  @Column('text', { name: 'note_es' }) noteEs!: string;
  @Column('date', { name: 'checked_on', nullable: true }) checkedOn!: string | null;
  @Column('uuid', { name: 'checked_by', nullable: true }) checkedBy!: string | null;
}
