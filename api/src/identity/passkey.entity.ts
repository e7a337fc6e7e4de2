import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience } from '../platform/actors.ts';

/** A key in somebody's phone or computer, and where it opens the door. */
@Entity('passkey')
export class Passkey {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') audience!: Audience;
  @Column('bytea', { name: 'credential_hash' }) credentialHash!: Buffer;
  @Column('bytea', { name: 'credential_id' }) credentialId!: Buffer;
  @Column('bytea', { name: 'public_key' }) publicKey!: Buffer;
  @Column('bigint') counter!: string;
  @Column('bytea', { name: 'name_sealed' }) nameSealed!: Buffer;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}
