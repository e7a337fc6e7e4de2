import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clinician keeps an occurrence from opening; partners never see this row. */
@Entity('hold')
export class Hold {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('uuid', { name: 'held_by' }) heldBy!: string;
}
