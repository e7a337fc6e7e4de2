import { hash, id } from './actors.ts';
import {
  all,
  allAway,
  away,
  five,
  home,
  one,
  oneAway,
  moved,
  past,
  row,
  six,
  staff,
  therapists,
  three,
  two,
  type Table,
} from './rows.ts';

const atHome = `ann ben eve fay gil ${staff} halAtHome kimAtHome`;

const account = (name: string, more: object, read: string, change = '') =>
  row({ id: id(`account ${name}`), name_hash: hash(`name of ${name}`), ...more }, read, change);
const person = (name: string, roles: string[], practice: object, read: string, change = '', more: object = {}) =>
  row({ ...practice, id: id(name), ...more, ...(name === 'nia' ? { account_id: null } : { account_id: id(`account ${name}`), joined_at: past }), roles, locale: 'en', address: 'tu' }, read, change); // prettier-ignore
const member = (couple: object, name: string, kind: string, read: string, change = '', more: object = {}) => {
  // The jobs ask who could be told.
  const keeper = couple === oneAway ? 'keeperElsewhere' : 'keeper';
  return row(
    { ...couple, person_id: id(name), kind, started_at: past, ended_at: null, ...more },
    `${read} ${keeper}`,
    change,
  );
};
const signIn = (name: string, practice: object, audience: string, read: string) =>
  row({
    ...practice, id: id(`sign-in ${name} ${audience}`), account_id: id(`account ${name}`), person_id: id(name), audience,
    token_hash: hash(`token ${name} ${audience}`), device_hash: hash(`device ${name}`), idle_seconds: 1800, expires_at: '2100-01-01T00:00:00Z',
  }, read, read); // prettier-ignore
