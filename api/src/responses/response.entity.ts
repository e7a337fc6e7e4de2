import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Ending } from '@usward/exercises';

/** How far its author is with one occurrence. Nobody else reads this row. */
@Entity('response')
export class Response {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('integer') revision!: number;
  @Column('text') ending!: Ending;
  @Column('timestamptz', { name: 'begun_at' }) begunAt!: Date;
}
