import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody outside of the practice who is told that an alarm waits. */
@Entity('alarm_cover')
export class AlarmCover {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('bytea', { name: 'body_sealed' }) bodySealed!: Buffer;
}