export const peopleTables: Record<string, Table> = {
  account: {
    set: "pin_hash = 'x'",
    rows: {
      ann: account('ann', {}, 'ann annElsewhere annsAccount namesAnn', 'ann annElsewhere annsAccount'),
      ben: account('ben', {}, 'ben', 'ben'),
      eve: account('eve', {}, 'eve', 'eve'),
      fay: account('fay', {}, 'fay', 'fay'),
      gil: account('gil', {}, 'gil', 'gil'),
      kim: account('kim', {}, 'kim kimAtHome kimElsewhere', 'kim kimAtHome kimElsewhere'),
      lou: account('lou', {}, 'lou', 'lou'),
      hal: account('hal', {}, 'hal halAtHome', 'hal halAtHome'),
      oz: account('oz', {}, 'oz ozElsewhere', 'oz ozElsewhere'),
      sue: account('sue', {}, 'sue', 'sue'),
      max: account('max', {}, 'max maxIdle', 'max maxIdle'),
      val: account('val', {}, 'val', 'val'),
      dan: account('dan', {}, ''),
      jo: account('jo', {}, ''),
    },
  },
  recovery_code: {
    set: 'used_at = app.now()',
    rows: {
      kim: row({ account_id: id('account kim'), code_hash: hash('code') }, 'kim kimAtHome kimElsewhere', 'kim kimAtHome kimElsewhere', 'kim kimAtHome kimElsewhere'), // prettier-ignore
    },
  },
  account_link: {
    set: 'used_at = app.now()',
    rows: {
      'reset of ann': row({ id: id('reset of ann'), account_id: id('account ann'), kind: 'password', token_hash: hash('reset of ann'), expires_at: past }, 'ann annElsewhere annsAccount hasLinkOfAnn', 'ann annElsewhere annsAccount'), // prettier-ignore
      'reset of ben': row({ id: id('reset of ben'), account_id: id('account ben'), kind: 'password', token_hash: hash('reset of ben'), expires_at: past }, 'ben', 'ben'), // prettier-ignore
    },
  },
  device: {
    set: "draft_key_sealed = 'x'",
    rows: {
      ann: row({ account_id: id('account ann'), token_hash: hash('device ann') }, 'ann annElsewhere annsAccount', 'ann annElsewhere annsAccount'), // prettier-ignore
      kim: row({ account_id: id('account kim'), token_hash: hash('device kim') }, 'kim kimAtHome kimElsewhere', 'kim kimAtHome kimElsewhere'), // prettier-ignore
    },
  },
  passkey: {
    set: 'used_at = app.now()',
    rows: {
      ann: row({ id: id('passkey ann'), account_id: id('account ann'), audience: 'me', credential_hash: hash('passkey of ann'), counter: '0' }, 'ann annElsewhere annsAccount hasPasskeyOfAnn', 'ann annElsewhere annsAccount', 'ann annElsewhere annsAccount'), // prettier-ignore
      kim: row({ id: id('passkey kim'), account_id: id('account kim'), audience: 'clinic', credential_hash: hash('passkey of kim'), counter: '0' }, 'kim kimAtHome kimElsewhere', 'kim kimAtHome kimElsewhere', 'kim kimAtHome kimElsewhere'), // prettier-ignore
    },
  },
  passkey_challenge: {
    rows: {
      one: row(
        { challenge_hash: hash('challenge'), expires_at: '2100-01-01T00:00:00Z' },
        'hasChallenge',
        '',
        'hasChallenge',
      ),
      other: row({ challenge_hash: hash('other challenge'), expires_at: '2100-01-01T00:00:00Z' }, ''),
    },
  },
  practice: {
    set: "country = 'ES'",
    rows: {
      home: row({ ...home, country: 'US', policy: 'no-secrets', time_zone: 'Europe/Madrid' }, all, 'oz'),
      away: row({ ...away, country: 'US', policy: 'no-secrets', time_zone: 'Europe/Madrid' }, allAway, 'ozElsewhere'), // prettier-ignore
    },
  },
  verdict_list: {
    set: "words = '{}'",
    rows: {
      'of home': row({ ...home, locale: 'en', words: '{ignored}' }, atHome, therapists, therapists),
      'of away': row({ ...away, locale: 'en', words: '{ignored}' }, 'annElsewhere kimElsewhere ozElsewhere', 'kimElsewhere ozElsewhere', 'kimElsewhere ozElsewhere'), // prettier-ignore
    },
  },
  person: {
    set: "locale = 'es'",
    rows: {
      ann: person(
        'ann',
        ['partner'],
        home,
        'ann ben kim val exchange exchangeOfSecond sue max maxIdle',
        'ann',
      ),
      ben: person('ben', ['partner'], home, 'ann ben kim exchange exchangeOfSecond sue max maxIdle', 'ben'),
      // Whose record is kept shut.
      dan: person('dan', ['partner'], home, 'eve lou hal sue', '', { restricted_at: past }),
      eve: person('eve', ['partner'], home, 'eve lou hal sue', 'eve'),
      fay: person('fay', ['partner'], home, 'fay lou sue', 'fay'),
      gil: person('gil', ['partner'], home, 'gil lou sue', 'gil'),
      jo: person('jo', ['partner'], home, 'halAtHome lou sue'),
      nia: person('nia', ['partner'], home, 'val sue'),
      hal: person('hal', ['clinician', 'partner'], home, 'hal halAtHome eve lou sue', 'hal halAtHome'),
      kim: person(
        'kim',
        ['clinician'],
        home,
        `${staff} ann ben kimAtHome exchange exchangeOfSecond`,
        'kim kimAtHome',
      ),
      lou: person('lou', ['clinician'], home, `${staff} eve gil halAtHome`, 'lou'),
      oz: person('oz', ['owner'], home, staff, 'oz'),
      ivy: person('ivy', ['partner'], home, 'val sue'),
      sue: person('sue', ['assistant'], home, staff, 'sue'),
      // Partners know who comes to them.
      max: person('max', ['supervisor'], home, `${staff} ann ben`, 'max maxIdle'),
      val: person('val', ['clinician'], home, staff, 'val'),
      cas: person('cas', ['clinician'], home, `${staff} ann ben eve exchange exchangeOfSecond`),
      'ann away': person(
        'ann',
        ['partner'],
        away,
        'annElsewhere kimElsewhere exchangeElsewhere',
        'annElsewhere',
      ),
      'kim away': person('kim', ['clinician'], away, 'annElsewhere kimElsewhere ozElsewhere exchangeElsewhere', 'kimElsewhere'), // prettier-ignore
      'oz away': person('oz', ['owner'], away, 'kimElsewhere ozElsewhere', 'ozElsewhere'),
    },
  },
  sign_in: {
    set: 'revoked_at = app.now()',
    rows: {
      ann: signIn('ann', home, 'me', 'ann annElsewhere annsAccount'),
      kim: signIn('kim', home, 'clinic', 'kim kimAtHome kimElsewhere'),
    },
  },
  couple: {
    set: 'weekly_minutes = 20',
    rows: Object.fromEntries(
      [
        ['one', home, 'ann ben kim exchange exchangeOfSecond', 'kim'],
        ['two', home, 'eve lou hal', 'lou hal'],
        ['three', home, 'gil lou', 'lou'],
        ['five', home, 'halAtHome lou', 'lou'],
        ['six', home, 'val', 'val'],
        ['one', away, 'annElsewhere kimElsewhere exchangeElsewhere', 'kimElsewhere'],
      ].map(([name, practice, read, change]) => [
        `${name} of ${practice === home ? 'home' : 'away'}`,
        row({ ...(practice as object), id: id(name as string), time_zone: 'Europe/Madrid', closing_hour: '21:30' }, read as string, change as string), // prettier-ignore
      ]),
    ),
  },
  membership: {
    set: 'ended_at = app.now()',
    rows: {
      ann: member(one, 'ann', 'partner', 'ann ben kim exchange exchangeOfSecond sue max maxIdle'),
      ben: member(one, 'ben', 'partner', 'ann ben kim exchange exchangeOfSecond sue max maxIdle'),
      kim: member(one, 'kim', 'clinician', 'ann ben kim kimAtHome exchange exchangeOfSecond sue max maxIdle'),
      dan: member(two, 'dan', 'partner', 'eve lou hal sue'),
      eve: member(two, 'eve', 'partner', 'eve lou hal sue'),
      lou: member(two, 'lou', 'clinician', 'eve lou hal sue'),
      hal: member(two, 'hal', 'clinician', 'eve lou hal halAtHome sue'),
      fay: member(three, 'fay', 'partner', 'fay gil lou sue', '', { ended_at: past }),
      gil: member(three, 'gil', 'partner', 'gil lou sue'),
      'lou of three': member(three, 'lou', 'clinician', 'gil lou sue'),
      'hal at home': member(five, 'hal', 'partner', 'hal halAtHome lou sue'),
      jo: member(five, 'jo', 'partner', 'halAtHome lou sue'),
      'lou of five': member(five, 'lou', 'clinician', 'halAtHome lou sue'),
      ivy: member(six, 'ivy', 'partner', 'val sue'),
      // She has not joined: her part is taken back.
      nia: member(six, 'nia', 'partner', 'val sue', 'val'),
      val: member(six, 'val', 'clinician', 'val sue', '', { started_at: moved }),
      pat: member(six, 'pat', 'clinician', 'val sue', '', { ended_at: moved }),
      // Not before it begins.
      'cas from tomorrow': member(
        one,
        'cas',
        'clinician',
        'ann ben kim exchange exchangeOfSecond sue max maxIdle',
        '',
        { started_at: '2100-01-01' },
      ),
      'ben away': member(
        oneAway,
        'ben',
        'partner',
        'annElsewhere kimElsewhere exchangeElsewhere',
        'kimElsewhere',
      ),
      'ann away': member(oneAway, 'ann', 'partner', 'annElsewhere kimElsewhere exchangeElsewhere'),
      'kim away': member(oneAway, 'kim', 'clinician', 'annElsewhere kimElsewhere exchangeElsewhere'),
    },
  },
  invitation: {
    set: 'wrong_codes = 3',
    rows: {
      ben: row({ ...one, id: id('link of ben'), person_id: id('ben'), token_hash: hash('link of ben'), expires_at: past }, 'kim invited sue', 'kim invited'), // prettier-ignore
      eve: row({ ...two, id: id('link of eve'), person_id: id('eve'), token_hash: hash('link of eve'), expires_at: past }, 'lou hal sue', 'lou hal'), // prettier-ignore
      staff: row({ ...home, couple_id: null, id: id('link of lou'), person_id: id('lou'), token_hash: hash('link of lou'), expires_at: past }, 'oz', 'oz'), // prettier-ignore
    },
  },
  policy_acknowledgement: {
    set: 'at = app.now()',
    rows: {
      ann: row({ ...one, person_id: id('ann'), policy: 'no-secrets' }, 'ann kim', 'ann'),
      fay: row({ ...three, person_id: id('fay'), policy: 'no-secrets' }, 'fay lou'),
    },
  },
  safe_contact: {
    set: "body_sealed = 'x'",
    rows: {
      // Val was on duty when Ann needed somebody.
      ann: row({ ...one, person_id: id('ann') }, 'ann kim val', 'ann'),
      eve: row({ ...two, person_id: id('eve') }, 'eve lou hal', 'eve'),
    },
  },
};
