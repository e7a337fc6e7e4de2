import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The rights of the practice to use one wording of an instrument: without one it cannot be used. */
@Entity('instrument_right')
export class InstrumentRight {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') instrument!: string;
  /** Of the wording, as `en` or `es-ES`. */
  @Column('text') language!: string;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  /** The form on the shelf that is its wording, where there is one. */
  @Column('text', { name: 'form_key', nullable: true }) formKey!: string | null;
  @Column('integer', { name: 'form_version', nullable: true }) formVersion!: number | null;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
