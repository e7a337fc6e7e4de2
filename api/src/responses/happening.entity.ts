import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What both were present for. It has no author. */
@Entity('happening')
export class Happening {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @PrimaryColumn('text') step!: string;
  @Column('date', { name: 'on_day' }) onDay!: string;
}
