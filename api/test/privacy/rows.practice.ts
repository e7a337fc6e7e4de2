import { id } from './actors.ts';
import { away, home, row, staff, type Table } from './rows.ts';

// What an owner sets: everybody of the practice reads it, the owner alone changes it.

const atHome = `ann ben eve fay gil ${staff} halAtHome kimAtHome`;
const elsewhere = 'annElsewhere kimElsewhere ozElsewhere';
const line = (practice: object, read: string, owner: string) =>
  row({ ...practice, id: id('line'), is_off: false, country: 'US', checked_on: null }, read, owner, owner);
const window = (practice: object, read: string, owner: string) =>
  row({ ...practice, id: id('window'), weekday: 'MO', starts: '09:00', ends: '17:00', person_id: id('kim') }, read, '', owner); // prettier-ignore

export const practiceTables: Record<string, Table> = {
  practice_logo: {
    set: "type = 'image/webp'",
    rows: {
      home: row({ ...home, type: 'image/png' }, atHome, 'oz', 'oz'),
      away: row({ ...away, type: 'image/png' }, elsewhere, 'ozElsewhere', 'ozElsewhere'),
    },
  },
  duty_window: {
    rows: {
      home: window(home, `${staff} keeper`, 'oz'),
      away: window(away, 'kimElsewhere ozElsewhere keeperElsewhere', 'ozElsewhere'),
    },
  },
  help_line: {
    set: 'is_off = true',
    rows: {
      home: line(home, atHome, 'oz'),
      away: line(away, elsewhere, 'ozElsewhere'),
    },
  },
};
