import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who belongs to a couple, as partner or as its clinician, from when and until when: a transfer is written before it happens. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') kind!: 'partner' | 'clinician';
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

/** `app.couples()` says the same. */
export const isMember = ({ kind, startedAt, endedAt }: Membership, now: Date): boolean =>
  kind === 'partner' ? !endedAt : startedAt <= now && (!endedAt || endedAt > now);
