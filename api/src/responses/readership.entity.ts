import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Level } from '@usward/exercises';

/** From a moment on, who reads an answer: as its author chose. Only the author reads this. */
@Entity('readership')
export class Readership {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @PrimaryColumn('text') step!: string;
  @PrimaryColumn('timestamptz') at!: Date;
  @Column('text') level!: Level;
}
