import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a partner answered alone, in the building. Read by their clinicians; written only through `app.leave_screen`. */
@Entity({ schema: 'safety', name: 'screen' })
export class Screen {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
