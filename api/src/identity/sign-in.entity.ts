import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience } from '../platform/actors.ts';

/** One device that is signed in as one person. */
@Entity('sign_in')
export class SignIn {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') audience!: Audience;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('boolean', { name: 'is_own_phone' }) isOwnPhone!: boolean;
  @Column('bytea', { name: 'label_sealed' }) labelSealed!: Buffer;
  @Column('bytea', { name: 'device_hash' }) deviceHash!: Buffer;
  @Column('integer', { name: 'idle_seconds' }) idleSeconds!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  @Column('timestamptz', { name: 'private_until', nullable: true }) privateUntil!: Date | null;
  @Column('timestamptz', { name: 'confirmed_until', nullable: true }) confirmedUntil!: Date | null;
}
