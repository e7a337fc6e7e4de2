import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a clinician decided after asking one partner alone. Each decision is a row of its own. */
@Entity({ schema: 'safety', name: 'suitability' })
export class Suitability {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') decision!: 'joint' | 'alone' | 'refer';
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  @Column('date', { name: 'ask_again_on' }) askAgainOn!: string;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
