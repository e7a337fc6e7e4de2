import { id, type ActorName } from './actors.ts';
import type { Statement } from './statement.ts';

const the = (name: string) => `'${id(name)}'::uuid`;
const asked = (name: string, sql: string, by: Partial<Record<ActorName, string>>): Statement[] =>
  Object.entries(by).map(([as, expected]) => ({
    name: `${as} ${name}`, table: 'uncoupling', as: as as ActorName, sql, expected,
  })); // prettier-ignore

/** The functions of the gate: what only a job does, asked by those who are none, and by the job of another practice. */
export const parting: Statement[] = [
  ...asked('was in', 'SELECT app.parted()::text AS key', { fay: `{${id('three')}}`, gil: '{}', lou: '{}', kim: '{}', keeper: '{}' }),
  ...asked('parts couple one', `SELECT coalesce(app.uncouple(${the('parting of one')})::text, 'none') AS key`, {
    keeper: id('one'), kim: 'none', ann: 'none', oz: 'none', keeperElsewhere: id('one'), exchange: 'none', stranger: 'none',
  }),
  ...asked('parts couple three again', `SELECT coalesce(app.uncouple(${the('parting of three')})::text, 'none') AS key`, { keeper: 'none' }),
  ...asked('erases ben', `SELECT count(*)::text AS key FROM app.erase(${the('ben')}, false)`, {
    keeper: '0', kim: 'US403', ann: 'US403', ben: 'US403', oz: 'US403', exchange: 'US403', stranger: 'US403',
  }),
  ...asked('erases kim of the staff', `SELECT count(*)::text AS key FROM app.erase(${the('kim')}, false)`, { keeper: '0' }),
  ...asked('asks which keys ben has', `SELECT count(*)::text AS key FROM app.erasure_of(${the('ben')})`, { keeper: '1', kim: '0', ann: '0', ben: '0', oz: '0', stranger: '0' }),
  ...asked('asks who has been kept long enough', 'SELECT count(*)::text AS key FROM app.outlived(9)', { keeper: '0', kim: '0', oz: '0', ann: '0' }),
  ...asked('asks which practices there are', 'SELECT count(*)::text AS key FROM app.practices()', { stranger: '2', kim: '0', ann: '0', oz: '0', keeper: '0' }),
  ...asked('begins a day', "SELECT app.begin_day('2026-03-02')::text AS key", { keeper: 'true', kim: 'false', ann: 'false', oz: 'false' }),
  ...asked('forgets invitations', 'SELECT app.forget_invitations()::text AS key', { keeper: '', kim: '', ann: '' }),
]; // prettier-ignore
