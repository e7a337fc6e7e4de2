import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one partner chose about their own line. The other never learns it. */
@Entity('shown_line')
export class ShownLine {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('boolean', { name: 'may_show' }) mayShow!: boolean;
}
