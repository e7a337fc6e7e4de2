import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('practice_logo')
export class PracticeLogo {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('text') type!: 'image/png' | 'image/jpeg' | 'image/webp';
  @Column('bytea') file!: Buffer;
}
