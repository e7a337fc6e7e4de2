import { Inject, Injectable } from '@nestjs/common';
import { levels } from '@usward/exercises';
import { AuditService } from '../audit/audit.service.ts';
import { Clock } from '../platform/clock.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import { Live } from '../platform/live.ts';
import { Work, type Tx } from '../platform/work.ts';
import { ErasureLedger, type Erased } from './erasure.ledger.ts';

type Whose = { practiceId: string; personId: string; isHeld: boolean };
type Of = { account_id: string | null; couples: string[]; joint: string[]; clinicians: string[] };

/** Makes one person unreadable, in every copy there is. Each step may be repeated, and so may all of it. */
@Injectable()
export class Erasing {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(Live) private readonly live: Live,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(ErasureLedger) private readonly ledger: ErasureLedger,
  ) {}

  /** First the ledger, then the keys, then the rows: whatever is interrupted, nothing is forgotten that has begun. */
  async run(whose: Whose, alongside: (tx: Tx) => Promise<unknown> = async () => undefined): Promise<void> {
    const { practiceId, personId } = whose;
    const scopes = await this.work.run({ kind: 'keeper', practiceId }, async (tx) => {
      // One at a time, in all processes: the ledger's lines follow one another.
      await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('erasure ledger', 0))");
      const [of] = await tx.query<[Of]>('SELECT * FROM app.erasure_of($1)', [personId]);
      const found = scopesOf(whose, of);
      await this.ledger.add({ ...whose, at: this.clock.now().toISOString(), scopes: found });
      return found;
    });
    await this.again({ ...whose, scopes }, async (tx) => {
      await this.audit.write(
        tx,
        { practiceId, personId: null, audience: 'clinic' },
        whose.isHeld ? 'person.restricted' : 'person.erased',
        { subjectId: personId },
      );
      await alongside(tx);
    });
  }

  /** What the ledger says, done once more: after a restore, in a database that does not know it. */
  async again(
    { practiceId, personId, isHeld, scopes }: Omit<Erased, 'at'>,
    alongside: (tx: Tx) => Promise<unknown> = async () => undefined,
  ): Promise<{ keys: number; signIns: number }> {
    const gone = await Promise.all(scopes.map((scope) => this.keys.isDestroyed(scope)));
    const left = scopes.filter((_, i) => !gone[i]);
    if (left.length) await this.keys.destroy(...left);
    await this.live.forget();
    const signIns = await this.work.run({ kind: 'keeper', practiceId }, async (tx) => {
      const ended = await tx.query<{ id: string }[]>('SELECT app.erase($1, $2) AS id', [personId, isHeld]);
      this.live.revoked(
        tx,
        ended.map(({ id }) => id),
      );
      await alongside(tx);
      return ended.length;
    });
    return { keys: left.length, signIns };
  }
}

function scopesOf(
  { practiceId, personId, isHeld }: Whose,
  { account_id, couples, joint, clinicians }: Of,
): Scope[] {
  const answers = couples.flatMap((couple) =>
    levels
      .filter((level) => !isHeld || level === 'V0')
      .map((level): Scope => `answer/${practiceId}/${couple}/${personId}/${level}`),
  );
  if (isHeld) return answers;
  return [
    ...answers,
    `person/${practiceId}/${personId}`,
    ...(account_id ? [`account/${account_id}` as const] : []),
    ...couples.map((couple): Scope => `safety/${practiceId}/${couple}/${personId}`),
    ...joint.flatMap((couple): Scope[] => [
      `couple/${practiceId}/${couple}`,
      `safety/${practiceId}/${couple}`,
      ...clinicians.map((clinician): Scope => `note/${practiceId}/${couple}/${clinician}`),
    ]),
  ];
}
