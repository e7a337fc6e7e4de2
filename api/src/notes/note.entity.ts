import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clinician's own note on a couple, sealed under a key of the two: it dies without touching the couple's record. */
@Entity('note')
export class Note {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'about_id', nullable: true }) aboutId!: string | null;
  @Column('uuid', { name: 'appointment_id', nullable: true }) appointmentId!: string | null;
  @Column('integer') revision!: number;
  @Column('timestamptz', { name: 'begun_at' }) begunAt!: Date;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
