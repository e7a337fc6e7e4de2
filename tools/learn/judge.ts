import { coach, type Language } from '@usward/coach';
import type { Statement } from './statements.ts';

/** How the coach does on labelled statements: shares of 1. */
export type Verdict = {
  /** Of what it flags, what ought to be; of what ought to be flagged, what it flags. The same for what is fine. */
  flag: { precision: number; recall: number };
  fine: { precision: number; recall: number };
  /** Of what is rightly flagged, where a kind that is given is one of the label. */
  kinds: number;
  /** Of the drafts about harm, those that it says nothing of. */
  silence: number;
  /** What it gets wrong, a line each. */
  wrong: string[];
};

/** Judges the coach by labelled statements. */
export function judge(language: Language, statements: readonly Statement[]): Verdict {
  const judged = statements.map(({ labels, draft }) => {
    const { findings, hints, good } = coach(draft, language);
    return {
      labels,
      draft,
      found: findings.map(({ kind }): string => kind),
      isSilent: findings.length + hints.length + good.length === 0,
      isFine: labels.includes('fine'),
      isHarm: labels.includes('harm'),
    };
  });
  const harm = judged.filter(({ isHarm }) => isHarm);
  const others = judged.filter(({ isHarm, labels }) => !isHarm && !labels.includes('near'));
  const isFlagged = ({ found }: (typeof judged)[number]) => found.length > 0;
  const flagged = others.filter((one) => !one.isFine && isFlagged(one));
  const fine = others.filter((one) => one.isFine && !isFlagged(one));
  const ofKind = flagged.filter(({ labels, found }) => found.some((kind) => labels.includes(kind)));
  const part = (some: unknown[], all: unknown[]) => some.length / all.length;
  const wrong = [
    ...harm.filter(({ isSilent }) => !isSilent),
    ...others.filter((one) => one.isFine === isFlagged(one)),
  ];
  return {
    flag: {
      precision: part(flagged, others.filter(isFlagged)),
      recall: part(
        flagged,
        others.filter(({ isFine }) => !isFine),
      ),
    },
    fine: {
      precision: part(
        fine,
        others.filter((one) => !isFlagged(one)),
      ),
      recall: part(
        fine,
        others.filter(({ isFine }) => isFine),
      ),
    },
    kinds: part(ofKind, flagged),
    silence: part(
      harm.filter(({ isSilent }) => isSilent),
      harm,
    ),
    wrong: wrong.map(({ labels, draft, found }) => `${labels.join()} / ${found.join()}: ${draft}`),
  };
}
