import { id } from './actors.ts';
import { auditOfNotes } from './rows.notes.ts';
import { away, home, one, row, two, type Table } from './rows.ts';

export const auditTables: Record<string, Table> = {
  audit_entry: {
    rows: {
      ...auditOfNotes,
      'kim reads': row({ ...one, id: id('audit one'), person_id: id('kim'), audience: 'clinic', act: 'brief.read' }, 'kim oz keeper'), // prettier-ignore
      'kim asks': row({ ...one, id: id('audit two'), person_id: id('kim'), audience: 'clinic', act: 'safety.recorded' }, 'kim keeper'), // prettier-ignore
      'lou reads': row({ ...two, id: id('audit three'), person_id: id('lou'), audience: 'clinic', act: 'brief.read' }, 'lou hal oz keeper'), // prettier-ignore
      'oz changes': row({ ...home, couple_id: null, id: id('audit four'), person_id: id('oz'), audience: 'clinic', act: 'practice.changed' }, 'oz keeper'), // prettier-ignore
      // Older than six years: its time is over.
      'long ago': row({ ...home, couple_id: null, id: id('audit five'), person_id: id('oz'), audience: 'clinic', act: 'practice.changed', at: '2018-01-05T10:00:00Z' }, 'oz keeper', '', 'keeper'), // prettier-ignore
      'long ago, away': row({ ...away, couple_id: null, id: id('audit five'), person_id: id('oz'), audience: 'clinic', act: 'practice.changed', at: '2018-01-05T10:00:00Z' }, 'ozElsewhere keeperElsewhere', '', 'keeperElsewhere'), // prettier-ignore
    },
  },
  audit_link: {
    rows: {
      one: row({ ...home, place: 1, entry_id: id('audit one'), cut: null, seal: null }, 'keeper'),
      away: row({ ...away, place: 1, entry_id: id('audit one'), cut: null, seal: null }, 'keeperElsewhere'),
    },
  },
  audit_waiting: {
    rows: {
      one: row({ ...home, entry_id: id('audit two') }, 'keeper', '', 'keeper'),
      away: row({ ...away, entry_id: id('audit two') }, 'keeperElsewhere', '', 'keeperElsewhere'),
    },
  },
};
