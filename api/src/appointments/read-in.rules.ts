import type { Appointment } from './appointment.entity.ts';
import { overlap } from './appointments.rules.ts';

/** One time in a clinician's calendar, and what it was decided to be; null while nobody has said. */
export type Due = {
  event: Buffer;
  series: Buffer;
  startsAt: Date;
  minutes: number;
  isCancelled: boolean;
  is: { coupleId: string; personId: string | null } | 'nobody' | null;
};
type Known = Pick<
  Appointment,
  | 'id'
  | 'coupleId'
  | 'personId'
  | 'startsAt'
  | 'minutes'
  | 'isCancelled'
  | 'calendarId'
  | 'eventHash'
  | 'eventSeriesHash'
>;
/** What a calendar says of an appointment. */
export type Said = Omit<Due, 'is'> & { coupleId: string; personId: string | null };
export type Changes = {
  added: Said[];
  changed: { id: string; to: Said }[];
  /** Called off, or decided to be something else. */
  cancelled: string[];
  /** No longer in it, though they were to come. */
  vanished: string[];
  /** Much is gone at once: rather a calendar that failed than a week that did. */
  isSuspicious: boolean;
};

const day = 86_400_000;
/** How far the times of a series are moved together at most. */
const furthest = 4 * day;
const text = (hash: Buffer | null) => hash?.toString('base64url') ?? '';

/**
 * What follows for the appointments from what a calendar says now. `known` are those of its couples, and those that once
 * came from it. A moved one stays the same; what was there already, by hand or from a colleague's calendar, is not added
 * again; one that took place and is no longer in it stays.
 */
export function reconcile(calendarId: string, known: Known[], due: Due[], now: Date, until: Date): Changes {
  const changes: Changes = { added: [], changed: [], cancelled: [], vanished: [], isSuspicious: false };
  const isOurs = (row: Known) => row.calendarId === calendarId;
  const open = new Map(known.map((row) => [row.id, row]));
  const byEvent = new Map(known.filter(isOurs).map((row) => [`${row.coupleId} ${text(row.eventHash)}`, row]));
  const taken: Known[] = [];
  const give = (row: Known, to: Said) => {
    open.delete(row.id);
    if (!to.isCancelled) taken.push({ ...row, ...to });
    if (!isSame(row, to, calendarId)) changes.changed.push({ id: row.id, to });
  };

  const left = due.flatMap(({ is, ...one }): Said[] => {
    if (!is || is === 'nobody') return [];
    const said = { ...one, ...is };
    const row = byEvent.get(`${is.coupleId} ${text(one.event)}`);
    if (row) give(row, said);
    return row || said.isCancelled ? [] : [said];
  });

  const decided = new Map(due.map(({ event, is }) => [text(event), is]));
  for (const row of open.values())
    if (isOurs(row) && decided.has(text(row.eventHash))) {
      open.delete(row.id);
      // Where nobody says any more whose it is, it stays what it was.
      if (!row.isCancelled && decided.get(text(row.eventHash))) changes.cancelled.push(row.id);
      else if (!row.isCancelled) taken.push(row);
    }

  for (const said of left) {
    const isOfThem = (row: Known) => row.coupleId === said.coupleId && row.personId === said.personId && !row.isCancelled;
    if (taken.some((row) => isOfThem(row) && overlap(row, said))) continue;
    const beside = [...open.values()].filter((row) => isOfThem(row) && overlap(row, said));
    if (beside.some((row) => row.calendarId && !isOurs(row))) continue;
    const found = beside[0] ?? nearest([...open.values()].filter((row) => isOfThem(row) && isOurs(row)), said, now);
    if (found) give(found, said);
    else {
      changes.added.push(said);
      taken.push({ ...said, id: '', calendarId, eventHash: said.event, eventSeriesHash: said.series });
    }
  }

  const upcoming = (row: Known) => isOurs(row) && !row.isCancelled && row.startsAt > now && row.startsAt < until;
  const gone = [...open.values()].filter(upcoming);
  changes.vanished = gone.map(({ id }) => id);
  changes.isSuspicious = isLoss(gone, known.filter(upcoming), taken, due.length, now);
  return changes;
} // prettier-ignore

/** Nothing is in it any more, or at least three couples and more than half of those who were to come would be left with none. */
function isLoss(gone: Known[], upcoming: Known[], taken: Known[], entries: number, now: Date): boolean {
  if (!gone.length) return false;
  const couples = new Set(upcoming.map(({ coupleId }) => coupleId));
  const kept = new Set(taken.filter(({ startsAt }) => startsAt > now).map(({ coupleId }) => coupleId));
  const emptied = [...couples].filter((coupleId) => !kept.has(coupleId)).length;
  return entries === 0 || (emptied >= 3 && emptied * 2 > couples.size);
}

/** Of a series that was moved as a whole, the time that this one was. */
function nearest(rows: Known[], said: Said, now: Date): Known | undefined {
  const away = (row: Known) => Math.abs(row.startsAt.getTime() - said.startsAt.getTime());
  return rows
    .filter((row) => text(row.eventSeriesHash) === text(said.series) && row.startsAt > now && away(row) <= furthest)
    .sort((one, other) => away(one) - away(other))[0];
} // prettier-ignore

const isSame = (row: Known, to: Said, calendarId: string): boolean =>
  row.calendarId === calendarId &&
  text(row.eventHash) === text(to.event) &&
  row.personId === to.personId &&
  row.isCancelled === to.isCancelled &&
  (to.isCancelled || (row.startsAt.getTime() === to.startsAt.getTime() && row.minutes === to.minutes));
