import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a supervisor comes. No partner reads it: a risk consult would tell that there is a risk. */
@Entity('supervision', { schema: 'safety' })
export class Supervision {
  @PrimaryColumn('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @PrimaryColumn('uuid', { name: 'arrival_id' }) arrivalId!: string;
  @Column('boolean', { name: 'is_risk_consult' }) isRiskConsult!: boolean;
  @Column('bytea', { name: 'reason_sealed' }) reasonSealed!: Buffer;
}
