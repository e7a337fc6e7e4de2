import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody is to be erased: asked, perhaps held by the practice's duty, done. */
@Entity('erasure')
export class ErasureRow {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt!: Date | null;
  @Column('date', { name: 'held_until', nullable: true }) heldUntil!: string | null;
  @Column('uuid', { name: 'held_by', nullable: true }) heldBy!: string | null;
  @Column('timestamptz', { name: 'restricted_at', nullable: true }) restrictedAt!: Date | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
}
