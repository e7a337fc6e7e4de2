import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import type { Who } from '../platform/actors.ts';
import type { Answer } from '../platform/http/route.ts';
import { Keys } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { SavedViews } from './saved-views.entity.ts';

type View = Answer<typeof clinic.views>['views'][number];

const scopeOf = ({ practiceId, personId }: Who) => `person/${practiceId}/${personId}` as const;
const rowOf = ({ practiceId, personId }: Who) => `saved_views|views|${practiceId}|${personId}`;

/** The looks at the list that a clinician keeps. A search for a name is a name: they are sealed, and no browser holds them. */
@Injectable()
export class Views {
  constructor(@Inject(Keys) private readonly keys: Keys) {}

  async of(tx: Tx, who: Who): Promise<View[]> {
    const { practiceId, personId } = who;
    const found = await tx.findOneBy(SavedViews, { practiceId, personId });
    return found ? this.keys.open<View[]>(scopeOf(who), rowOf(who), found.viewsSealed) : [];
  }

  async keep(tx: Tx, who: Who, views: View[]): Promise<void> {
    const sealed = await this.keys.seal(scopeOf(who), rowOf(who), views);
    await tx.query(
      `INSERT INTO saved_views (practice_id, person_id, views_sealed) VALUES ($1, $2, $3)
       ON CONFLICT (practice_id, person_id) DO UPDATE SET views_sealed = EXCLUDED.views_sealed`,
      [who.practiceId, who.personId, sealed],
    );
  }
}
