import { hash, id } from './actors.ts';
import type { Statement } from './statement.ts';
import { safety } from './statements.safety.ts';
import { departing } from './statements.departure.ts';
import { parting } from './statements.parting.ts';
import { team } from './statements.team.ts';

const refused = '42501';
const inOne = (name: string) => `'${id(name)}'::uuid`;
const hex = (name: string) => `'\\x${hash(name).toString('hex')}'::bytea`;
const answerOf = (author: string, step: string) =>
  `INSERT INTO answer (practice_id, couple_id, author_id, assignment_id, occurrence_id, step, level, body_sealed)
   VALUES (${['home', 'one', author, 'joint one', 'first'].map(inOne).join(', ')}, '${step}', 'V2', 'x')`;

export const statements: Statement[] = [
  ...team,
  ...safety,
  ...parting,
  ...departing,
  // The answer to a key that is taken, and to one that is not, are the same.
  ...['v0', 'vm', 'v1', 'never'].flatMap((step): Statement[] => [
    {
      name: `ben clashes with ann’s ${step}`,
      table: 'answer',
      as: 'ben',
      sql: answerOf('ann', step),
      expected: refused,
    },
    { name: `ben clashes quietly with ann’s ${step}`, table: 'answer', as: 'ben', sql: `${answerOf('ann', step)} ON CONFLICT DO NOTHING`, expected: refused }, // prettier-ignore
    { name: `ben writes over ann’s ${step}`, table: 'answer', as: 'ben', sql: `${answerOf('ann', step)} ON CONFLICT (practice_id, author_id, occurrence_id, step) DO UPDATE SET body_sealed = 'y'`, expected: refused }, // prettier-ignore
    {
      name: `ben writes his own ${step}x beside ann’s`,
      table: 'answer',
      as: 'ben',
      sql: answerOf('ben', `${step}x`),
      expected: '1 rows',
    },
  ]),
  {
    name: 'ben joins ann’s answers to what he may see',
    table: 'answer',
    as: 'ben',
    sql: `SELECT a.step AS key FROM occurrence o JOIN membership m USING (practice_id, couple_id)
          JOIN answer a ON a.occurrence_id = o.id AND a.author_id = m.person_id WHERE m.person_id = ${inOne('ann')}`,
    expected: 'v2\nvp',
  },
  {
    name: 'ben finds no trace of a draft by aggregate',
    table: 'answer',
    as: 'ben',
    sql: `SELECT count(*) || ' ' || coalesce(max(length(body_sealed)), 0) || ' ' || coalesce(max(handed_in_at)::text, 'never') AS key
          FROM answer WHERE occurrence_id = ${inOne('second')} AND author_id = ${inOne('ann')}`,
    expected: '0 0 never',
  },
  ...['v1', 'v2'].map((step): Statement => ({
    name: `what kim wrote back to ${step} gets no other readers`,
    table: 'reply',
    as: 'kim',
    sql: `UPDATE reply SET level = CASE level WHEN 'V1' THEN 'V2' ELSE 'V1' END WHERE step = '${step}'`,
    expected: refused,
  })),
  {
    name: 'what was withdrawn stays so',
    table: 'assignment',
    as: 'kim',
    sql: `UPDATE assignment SET withdrawn_at = NULL WHERE id = ${inOne('ended')}`,
    expected: '0 rows',
  },
  {
    name: 'nothing waits in what is withdrawn',
    table: 'assignment',
    as: 'kim',
    sql: `UPDATE assignment SET withdrawn_at = app.now(), waiting = '[]'`,
    expected: refused,
  },
  {
    name: 'a day that has begun is not taken away',
    table: 'occurrence',
    as: 'kim',
    sql: `DELETE FROM occurrence WHERE id = ${inOne('second')}`,
    expected: '0 rows',
  },
  ...['ready', 'offer'].map((kind): Statement => ({
    name: `the exchange puts no ${kind} into anybody’s hands`,
    table: 'gesture',
    as: 'exchange',
    sql: `UPDATE gesture SET kind = '${kind}' WHERE author_id = ${inOne('ann')}`,
    expected: refused,
  })),
  {
    name: 'the exchange puts no other words into what was said on one phone',
    table: 'standing',
    as: 'exchange',
    sql: `UPDATE standing SET body_sealed = 'other words'`,
    expected: refused,
  },
  {
    name: 'ben finds no trace of what was taken back by aggregate',
    table: 'standing',
    as: 'ben',
    sql: `SELECT count(*)::text AS key FROM standing WHERE body_sealed IS NULL AND kind = 'one-phone'`,
    expected: '0',
  },
  {
    name: 'ben finds no trace of ann being ready by aggregate',
    table: 'gesture',
    as: 'ben',
    sql: `SELECT count(*) || ' ' || coalesce(max(until)::text, 'never') AS key FROM gesture
          WHERE author_id = ${inOne('ann')} AND kind <> 'offer'`,
    expected: '0 never',
  },
  {
    name: 'ben does not move his answer to ann',
    table: 'answer',
    as: 'ben',
    sql: `UPDATE answer SET author_id = ${inOne('ann')}`,
    expected: refused,
  },
  {
    name: 'ann does not open her own answer',
    table: 'answer',
    as: 'ann',
    sql: `UPDATE answer SET couple_id = ${inOne('two')}`,
    expected: refused,
  },
  ...(['kim', 'lou', 'ben', 'oz', 'keeper', 'exchange'] as const).map((as): Statement => ({
    name: `${as} asks whether couple one is suitable`,
    table: 'safety.suitability',
    as,
    sql: `SELECT coalesce(app.is_suitable(${inOne('one')})::text, 'unknown') AS key`,
    expected: as === 'kim' ? 'true' : 'false',
  })),
  // A partner may ask whether the two may meet, which tells no cause; and nobody else, nor of another couple.
  ...(['ann', 'ben', 'exchange', 'annElsewhere', 'kim', 'eve', 'oz', 'keeper', 'stranger'] as const).map(
    (as): Statement => ({
      name: `${as} asks whether couple one may meet`,
      table: 'dialogue',
      as,
      sql: `SELECT coalesce(app.may_meet(${inOne('one')}, ${inOne('joint one')}, '{}')::text, 'unknown') AS key`,
      expected: String(['ann', 'ben', 'exchange', 'annElsewhere'].includes(as)),
    }),
  ),
  // That both agreed is for whoever reads the couple on the staff to know; of whom, nobody.
  ...(['kim', 'max', 'maxIdle', 'lou', 'oz', 'ann', 'kimAtHome', 'exchange', 'kimElsewhere'] as const).map(
    (as): Statement => ({
      name: `${as} asks whether both lines of couple one may be shown`,
      table: 'shown_line',
      as,
      sql: `SELECT coalesce(app.may_show_lines(${inOne('one')})::text, 'unknown') AS key`,
      expected: String(as === 'kim' || as === 'max'),
    }),
  ),
  {
    name: 'a right that ended does not come back',
    table: 'instrument_right',
    as: 'kim',
    sql: 'UPDATE instrument_right SET ended_at = NULL',
    expected: refused,
  },
  ...(['ann', 'kim', 'exchange', 'keeper'] as const).map((as): Statement => ({
    name: `${as} may not ask past the fence of who asks`,
    table: 'safety.suitability',
    as,
    sql: `SELECT app.found_suitable(${inOne('one')})::text AS key`,
    expected: refused,
  })),
  // What one did alone, what was typed, and the counts by person: no trace of them, by whatever aggregate.
  ...(['ann', 'ben'] as const).flatMap((as): Statement[] =>
    ['dialogue_state', 'dialogue_word', 'dialogue_summary'].map((table) => ({
      name: `${as} finds no trace in ${table} by aggregate`,
      table,
      as,
      sql: `SELECT count(*) || ' ' || coalesce(max(d.assignment_id::text), 'none') AS key FROM ${table} d
            JOIN dialogue t ON t.id = d.dialogue_id`,
      expected: '0 none',
    })),
  ),
  ...(['kim', 'lou', 'ben', 'oz', 'ann'] as const).map((as): Statement => ({
    name: `${as} vouches for ann`,
    table: 'account',
    as,
    sql: `SELECT (app.vouch(${inOne('ann')}, '\\x01', gen_random_uuid(), sha256(gen_random_uuid()::text::bytea)) IS NOT NULL)::text AS key`,
    expected: String(as === 'kim'),
  })),
  ...(['kim', 'oz', 'ann', 'kimAtHome', 'exchange', 'keeper', 'stranger'] as const).map((as): Statement => ({
    name: `${as} opens a couple`,
    table: 'couple',
    as,
    sql: `SELECT app.open_couple(${inOne('fresh')}, 'Europe/Madrid', '21:30')::text AS key`,
    expected: as === 'kim' ? '' : 'US403',
  })),
  ...(['ann', 'ben', 'eve', 'kim', 'exchange', 'keeper', 'stranger', 'annElsewhere'] as const).map(
    (as): Statement => ({
      name: `${as} changes the home of couple one`,
      table: 'couple',
      as,
      sql: `SELECT app.change_home(${inOne('one')}, true, '\\x00')::text AS key`,
      expected: ['ann', 'ben', 'annElsewhere'].includes(as) ? '' : 'US403',
    }),
  ),
  ...(['ann', 'ben', 'kim', 'exchange'] as const).map((as): Statement => ({
    name: `${as} asks whether it is theirs that ann began`,
    table: 'assignment',
    as,
    sql: `SELECT app.has_begun(${inOne('begun by ann')})::text AS key`,
    expected: String(as === 'ann'),
  })),
  ...(['ann', 'kim', 'lou', 'exchange', 'keeper'] as const).map((as): Statement => ({
    name: `${as} asks what is not for the staff`,
    table: 'assignment',
    as,
    sql: 'SELECT count(*)::text AS key FROM app.unseen()',
    expected: as === 'kim' ? '2' : '0',
  })),
  ...(['ann', 'kim', 'keeper', 'exchange', 'exchangeElsewhere'] as const).map((as): Statement => ({
    name: `${as} asks for the kindred of what is exchanged`,
    table: 'answer',
    as,
    sql: 'SELECT count(*)::text AS key FROM app.kindred()',
    expected: as === 'exchange' ? '4' : as === 'exchangeElsewhere' ? '1' : '0',
  })),
  { name: 'a token of the portal does not enter the console', table: 'sign_in', as: 'stranger', sql: `SELECT app.enter(${hex('token ann me')}, 'clinic', true)::text AS key`, expected: 'US401' }, // prettier-ignore
  { name: 'a token that never was does not enter', table: 'sign_in', as: 'stranger', sql: `SELECT app.enter(${hex('nobody')}, 'me', true)::text AS key`, expected: 'US401' }, // prettier-ignore
  { name: 'a token enters as its person', table: 'sign_in', as: 'stranger', sql: `SELECT person_id::text AS key FROM app.enter(${hex('token ann me')}, 'me', true)`, expected: id('ann') }, // prettier-ignore
  { name: 'an account is only its own people', table: 'person', as: 'annsAccount', sql: 'SELECT person_id::text AS key FROM app.people_of_account()', expected: `${id('ann')}\n${id('ann')}` }, // prettier-ignore
  { name: 'nobody is nobody', table: 'person', as: 'nobody', sql: 'SELECT person_id::text AS key FROM app.people_of_account()', expected: '' }, // prettier-ignore
];
