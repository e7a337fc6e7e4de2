import { Entity, PrimaryColumn } from 'typeorm';

/** An exercise or a program of the practice that nobody is offered any more. */
@Entity('not_offered')
export class NotOffered {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('text') key!: string;
}
