import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a clinician typed from one partner's paper: a revision of it, sealed as that partner's own words would be. */
@Entity('measurement')
export class Measurement {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid') id!: string;
  @PrimaryColumn('integer') revision!: number;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** By which right, where it is an instrument; else which form of the practice's own. */
  @Column('uuid', { name: 'right_id', nullable: true }) rightId!: string | null;
  @Column('text', { name: 'form_key', nullable: true }) formKey!: string | null;
  @Column('integer', { name: 'form_version', nullable: true }) formVersion!: number | null;
  /** The day on which it was filled in. */
  @Column('date', { name: 'on_day' }) onDay!: string;
  @Column('uuid', { name: 'entered_by' }) enteredBy!: string;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt!: Date;
  /** Null where it was withdrawn. */
  @Column('bytea', { name: 'body_sealed', nullable: true }) bodySealed!: Buffer | null;
}
