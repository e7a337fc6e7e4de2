import { Entity, PrimaryColumn } from 'typeorm';

@Entity('assignment_member')
export class AssignmentMember {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
}
