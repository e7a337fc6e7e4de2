import type { clinic } from '@usward/contract/clinic';
import { isTotal, rangeOf } from '@usward/measures';
import type { Answer } from '../platform/http/route.ts';
import type { Entry } from './measures.repository.ts';
import { courseOf, cutOffsOf, pointsOf, type Point, type Series } from './measures.rules.ts';

type Picture = Answer<typeof clinic.measures>['pictures'][number];
type Line = Picture['lines'][number];
export type Somebody = { personId: string; displayName: string; isPresent: boolean };

/** Both partners of now, and of those before them who has a point. */
export function presentPicture(
  series: Series<Entry>,
  partners: Somebody[],
  nameOf: (personId: string) => string,
): Picture {
  const { id, kind, title, instrument, choices } = series;
  const { change, higherIsBetter, source } = instrument;
  const cutOffs = cutOffsOf(series);
  return {
    id,
    kind,
    title,
    higherIsBetter,
    range: [...rangeOf(instrument)],
    choices,
    change: higherIsBetter === null ? null : change,
    cutOffs: (cutOffs?.bands ?? []).slice(1).map(({ from, band }) => ({
      at: from,
      band,
      source: cutOffs?.source ?? '',
    })),
    source: source || null,
    lines: partners.flatMap(({ personId, displayName, isPresent }): Line[] => {
      const points = pointsOf(series, personId);
      if (!isPresent && !points.length) return [];
      const course = courseOf(series, points);
      return [{ personId, displayName, points: points.map((one) => presentPoint(one, nameOf)), course }];
    }),
  };
}

function presentPoint({ on, score, reading, harm, entry }: Point<Entry>, nameOf: (id: string) => string) {
  const total = isTotal(score) ? score : null;
  const none = isTotal(score) ? null : score;
  return {
    on,
    total: total?.total ?? null,
    why: none?.why ?? null,
    items: [...(none?.items ?? [])],
    missing: total?.missing ?? none?.items.length ?? 0,
    least: total?.least ?? null,
    most: total?.most ?? null,
    reading: reading && { band: reading.band, isSure: reading.isSure, source: reading.source },
    harm: harm.map((one) => ({ ...one })),
    entry: entry && {
      measureId: entry.id,
      revision: entry.revision,
      rightId: entry.rightId,
      form: entry.formKey && entry.formVersion ? { key: entry.formKey, version: entry.formVersion } : null,
      picked: { ...entry.picked },
      enteredBy: nameOf(entry.enteredBy),
      answers: [...entry.answers],
      parent: entry.parent,
    },
  };
}
