import { Inject, Injectable } from '@nestjs/common';
import type { Due } from '../appointments/read-in.service.ts';
import { Keys, type Scope } from '../platform/keys.ts';
import type { CalendarDecision } from './calendar-decision.entity.ts';
import type { Calendar } from './calendar.entity.ts';
import type { CalendarEvent } from './icalendar.ts';

type Place = Pick<Calendar, 'practiceId' | 'clinicianId' | 'id'>;
/**
 * A time of an event as it is kept: named by keyed hashes. How it is called is kept too while it is not decided, under
 * the clinician's key, since it often is somebody's name.
 */
export type KeptEvent = {
  event: string;
  series: string;
  group: string;
  at: number;
  minutes: number;
  isCancelled: boolean;
  title: string | null;
  guests: string[];
};
export type Decided = { coupleId: string; personId: string | null } | 'nobody';
export type Decisions = Map<string, Decided>;

const scopeOf = ({ practiceId, clinicianId }: Place): Scope => `person/${practiceId}/${clinicianId}`;
const rowOf = (column: string, { practiceId, id }: Place) => `calendar|${column}|${practiceId}|${id}`;

/** What of a calendar is kept between two readings. */
@Injectable()
export class KeptEvents {
  constructor(@Inject(Keys) private readonly keys: Keys) {}

  sealAddress(calendar: Place, address: string): Promise<Buffer> {
    return this.keys.seal(scopeOf(calendar), rowOf('address', calendar), address);
  }

  async openAddress(calendar: Calendar): Promise<string | null> {
    const { addressSealed } = calendar;
    return (
      addressSealed && this.keys.open<string>(scopeOf(calendar), rowOf('address', calendar), addressSealed)
    );
  }

  /** Titles of what is decided are not kept. */
  seal(calendar: Place, events: KeptEvent[], decisions: Decisions): Promise<Buffer> {
    const kept = events.map((one) =>
      decisionOf(one, decisions) ? { ...one, title: null, guests: [] } : one,
    );
    return this.keys.seal(scopeOf(calendar), rowOf('events', calendar), kept);
  }

  async open(calendar: Calendar): Promise<KeptEvent[]> {
    const { eventsSealed } = calendar;
    if (!eventsSealed) return [];
    return this.keys.open<KeptEvent[]>(scopeOf(calendar), rowOf('events', calendar), eventsSealed);
  }

  /** By hashes that are this calendar's alone. */
  named({ id }: Place, { uid, instance, title, attendees, startsAt, minutes, isCancelled }: CalendarEvent): KeptEvent {
    const hash = (use: string, text: string) => this.keys.blind(`calendar|${id}|${use}`, text).toString('base64url');
    return {
      event: hash('event', `${uid}\n${instance}`),
      series: hash('series', uid),
      group: hash('group', [title, ...[...attendees].sort()].join('\n')),
      at: startsAt.getTime(),
      minutes,
      isCancelled,
      title,
      guests: attendees,
    };
  } // prettier-ignore
}

export const decisionsOf = (rows: CalendarDecision[]): Decisions =>
  new Map(
    rows.map(({ keyHash, coupleId, personId }) => [
      keyHash.toString('base64url'),
      coupleId ? { coupleId, personId } : 'nobody',
    ]),
  );

/** What was said of its series counts before what was said of all that are called so. */
export const decisionOf = ({ series, group }: KeptEvent, decisions: Decisions): Decided | null =>
  decisions.get(series) ?? decisions.get(group) ?? null;

/** What is decided by its title is known by its series from then on: it may be called otherwise one day. */
export function learnt(events: KeptEvent[], decisions: Decisions): Decisions {
  const found: Decisions = new Map();
  for (const { series, group } of events) {
    const decided = decisions.get(group);
    if (decided && decided !== 'nobody' && !decisions.has(series)) found.set(series, decided);
  }
  return found;
}

export const dueOf = (event: KeptEvent, is: Decided | null): Due => ({
  event: Buffer.from(event.event, 'base64url'),
  series: Buffer.from(event.series, 'base64url'),
  startsAt: new Date(event.at),
  minutes: event.minutes,
  isCancelled: event.isCancelled,
  is,
});
