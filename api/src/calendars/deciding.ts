import { Inject, Injectable } from '@nestjs/common';
import type { clinic } from '@usward/contract/clinic';
import { AuditService } from '../audit/audit.service.ts';
import { CouplesService } from '../couples/couples.service.ts';
import { PeopleService } from '../identity/people.service.ts';
import type { Who } from '../platform/actors.ts';
import { Clock } from '../platform/clock.ts';
import { Problem } from '../platform/http/problem.ts';
import type { Answer, Body } from '../platform/http/route.ts';
import type { Tx } from '../platform/work.ts';
import { PracticeService } from '../practice/practice.service.ts';
import type { Calendar } from './calendar.entity.ts';
import { CalendarsRepository } from './calendars.repository.ts';
import {
  decisionOf,
  decisionsOf,
  KeptEvents,
  type Decided,
  type Decisions,
  type KeptEvent,
} from './kept-events.ts';
import { Reading } from './reading.ts';
import { mayBe } from './suggestions.ts';

type Entries = Answer<typeof clinic.calendarEntries>;
type Entry = Entries['entries'][number];
type Said = Body<typeof clinic.decideEntries>['decisions'];
const mostEntries = 300;
const mostSeries = 60;

/** Whose appointment an entry of a calendar is: asked once for all that are called so, or that belong together. */
@Injectable()
export class Deciding {
  constructor(
    @Inject(CalendarsRepository) private readonly repository: CalendarsRepository,
    @Inject(KeptEvents) private readonly kept: KeptEvents,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(CouplesService) private readonly couples: CouplesService,
    @Inject(PeopleService) private readonly people: PeopleService,
    @Inject(PracticeService) private readonly practices: PracticeService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async entries(tx: Tx, who: Who, calendar: Calendar): Promise<Entries> {
    const { timeZone } = await this.practices.of(tx, who);
    const decisions = decisionsOf(await this.repository.decisions(tx, calendar.id));
    const groups = Map.groupBy(await this.kept.open(calendar), ({ group }) => group);
    const couples = await this.own(tx);
    const entries = [...groups].map(([key, events]) => this.entry(key, events, decisions, couples));
    const isOpen = ({ title }: Entry) => (title === null ? 1 : 0);
    entries.sort((one, other) => isOpen(one) - isOpen(other) || one.next.localeCompare(other.next));
    const shown = entries.slice(0, mostEntries);
    const meant = new Set(shown.flatMap(coupleIdsIn));
    return { timeZone, entries: shown, couples: couples.filter(({ coupleId }) => meant.has(coupleId)) };
  }

  async decide(tx: Tx, who: Who, calendar: Calendar, said: Said): Promise<void> {
    const events = await this.kept.open(calendar);
    const decided = new Map<string, Decided | null>();
    const instead = new Map<string, Decided>();
    const own = await this.couples.idsOfClinician(tx);
    for (const { key, as } of said) {
      const is = await this.checked(tx, own, as);
      const about = events.filter(({ group, series }) => group === key || series === key);
      if (!about.length) throw new Problem('absent');
      decided.set(key, is);
      // What is said of all that are called so is said of every one of them, whatever was said of some before.
      for (const { series, group } of about) if (group === key) decided.set(series, is === 'nobody' ? null : is);
      if (!is) for (const { event } of about) instead.set(event, 'nobody');
    }
    await this.repository.decide(tx, calendar, decided);
    await this.audit.write(tx, who, 'calendar.decided', { subjectId: calendar.id });
    await this.reading.take(tx, who, calendar, events, { instead });
  } // prettier-ignore

  private async checked(tx: Tx, own: string[], as: Said[number]['as']): Promise<Decided | null> {
    if (!as) return null;
    if (as.kind === 'none') return 'nobody';
    if (!own.includes(as.coupleId)) throw new Problem('absent');
    if (as.kind === 'couple') return { coupleId: as.coupleId, personId: null };
    if (!(await this.couples.partnerIds(tx, as.coupleId)).includes(as.personId)) throw new Problem('absent');
    return { coupleId: as.coupleId, personId: as.personId };
  }

  private entry(key: string, events: KeptEvent[], decisions: Decisions, couples: Couple[]): Entry {
    const [first] = events;
    const shown = events.find(({ title }) => title !== null) ?? first;
    const series = [...Map.groupBy(events, (one) => one.series)];
    const isMixed = series.some(([, of]) => said(of, decisions) !== said(events, decisions));
    return {
      ...this.times(key, events),
      title: shown?.title ?? null,
      guests: shown?.guests ?? [],
      as: isMixed ? null : asSaid(first, decisions),
      mayBe: mayBe([shown?.title ?? '', ...(shown?.guests ?? [])], couples.map(named)),
      series:
        series.length > 1
          ? series
              .slice(0, mostSeries)
              .map(([one, of]) => ({ ...this.times(one, of), as: asSaid(of[0], decisions) }))
          : [],
    };
  }

  /** How many there are, and the next to come; where none is to come, the last. */
  private times(key: string, events: KeptEvent[]) {
    const now = this.clock.now().getTime();
    const next = events.find(({ at, isCancelled }) => at > now && !isCancelled) ?? events.at(-1);
    return {
      key,
      count: events.length,
      next: new Date(next?.at ?? now).toISOString(),
      minutes: next?.minutes ?? 0,
    };
  }

  private async own(tx: Tx): Promise<Couple[]> {
    const partners = await this.couples.partnersOf(tx, await this.couples.idsOfClinician(tx));
    const known = await this.people.byId(tx, [...partners.values()].flat());
    return [...partners].map(([coupleId, ids]) => ({
      coupleId,
      partners: ids.flatMap((personId) => {
        const person = known.get(personId);
        return person ? [{ personId, displayName: person.displayName }] : [];
      }),
    }));
  }
}

type Couple = Entries['couples'][number];
const named = ({ coupleId, partners }: Couple) => ({
  coupleId,
  names: partners.map(({ displayName }) => displayName),
});

const coupleIdsIn = ({ as, mayBe: suggested, series }: Entry) => [
  ...suggested,
  ...[as, ...series.map((one) => one.as)].flatMap((is) => (is && is.kind !== 'none' ? [is.coupleId] : [])),
];

const said = (events: KeptEvent[], decisions: Decisions): string =>
  JSON.stringify(events[0] ? asSaid(events[0], decisions) : null);

function asSaid(event: KeptEvent | undefined, decisions: Decisions): Entry['as'] {
  const is = event ? decisionOf(event, decisions) : null;
  if (!is) return null;
  if (is === 'nobody') return { kind: 'none' };
  const { coupleId, personId } = is;
  return personId ? { kind: 'one', coupleId, personId } : { kind: 'couple', coupleId };
}
