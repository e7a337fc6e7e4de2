import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one clinician's list says of one couple, until it is due to be counted again. */
@Entity('caseload')
export class CaseloadRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'reader_id' }) readerId!: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'next_at' }) nextAt!: Date;
  @Column('integer', { name: 'open_tasks' }) openTasks!: number;
  @Column('timestamptz', { name: 'last_heard', nullable: true }) lastHeard!: Date | null;
  @Column('integer', { name: 'words_waiting' }) wordsWaiting!: number;
  @Column('timestamptz', { name: 'oldest_waiting', nullable: true }) oldestWaiting!: Date | null;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
}
