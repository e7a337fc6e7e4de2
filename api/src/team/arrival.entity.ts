import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who comes to a couple, told to both partners before. A partner reads this row. */
@Entity('arrival')
export class Arrival {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: 'co-therapist' | 'supervisor' | 'successor';
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'leaving_id', nullable: true }) leavingId!: string | null;
  @Column('uuid', { name: 'told_by' }) toldBy!: string;
  @Column('timestamptz', { name: 'told_at' }) toldAt!: Date;
  @Column('timestamptz', { name: 'begins_at' }) beginsAt!: Date;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt!: Date | null;
  @Column('timestamptz', { name: 'called_off_at', nullable: true }) calledOffAt!: Date | null;
}
