import type { Program } from '@usward/exercises';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('program_version')
export class ProgramVersion {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('text') key!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') document!: Program;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @Column('uuid', { name: 'published_by' }) publishedBy!: string;
}
