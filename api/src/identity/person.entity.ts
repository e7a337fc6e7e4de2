import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Address, Locale } from '@usward/exercises';
import type { Role } from '../platform/actors.ts';

/** An account in a practice, with its roles there. Made before the account: whoever is invited is a person already. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text', { array: true }) roles!: Role[];
  @Column('bytea', { name: 'name_sealed' }) nameSealed!: Buffer;
  @Column('text') locale!: Locale;
  @Column('text') address!: Address;
  @Column('timestamptz', { name: 'joined_at', nullable: true }) joinedAt!: Date | null;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt!: Date | null;
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt!: Date | null;
  @Column('timestamptz', { name: 'restricted_at', nullable: true }) restrictedAt!: Date | null;
}
