import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a passkey signs; known by the hash of it, of what it is for, and for whom. */
@Entity('passkey_challenge')
export class PasskeyChallenge {
  @PrimaryColumn('bytea', { name: 'challenge_hash' }) challengeHash!: Buffer;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
