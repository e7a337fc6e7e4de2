import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { open } from '@usward/contract/open';
import { AuditService } from '../audit/audit.service.ts';
import type { Who } from '../platform/actors.ts';
import { newToken } from '../platform/http/browser.ts';
import { hashToken } from '../platform/http/cookies.ts';
import { present, Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import { Keys } from '../platform/keys.ts';
import { Work, type Tx } from '../platform/work.ts';
import { screenRow, scopeOf } from './safety.place.ts';
import { SafetyService } from './safety.service.ts';
import { newCode, padded, readCode } from './screen.rules.ts';
import { wordsOf } from './screen.texts.ts';

type Opened = Answer<typeof open.openScreen>;
type Place = { practice_id: string; couple_id: string; person_id: string };

/**
 * Questions that each is asked alone, in the building: a clinician's code opens them once, and what is answered goes into
 * a box. Whatever is wrong with a code, and whatever was answered, the same is said by the same path.
 */
@Injectable()
export class ScreensService {
  constructor(
    @Inject(Work) private readonly work: Work,
    @Inject(Keys) private readonly keys: Keys,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(SafetyService) private readonly safety: SafetyService,
  ) {}

  async makeCode(
    tx: Tx,
    who: Who,
    { coupleId, personId }: { coupleId: string; personId: string },
  ): Promise<Answer<typeof clinic.makeScreenCode>> {
    await this.safety.enter(tx, who, coupleId);
    const code = newCode();
    const [row] = await tx.query<{ dies: Date | null }[]>(
      'SELECT app.make_screen_code($1, $2, $3, $4) AS dies',
      [coupleId, personId, randomUUID(), this.hashOf(code)],
    );
    const dies = present(row?.dies);
    await this.audit.write(tx, who, 'safety.screen-code-made', { coupleId, subjectId: personId });
    return { code, diesAt: dies.toISOString() };
  }

  open(code: string): Promise<Opened> {
    const ticket = newToken();
    return this.work.run({ kind: 'stranger', claim: this.hashOf(code) }, async (tx) => {
      const [found] = await tx.query<{ locale: 'en' | 'es'; address: 'tu' | 'vos' | 'usted' }[]>(
        'SELECT * FROM app.open_screen($1)',
        [hashToken(ticket)],
      );
      if (!found) throw new Problem('code.spent');
      return { ticket, locale: found.locale, words: wordsOf(found.locale, found.address) };
    });
  }

  leave({ ticket, ...said }: Body<typeof open.leaveScreen>): Promise<void> {
    return this.work.run({ kind: 'stranger', claim: hashToken(ticket) }, async (tx) => {
      const [place] = await tx.query<Place[]>('SELECT * FROM app.screen_place()');
      if (!place) throw new Problem('code.spent');
      const at = {
        practiceId: place.practice_id,
        coupleId: place.couple_id,
        personId: place.person_id,
        id: randomUUID(),
      };
      const sealed = await this.keys.seal(scopeOf(at), screenRow(at), padded(said));
      const [left] = await tx.query<{ left: boolean }[]>('SELECT app.leave_screen($1, $2) AS left', [
        at.id,
        sealed,
      ]);
      if (!left?.left) throw new Problem('code.spent');
    });
  }

  private hashOf(code: string): Buffer {
    return this.keys.blind('screen code', readCode(code));
  }
}
