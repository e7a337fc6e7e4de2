import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A single-use link sent by mail. `email-old` and `email-new` must both be used before an address changes. */
@Entity('account_link')
export class AccountLink {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') kind!: 'password' | 'vouched' | 'email-old' | 'email-new';
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('bytea', { name: 'email_sealed', nullable: true }) emailSealed!: Buffer | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}
