import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something to speak of next time, known to both partners and the clinicians. */
@Entity('agenda_point')
export class AgendaPoint {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'added_by' }) addedBy!: string;
  @Column('text', { name: 'added_as' }) addedAs!: 'partner' | 'clinician';
  @Column('boolean', { name: 'is_named' }) isNamed!: boolean;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
