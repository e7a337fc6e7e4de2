import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When two are no couple here any more, and the words that both read then. */
@Entity('uncoupling')
export class Uncoupling {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('timestamptz') at!: Date;
  @Column('bytea', { name: 'words_sealed', nullable: true }) wordsSealed!: Buffer | null;
  @Column('timestamptz', { name: 'called_off_at', nullable: true }) calledOffAt!: Date | null;
  @Column('timestamptz', { name: 'happened_at', nullable: true }) happenedAt!: Date | null;
}

/** Who asked for it, if it was one of the two, and what they answered to "is it safe that this stops now?" */
@Entity({ name: 'uncoupling', schema: 'safety' })
export class UncouplingAsked {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'uncoupling_id' }) uncouplingId!: string;
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy!: string | null;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
