import { hash, id } from './actors.ts';
import { away, home, one, oneAway, past, row, two, type Table } from './rows.ts';

// Alarms: no partner's, and of no practice's owner. Val was on duty for one of Ann's, and for one that ended long ago.

const sealed = Buffer.from('x');
const alarm = (couple: object, name: string, of: string, owner: string, read: string, acknowledged: string | null = null) =>
  row(
    {
      ...couple, id: id(name), person_id: id(of), source_hash: hash(name), at: past, due_at: past, hours: 2, owner_id: id(owner), next_at: past,
      body_sealed: sealed, acknowledged_at: acknowledged, acknowledged_by: acknowledged && id(owner), note_sealed: acknowledged && sealed,
    },
    read,
    read,
  ); // prettier-ignore
const told = (practice: object, alarmOf: string, to: string, read: string) =>
  row({ ...practice, id: id(`told ${alarmOf}`), event_id: id(alarmOf), at: past, rung: 'owner', person_id: id(to), channel: 'screen' }, read); // prettier-ignore

export const alarmTables: Record<string, Table> = {
  risk_event: {
    set: 'acknowledged_at = app.now()',
    rows: {
      'of ann': alarm(one, 'alarm of ann', 'ann', 'kim', 'kim keeper'),
      'of ann, val on duty': alarm(one, 'alarm at night', 'ann', 'val', 'kim val keeper'),
      'of ann, val long ago': alarm(one, 'alarm long ago', 'ann', 'val', 'kim keeper', past),
      'of eve': alarm(two, 'alarm of eve', 'eve', 'lou', 'lou hal keeper'),
      away: alarm(oneAway, 'alarm of ann', 'ann', 'kim', 'kimElsewhere keeperElsewhere'),
    },
  },
  risk_step: {
    rows: {
      'of ann': told(home, 'alarm of ann', 'kim', 'kim keeper'),
      'of ann, val on duty': told(home, 'alarm at night', 'val', 'kim val keeper'),
      'of ann, val long ago': told(home, 'alarm long ago', 'val', 'kim keeper'),
      'of eve': told(home, 'alarm of eve', 'lou', 'lou hal keeper'),
      away: told(away, 'alarm of ann', 'kim', 'kimElsewhere keeperElsewhere'),
    },
  },
  alarm_cover: {
    set: "body_sealed = 'x'",
    rows: {
      home: row({ ...home, body_sealed: sealed }, 'oz keeper', 'oz', 'oz'),
      away: row(
        { ...away, body_sealed: sealed },
        'ozElsewhere keeperElsewhere',
        'ozElsewhere',
        'ozElsewhere',
      ),
    },
  },
};
