import { Injectable } from '@nestjs/common';
import { locales, type Locale } from '@usward/exercises';
import type { Who } from '../platform/actors.ts';
import type { Tx } from '../platform/work.ts';
import { VerdictList } from './verdict-list.entity.ts';

type Of = Pick<Who, 'practiceId'>;
/** By language; null where the practice has no list of its own. */
export type Lists = Record<Locale, string[] | null>;

@Injectable()
export class VerdictListsRepository {
  async all(tx: Tx, { practiceId }: Of): Promise<Lists> {
    const rows = await tx.findBy(VerdictList, { practiceId });
    const own = (locale: Locale) => rows.find((one) => one.locale === locale)?.words ?? null;
    return { en: own('en'), es: own('es') };
  }

  /** What is not named stays as it is. */
  async change(
    tx: Tx,
    { practiceId }: Of,
    changed: { [L in Locale]?: string[] | null | undefined },
  ): Promise<void> {
    for (const locale of locales) {
      const words = changed[locale];
      if (words)
        await tx.query(
          `INSERT INTO verdict_list (practice_id, locale, words) VALUES ($1, $2, $3)
           ON CONFLICT (practice_id, locale) DO UPDATE SET words = EXCLUDED.words`,
          [practiceId, locale, words],
        );
      else if (words === null) await tx.delete(VerdictList, { practiceId, locale });
    }
  }
}
