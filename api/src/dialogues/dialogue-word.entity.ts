import type { WordKind } from '@usward/dialogue';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that was typed. Who typed it is sealed with it. */
@Entity('dialogue_word')
export class DialogueWord {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'dialogue_id' }) dialogueId!: string;
  @PrimaryColumn('integer') place!: number;
  @PrimaryColumn('text') kind!: WordKind;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
