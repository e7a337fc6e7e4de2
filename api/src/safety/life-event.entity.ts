import { Column, Entity, PrimaryColumn } from 'typeorm';

/** After it each is asked again, whenever the last decision was. What it was is sealed. */
@Entity({ schema: 'safety', name: 'life_event' })
export class LifeEvent {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('timestamptz', { name: 'noted_at' }) notedAt!: Date;
  @Column('uuid', { name: 'noted_by' }) notedBy!: string;
  @Column('bytea', { name: 'kind_sealed' }) kindSealed!: Buffer;
}
