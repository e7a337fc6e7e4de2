import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a person signs in, in every practice. An account has no role of its own. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { name: 'name_hash' }) nameHash!: Buffer;
  @Column('bytea', { name: 'name_sealed' }) nameSealed!: Buffer;
  @Column('bytea', { name: 'email_sealed', nullable: true }) emailSealed!: Buffer | null;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('text', { name: 'pin_hash', nullable: true }) pinHash!: string | null;
  @Column('timestamptz', { name: 'pin_may_be_set_from', nullable: true }) pinMayBeSetFrom!: Date | null;
  /** Of the code that the therapist told the person. */
  @Column('bytea', { name: 'vouch_hash', nullable: true }) vouchHash!: Buffer | null;
  @Column('integer', { name: 'pin_misses' }) pinMisses!: number;
  @Column('timestamptz', { name: 'pin_missed_at', nullable: true }) pinMissedAt!: Date | null;
  @Column('boolean', { name: 'password_by_mail' }) passwordByMail!: boolean;
  /** From when staff who lost every second factor may set up a new one. */
  @Column('timestamptz', { name: 'anew_from', nullable: true }) anewFrom!: Date | null;
  @Column('boolean', { name: 'is_recovering' }) isRecovering!: boolean;
  @Column('bytea', { name: 'totp_sealed', nullable: true }) totpSealed!: Buffer | null;
  @Column('bytea', { name: 'totp_next_sealed', nullable: true }) totpNextSealed!: Buffer | null;
  @Column('bigint', { name: 'totp_last_step', nullable: true }) totpLastStep!: string | null;
  @Column('boolean', { name: 'has_second_factor' }) hasSecondFactor!: boolean;
  /** What comes from the partner stays unread until asked for. Nobody else may know. */
  @Column('boolean', { name: 'keeps_unread' }) keepsUnread!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
}
