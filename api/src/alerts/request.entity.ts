import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a partner asked of the therapist alone. Written by the partner, read by the clinicians only. */
@Entity('request')
export class Request {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: 'not-for-me' | 'declined-invitation' | 'recovery' | 'stop-together';
  @Column('boolean', { name: 'asks_for_paper' }) asksForPaper!: boolean;
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true }) acknowledgedAt!: Date | null;
  @Column('uuid', { name: 'acknowledged_by', nullable: true }) acknowledgedBy!: string | null;
  @Column('bytea', { name: 'note_sealed', nullable: true }) noteSealed!: Buffer | null;
}
