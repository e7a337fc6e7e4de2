import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who saw or changed what. Ids and a word for the act; nobody's words. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') audience!: string;
  @Column('text') act!: string;
  @Column('uuid', { name: 'couple_id', nullable: true }) coupleId!: string | null;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  /** By the API, when it wrote the row; none of before there were seals. */
  @Column('bytea', { nullable: true }) seal!: Buffer | null;
}
