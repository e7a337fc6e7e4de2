import { id, type ActorName } from './actors.ts';
import type { Statement } from './statement.ts';

const the = (name: string) => `'${id(name)}'::uuid`;
const announce = (kind: string, who: string, leaving = 'NULL') =>
  `SELECT app.announce(${the('fresh')}, ${the('one')}, '${kind}', ${the(who)}, ${leaving}, app.now() + interval '2 days',
     ${kind === 'supervisor' ? "app.now() + interval '9 days'" : 'NULL'})::text AS key`;
const asked = (name: string, sql: string, by: Partial<Record<ActorName, string>>): Statement[] =>
  Object.entries(by).map(([as, expected]) => ({
    name: `${as} ${name}`, table: 'arrival', as: as as ActorName, sql, expected,
  })); // prettier-ignore

/** The functions of the gate, each asked by those whom it must refuse. Nobody of the rows has joined, so nobody may come. */
export const team: Statement[] = [
  ...(['ann', 'lou', 'max', 'sue', 'oz', 'kimAtHome', 'keeper', 'kimElsewhere', 'stranger'] as const).map((as): Statement => ({
    name: `${as} lets nobody come to couple one`, table: 'arrival', as, sql: announce('supervisor', 'max'), expected: 'US403',
  })),
  ...asked('says which couple it reads', `SELECT coalesce(app.read_by_grant(${the('one')}), 'none') AS key`, {
    max: 'supervision', maxIdle: 'supervision', sue: 'none', lou: 'none', oz: 'none', kim: 'none', ann: 'none', val: 'none',
  }),
  ...asked('reads by a grant', `SELECT coalesce(app.granted()::text, 'none') AS key`, {
    max: id('one'), maxIdle: 'none', kim: 'none', exchange: 'none', sue: 'none',
  }),
  ...asked('is in a risk consult', `SELECT coalesce(app.consulted()::text, 'none') AS key`, { max: 'none', maxIdle: 'none', kim: 'none' }),
  ...asked('has the desk', 'SELECT cardinality(app.desk())::text AS key', { sue: '5', oz: '0', kim: '0', max: '0', ann: '0', keeper: '0' }),
  ...asked('calls off', `SELECT app.call_off(${the('max for one')})::text AS key`, {
    kim: 'true', max: 'true', ann: 'false', lou: 'false', oz: 'false', sue: 'false', kimElsewhere: 'true', keeper: 'false',
  }),
  ...asked('makes an owner of kim', `SELECT app.change_roles(${the('kim')}, '{owner,clinician}') AS key`, {
    oz: 'done', kim: 'US403', max: 'US403', sue: 'US403', ann: 'US403', keeper: 'US403', ozElsewhere: 'done',
  }),
  ...asked('lets kim go, who has a couple', `SELECT app.change_roles(${the('kim')}, '{}') AS key`, { oz: 'couples-first' }),
  ...asked('lets the last owner go', `SELECT app.change_roles(${the('oz')}, '{}') AS key`, { oz: 'last-owner' }),
  ...asked('makes a client of the staff', `SELECT app.change_roles(${the('ann')}, '{owner}') AS key`, { oz: 'absent' }),
  ...asked('signs kim out', `SELECT count(*)::text AS key FROM app.end_sign_ins(${the('kim')})`, { oz: '1', lou: '0', ann: '0', ozElsewhere: '0' }),
  ...asked('asks whom only kim treats', `SELECT count(*)::text AS key FROM app.only_treated_by(${the('kim')})`, { oz: '1', kim: '0', lou: '0', ann: '0' }),
  ...asked('ends the co-therapist lou of two', `SELECT app.end_co_therapist(${the('two')}, ${the('lou')})::text AS key`, {
    hal: 'true', lou: 'true', kim: 'false', oz: 'false', eve: 'false', halAtHome: 'false',
  }),
  ...asked('breaks the glass', `SELECT app.break_glass(${the('fresh')}, 'x')::text AS key`, { lou: '', oz: '', sue: 'US403', max: 'US403', ann: 'US403', keeper: 'US403' }),
  ...asked('says yes to lou', `SELECT app.approve_break_glass(${the('of lou, waiting')})::text AS key`, { oz: 'false', lou: 'false', sue: 'false', max: 'false', ann: 'false' }),
  ...asked('ends what lou broke', `SELECT app.end_break_glass(${the('of lou, waiting')})::text AS key`, {
    lou: 'true', kim: 'true', oz: 'true', hal: 'false', sue: 'false', max: 'false', ann: 'false',
  }),
  ...(['holds(' + the('max for one') + ')', 'works_here(' + the('kim') + ", '{clinician}')", `treats(${the('one')}, ${the('kim')})`] as const).map(
    (call): Statement => ({ name: `kim may not ask ${call}`, table: 'arrival', as: 'kim', sql: `SELECT app.${call}::text AS key`, expected: '42501' }),
  ),
]; // prettier-ignore
