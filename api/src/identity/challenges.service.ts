import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Clock } from '../platform/clock.ts';
import { hashToken } from '../platform/http/cookies.ts';
import { Problem } from '../platform/http/problem.ts';
import { Work } from '../platform/work.ts';
import { PasskeyChallenge } from './passkey-challenge.entity.ts';

/** A challenge is for one thing and one account; whoever signs in is nobody yet. */
export type Purpose = { use: 'register' | 'confirm'; accountId: string } | { use: 'sign-in' };

const goodFor = 5 * 60_000;

/** What passkeys sign: each good once, for five minutes. */
@Injectable()
export class ChallengesService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async issue(purpose: Purpose): Promise<Uint8Array<ArrayBuffer>> {
    const challenge = new Uint8Array(randomBytes(32));
    const challengeHash = hashOf(purpose, Buffer.from(challenge).toString('base64url'));
    const expiresAt = new Date(this.clock.now().getTime() + goodFor);
    await this.work.run({ kind: 'stranger', claim: challengeHash }, (tx) =>
      tx.insert(PasskeyChallenge, { challengeHash, expiresAt }),
    );
    return challenge;
  }

  /** The challenge in what a browser signed. It is used now, whatever comes of it. */
  async take(purpose: Purpose, clientDataJSON: string): Promise<string> {
    const challenge = challengeIn(clientDataJSON);
    const challengeHash = hashOf(purpose, challenge);
    const { affected } = await this.work.run({ kind: 'stranger', claim: challengeHash }, (tx) =>
      tx.delete(PasskeyChallenge, { challengeHash, expiresAt: MoreThan(this.clock.now()) }),
    );
    if (affected !== 1) throw new Problem('passkey.wrong');
    return challenge;
  }
}

const hashOf = (purpose: Purpose, challenge: string): Buffer =>
  hashToken([purpose.use, 'accountId' in purpose ? purpose.accountId : '', challenge].join('|'));

function challengeIn(clientDataJSON: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()) as {
      challenge: unknown;
    };
    return String(challenge);
  } catch {
    throw new Problem('passkey.wrong');
  }
}
