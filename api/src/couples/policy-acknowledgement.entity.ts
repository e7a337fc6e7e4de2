import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('policy_acknowledgement')
export class PolicyAcknowledgement {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') policy!: string;
  @Column('timestamptz') at!: Date;
}
