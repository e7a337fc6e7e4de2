import { hash, id } from './actors.ts';
import type { Statement } from './statement.ts';

const refused = '42501';
const uuid = (name: string) => `'${id(name)}'::uuid`;
const left = `practice_id, couple_id, person_id, id, body_sealed) VALUES (${['home', 'one', 'ann', 'fresh'].map(uuid).join(', ')}, 'x'`;
const everybody = [
  'ann',
  'ben',
  'kim',
  'lou',
  'oz',
  'max',
  'exchange',
  'keeper',
  'stranger',
  'nobody',
] as const;

/** The box takes only what comes by a ticket, the codes are nobody's to look at, and the past is not asked around the fence. */
export const safety: Statement[] = [
  ...everybody.flatMap((as): Statement[] => [
    { name: `${as} does not put anything into the box`, table: 'safety.screen', as, sql: `INSERT INTO safety.screen (${left})`, expected: refused }, // prettier-ignore
    { name: `${as} leaves nothing without a ticket`, table: 'safety.screen', as, sql: `SELECT app.leave_screen(${uuid('fresh')}, 'x')::text AS key`, expected: 'false' }, // prettier-ignore
    { name: `${as} does not look at codes`, table: 'safety.screen', as, sql: 'SELECT id::text AS key FROM safety.screen_code', expected: refused }, // prettier-ignore
    { name: `${as} makes a code for ann`, table: 'safety.screen', as, sql: `SELECT (app.make_screen_code(${uuid('one')}, ${uuid('ann')}, ${uuid('fresh')}, '\\x${hash('code').toString('hex')}') IS NOT NULL)::text AS key`, expected: String(as === 'kim') }, // prettier-ignore
    { name: `${as} asks whether couple one may be given something for two`, table: 'safety.mode', as, sql: `SELECT coalesce(app.may_be_for_two(${uuid('one')})::text, 'unknown') AS key`, expected: String(as === 'kim') }, // prettier-ignore
    ...['own_weeks_hold', 'mode_stage', 'keeps_apart'].map((inner): Statement => (
      { name: `${as} does not ask ${inner} past the fence`, table: 'safety.mode', as, sql: `SELECT app.${inner}(${uuid('two')})::text AS key`, expected: refused } // prettier-ignore
    )),
  ]),
  // Found suitable, and yet nothing new for two from the decision on.
  ...(['couple', 'solo'] as const).map((variant): Statement => ({
    name: `kim elsewhere gives ${variant} where a decision waits`, table: 'assignment', as: 'kimElsewhere',
    sql: `INSERT INTO assignment (practice_id, couple_id, id, exercise_key, exercise_version, variant, opening, plan_sealed)
          VALUES (${['away', 'one', 'fresh'].map(uuid).join(', ')}, 'say-it', 1, '${variant}', 'closing', 'x')`,
    expected: variant === 'solo' ? '1 rows' : refused,
  })),
  ...(['kimElsewhere', 'annElsewhere', 'ozElsewhere', 'kim', 'keeperElsewhere', 'exchangeElsewhere'] as const).map((as): Statement => (
    { name: `${as} asks how it stands there`, table: 'safety.mode', as, sql: `SELECT coalesce(app.safety_mode(${uuid('one')}), 'nothing') AS key`, expected: as === 'kimElsewhere' ? 'waiting' : 'nothing' }
  )),
  { name: 'and otherwise they are as suitable as before', table: 'assignment', as: 'kimElsewhere', sql: `SELECT app.is_suitable(${uuid('one')})::text AS key`, expected: 'true' },
]; // prettier-ignore
