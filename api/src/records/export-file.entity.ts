import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience } from '../platform/actors.ts';

/** A file that somebody asked for: for one sign-in, one time, for a day. What is in it is on the disk, sealed. */
@Entity('export_file')
export class ExportFile {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') audience!: Audience;
  @Column('uuid', { name: 'sign_in_id' }) signInId!: string;
  @Column('uuid', { name: 'couple_id', nullable: true }) coupleId!: string | null;
  @Column('uuid', { name: 'release_id', nullable: true }) releaseId!: string | null;
  @Column('uuid', { name: 'departure_id', nullable: true }) departureId!: string | null;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'made_at', nullable: true }) madeAt!: Date | null;
  @Column('timestamptz', { name: 'fetched_at', nullable: true }) fetchedAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
