import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one partner did with the news. Read by that partner alone; the fences ask the database. */
@Entity('arrival_answer')
export class ArrivalAnswer {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'arrival_id' }) arrivalId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @Column('timestamptz', { name: 'shown_at' }) shownAt!: Date;
  @Column('boolean', { name: 'brings_earlier' }) bringsEarlier!: boolean;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
}
