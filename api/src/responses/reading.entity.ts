import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Until when a clinician has read one partner’s words. */
@Entity('reading')
export class Reading {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'reader_id' }) readerId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @Column('timestamptz', { name: 'read_until' }) readUntil!: Date;
}
