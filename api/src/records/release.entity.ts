import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Asked: may this leave the house, to whom. `personId` null: the record of both. */
@Entity('release')
export class Release {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('bytea', { name: 'recipient_sealed' }) recipientSealed!: Buffer;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

/** What one of them said to it. Nobody else reads it. */
@Entity('release_answer')
export class ReleaseAnswer {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'release_id' }) releaseId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @Column('boolean') agrees!: boolean;
  @Column('timestamptz') at!: Date;
}
