import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How one partner may be reached, asked of each alone. */
@Entity('safe_contact')
export class SafeContact {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
