import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StopTag } from '@usward/exercises';

@Entity({ schema: 'safety', name: 'stop_tag' })
export class CoupleStopTag {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('text') tag!: StopTag;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
}
