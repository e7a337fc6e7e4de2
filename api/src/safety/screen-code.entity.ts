import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Opens the questions once. No request may touch the table; functions of the gate do. */
@Entity({ schema: 'safety', name: 'screen_code' })
export class ScreenCode {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'made_by' }) madeBy!: string;
  @Column('bytea', { name: 'code_hash', nullable: true }) codeHash!: Buffer | null;
  @Column('bytea', { name: 'ticket_hash', nullable: true }) ticketHash!: Buffer | null;
  @Column('timestamptz', { name: 'dies_at' }) diesAt!: Date;
}
