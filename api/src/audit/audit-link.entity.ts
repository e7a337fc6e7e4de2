import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The place of one row in the chain of its practice, or a cut: the rows at these places left after their time. */
@Entity('audit_link')
export class AuditLink {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('bigint') place!: string;
  @Column('uuid', { name: 'entry_id', nullable: true }) entryId!: string | null;
  @Column('text', { nullable: true }) cut!: string | null;
  @Column('bytea') digest!: Buffer;
  @Column('bytea') hash!: Buffer;
  @Column('bytea', { nullable: true }) seal!: Buffer | null;
}

/** A row that has no place yet. */
@Entity('audit_waiting')
export class AuditWaiting {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'entry_id' }) entryId!: string;
}
