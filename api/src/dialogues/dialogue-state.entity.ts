import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How it stands, with what each did alone: for the exchange only. */
@Entity('dialogue_state')
export class DialogueState {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'dialogue_id' }) dialogueId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('bytea', { name: 'state_sealed' }) stateSealed!: Buffer;
}
