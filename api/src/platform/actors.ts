/** Who asks the database. There is no transaction without one, and none that reads a practice's answers. */
export type Actor =
  /** Somebody with a sign-in cookie: the door finds out who, in the same transaction. */
  | {
      kind: 'token';
      audience: Audience;
      tokenHash: Buffer;
      isBeforeProof?: boolean;
      /** Only with a proof of a moment ago. */
      needsProof?: boolean;
      isListening?: boolean;
      /** Is told who the token let in, or that it let in nobody. */
      entered?: (accountId?: string) => void;
    }
  | { kind: 'person'; audience: Audience; practiceId: string; personId: string; accountId?: string }
  /** Reads what both partners shared in one assignment, and opens it. */
  | { kind: 'exchange'; practiceId: string; coupleId: string; assignmentId: string }
  /** Reads ids and dates, to know what is due. */
  | { kind: 'keeper'; practiceId: string }
  /** Nobody yet; sees only rows that carry the claim: the hash of a link or of a sign-in name. */
  | { kind: 'stranger'; claim?: Buffer }
  /** An account whose password was just right, before it is a person somewhere. */
  | { kind: 'account'; accountId: string }
  /** Makes a practice and its first owner. */
  | { kind: 'founder'; practiceId: string };

export type Audience = 'me' | 'clinic';
export type Role = 'owner' | 'clinician' | 'supervisor' | 'assistant' | 'partner';

/** What the door learnt about somebody who is signed in. */
export type Who = {
  audience: Audience;
  practiceId: string;
  personId: string;
  accountId: string;
  signInId: string;
  isOwnPhone: boolean;
  privateUntil: Date | null;
  confirmedUntil: Date | null;
  hasSecondFactor: boolean;
  isDemo: boolean;
  roles: Role[];
  locale: 'en' | 'es';
  /** A partner whose password came by mail and who has not given the PIN since. */
  isRecovering: boolean;
};

export type TokenActor = Extract<Actor, { kind: 'token' }>;

/** The settings of one transaction. Everything not named is emptied: `become` leaves nothing of the former actor. */
export function settingsOf(actor: Exclude<Actor, { kind: 'token' }>): Record<string, string> {
  const none = { audience: '', practice: '', person: '', account: '', couple: '', assignment: '', claim: '' };
  switch (actor.kind) {
    case 'person':
      return {
        ...none,
        audience: actor.audience,
        practice: actor.practiceId,
        person: actor.personId,
        account: actor.accountId ?? '',
      };
    case 'exchange':
      return {
        ...none,
        audience: 'exchange',
        practice: actor.practiceId,
        couple: actor.coupleId,
        assignment: actor.assignmentId,
      };
    case 'keeper':
      return { ...none, audience: 'keeper', practice: actor.practiceId };
    case 'stranger':
      return { ...none, audience: 'open', claim: actor.claim?.toString('hex') ?? '' };
    case 'account':
      return { ...none, audience: 'open', account: actor.accountId };
    case 'founder':
      return { ...none, audience: 'founder', practice: actor.practiceId };
  }
}
