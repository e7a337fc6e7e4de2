import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What another device of the same person had written meanwhile. */
@Entity('aside')
export class Aside {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'author_id' }) authorId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'occurrence_id' }) occurrenceId!: string;
  @Column('uuid') write!: string;
  @Column('text') step!: string;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
