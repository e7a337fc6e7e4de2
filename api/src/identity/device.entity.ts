import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A browser in which somebody signed in, known by a cookie of its own, and the key that seals the drafts kept there. */
@Entity('device')
export class Device {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('bytea', { name: 'draft_key_sealed', nullable: true }) draftKeySealed!: Buffer | null;
}
