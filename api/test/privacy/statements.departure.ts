import { type ActorName } from './actors.ts';
import { id } from './actors.ts';
import type { Statement } from './statement.ts';

const asked = (
  table: string,
  name: string,
  sql: string,
  by: Partial<Record<ActorName, string>>,
): Statement[] =>
  Object.entries(by).map(([as, expected]) => ({
    name: `${as} ${name}`,
    table,
    as: as as ActorName,
    sql,
    expected,
  }));
const the = (name: string) => `'${id(name)}'::uuid`;

/** The functions of the gate, asked by those who may and those who may not. */
export const departing: Statement[] = [
  ...asked('departure', 'asks that it leaves', `SELECT app.ask_departure(${the('fresh')}, '2027-01-01', '', '')::text AS key`, {
    oz: 'false', ozElsewhere: 'false', kim: 'US403', ann: 'US403', keeper: 'US403', stranger: 'US403',
  }),
  ...asked('departure', 'says yes', 'SELECT app.approve_departure()::text AS key', {
    kimElsewhere: 'false', ozElsewhere: 'false', kim: 'false', ann: 'false', annElsewhere: 'false', keeperElsewhere: 'false',
  }),
  ...asked('departure', 'takes it back', 'SELECT app.take_back_departure()::text AS key', { oz: 'true', kim: 'false', ann: 'false', keeper: 'false' }),
  ...asked('departure', 'closes it', 'SELECT app.close_departure() AS key', { oz: 'alarm-waits', kim: 'US403', ann: 'US403', keeper: 'US403' }),
  ...asked('departure', 'does what follows', `SELECT count(*)::text AS key FROM app.close_practice(${the('departure')})`, { keeper: '0', oz: '0', ann: '0' }),
  ...asked('departure', 'is told the end', 'SELECT count(*)::text AS key FROM app.practice_end()', {
    ann: '1', fay: '1', kim: '1', annElsewhere: '1', keeper: '0', exchange: '0', stranger: '0',
  }),
  ...asked('legal_hold', 'asks whether fay is held', `SELECT app.is_held(${the('fay')})::text AS key`, { keeper: 'true', oz: 'true', kim: 'false', ann: 'false', keeperElsewhere: 'false' }),
  ...asked('membership', 'asks who leaves when', 'SELECT coalesce(sum(people + held), 0)::text AS key FROM app.leaving_by_month()', { kim: '0', ann: '0', keeper: '0' }),
  ...asked('membership', 'asks of whom nobody is left', 'SELECT count(*)::text AS key FROM app.nobodys()', { kim: '0', oz: '0', ann: '0' }),
]; // prettier-ignore
