import { createHash } from 'node:crypto';

/** A random-looking id that every file of this suite can name. */
export function id(name: string): string {
  const hex = createHash('md5').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const hash = (name: string) => createHash('sha256').update(name).digest();

type Settings = Partial<
  Record<'audience' | 'practice' | 'person' | 'account' | 'couple' | 'assignment' | 'claim', string>
>;

const person = (audience: 'me' | 'clinic', name: string, account = name, practice = 'home'): Settings => ({
  audience,
  practice: id(practice),
  person: id(name),
  account: id(`account ${account}`),
});
const exchange = (assignment: string, couple = 'one', practice = 'home'): Settings => ({
  audience: 'exchange',
  practice: id(practice),
  couple: id(couple),
  assignment: id(assignment),
});
const stranger = (claim?: Buffer): Settings => ({
  audience: 'open',
  ...(claim ? { claim: claim.toString('hex') } : {}),
});

/**
 * Everybody who may stand before the database. Ann and Ben are the partners of couple one, Kim their clinician;
 * Dan and Eve are couple two, with Lou and Hal; Fay has left couple three, where Gil still is, with Lou;
 * Hal, a clinician, is also a partner, with Jo in couple five. Oz owns the practice.
 * Sue is at the front desk. Max supervises couple one; idle, when the transaction has not said which couple it reads.
 * Val followed Pat with Ivy, who brought nothing along.
 * The second practice uses the very same ids, so that only the fence of the practice tells them apart.
 */
export const actors = {
  nobody: {},
  ann: person('me', 'ann'),
  ben: person('me', 'ben'),
  eve: person('me', 'eve'),
  fay: person('me', 'fay'),
  gil: person('me', 'gil'),
  kim: person('clinic', 'kim'),
  lou: person('clinic', 'lou'),
  hal: person('clinic', 'hal'),
  oz: person('clinic', 'oz'),
  sue: person('clinic', 'sue'),
  max: { ...person('clinic', 'max'), couple: id('one') },
  maxIdle: person('clinic', 'max'),
  val: person('clinic', 'val'),
  /** A clinician, and yet only a partner when the portal asks. */
  halAtHome: person('me', 'hal'),
  kimAtHome: person('me', 'kim'),
  exchange: exchange('joint one'),
  exchangeOfSecond: exchange('joint two'),
  keeper: { audience: 'keeper', practice: id('home') },
  founder: { audience: 'founder', practice: id('new practice') },
  stranger: stranger(),
  invited: stranger(hash('link of ben')),
  namesAnn: stranger(hash('name of ann')),
  hasLinkOfAnn: stranger(hash('reset of ann')),
  hasPasskeyOfAnn: stranger(hash('passkey of ann')),
  hasChallenge: stranger(hash('challenge')),
  hasMail: stranger(Buffer.from(id('letter').replaceAll('-', ''), 'hex')),
  /** Has just chosen a password. */
  newcomer: { audience: 'open', account: id('fresh') },
  annsAccount: { audience: 'open', account: id('account ann') },
  annElsewhere: person('me', 'ann', 'ann', 'away'),
  kimElsewhere: person('clinic', 'kim', 'kim', 'away'),
  ozElsewhere: person('clinic', 'oz', 'oz', 'away'),
  exchangeElsewhere: exchange('joint one', 'one', 'away'),
  keeperElsewhere: { audience: 'keeper', practice: id('away') },
} satisfies Record<string, Settings>;

export type ActorName = keyof typeof actors;
