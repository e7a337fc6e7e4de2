import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('saved_views')
export class SavedViews {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('bytea', { name: 'views_sealed' }) viewsSealed!: Buffer;
}
