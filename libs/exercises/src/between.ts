import type * as z from 'zod';
import type { AnswerOf, Step } from './kinds/index.ts';
import type { Card } from './kinds/kind.ts';
import { choiceMinutes, offerLapsesAfterHours, readyForMinutes, type PauseChoice } from './kinds/limits.ts';

// What passes between the two at a step that delivers something: what a person may do, and what they then see.
// The server keeps `Trace`s as rows, and does on them what stands here.

export type Offer = AnswerOf<'agree'>;
export type By = 'me' | 'partner';

/** An answer as it travels. */
type Value = z.infer<ReturnType<typeof z.json>>;

/** What one of the two does at a step. Each is a message, and its button says so. */
export type Gesture =
  | { do: 'offer'; offer: Offer }
  /** Yes to the other's offer, or no longer offering one's own. There is no "no". */
  | { do: 'accept' | 'take-back'; offerId: string }
  | { do: 'ready' | 'not-ready' }
  | { do: 'pause'; minutes: number }
  | { do: 'choose'; pauseId: string; choice: PauseChoice }
  /** What both said on this one phone (`one-phone.ts`); either of the two takes it back by its id. */
  | { do: 'one-phone'; mine: Value; theirs: Value };

/** Of one step, as one of the two may see it. Nothing here tells what the other did alone. */
export type Between = {
  /** Waiting for a yes; one's own and the other's. */
  offers: { id: string; by: By; offer: Offer; lapsesAt: string }[];
  /** Both said yes, newest first. */
  agreed: { id: string; offer: Offer; on: string }[];
  /** `mine` is one's own tap; `both` until it ends. */
  ready: { mine: boolean; bothUntil: string | null } | null;
  pause: {
    id: string;
    returnAt: string;
    /** When "later" stands unless both chose to go on. */
    decidesAt: string;
    mine: PauseChoice | null;
    outcome: 'waiting' | 'go-on' | 'later';
  } | null;
  /** Three ideas of the newest draw. */
  ideas: Card[] | null;
  /** Earlier words that both know. */
  recalled: { by: By | 'both'; on: string; value: unknown }[];
};

export const nothingBetween: Between = {
  offers: [],
  agreed: [],
  ready: null,
  pause: null,
  ideas: null,
  recalled: [],
};

/** What one of the two did alone. It ends by itself, and is its author's until then; only an offer shows before. */
export type Tap =
  | { kind: 'offer'; id: string; author: string; offer: Offer; until: Date }
  | { kind: 'ready'; id: string; author: string; until: Date }
  | { kind: 'choice'; id: string; author: string; pauseId: string; choice: PauseChoice; until: Date };

/** What one of the two said, by their id. */
export type Said = { by: string; value: Value };

/** What is common to both. It has no author for anybody. */
export type Common =
  | { kind: 'agreed'; id: string; offer: Offer; at: Date; on: string }
  | { kind: 'both-ready'; id: string; at: Date; until: Date }
  /** `until` is when they come back. */
  | { kind: 'pause'; id: string; at: Date; until: Date }
  /** Both chose to go on after the pause of this id. */
  | { kind: 'go-on'; id: string; at: Date }
  /** What each said on one phone, put there by the one whose phone it was. */
  | { kind: 'one-phone'; id: string; at: Date; put: string; said: readonly Said[] };

export type Trace = Tap | Common;
type Of<K extends Trace['kind']> = Extract<Trace, { kind: K }>;

/** So many agreements are shown at a step. */
export const agreedShown = 6;

/** The moment so many minutes after `from`. */
export const later = (from: Date, minutes: number): Date => new Date(from.getTime() + minutes * 60_000);
/** From then on an offer of that moment is gone without a trace. */
export const offerLapsesAt = (at: Date): Date => later(at, offerLapsesAfterHours * 60);
/** So long being ready lasts, of one and of both. */
export const readyUntil = (at: Date): Date => later(at, readyForMinutes);
/** From then on "later" stands, unless both chose to go on. */
export const decidesAt = ({ until }: Pick<Of<'pause'>, 'until'>): Date => later(until, choiceMinutes);

/** What `reader` sees at a step of which these are the traces, the other's included. */
export function betweenOf(kind: Step['kind'], reader: string, now: Date, traces: readonly Trace[]): Between {
  if (kind === 'agree') return { ...nothingBetween, ...agreements(reader, now, traces) };
  if (kind === 'ready') return { ...nothingBetween, ready: readiness(reader, now, traces) };
  if (kind === 'pause') return { ...nothingBetween, pause: pauseOf(reader, now, traces) };
  return nothingBetween;
}

function agreements(reader: string, now: Date, traces: readonly Trace[]): Pick<Between, 'offers' | 'agreed'> {
  const offers = livingOffers(now, traces).map(({ id, author, offer, until }) => ({
    id,
    by: author === reader ? ('me' as const) : ('partner' as const),
    offer,
    lapsesAt: until.toISOString(),
  }));
  return {
    offers: offers.sort((a, b) => b.lapsesAt.localeCompare(a.lapsesAt) || a.by.localeCompare(b.by)),
    agreed: newestFirst(of('agreed', traces))
      .slice(0, agreedShown)
      .map(({ id, offer, on }) => ({ id, offer, on })),
  };
}

function readiness(reader: string, now: Date, traces: readonly Trace[]): Between['ready'] {
  const both = bothReady(now, traces);
  return {
    mine: of('ready', traces).some(({ author, until }) => author === reader && until > now),
    bothUntil: both?.until.toISOString() ?? null,
  };
}

function pauseOf(reader: string, now: Date, traces: readonly Trace[]): Between['pause'] {
  const pause = newestPause(traces);
  if (!pause) return null;
  const outcome = outcomeOf(pause, now, traces);
  const mine = of('choice', traces).find(({ pauseId, author }) => pauseId === pause.id && author === reader);
  return {
    id: pause.id,
    returnAt: pause.until.toISOString(),
    decidesAt: decidesAt(pause).toISOString(),
    mine: outcome === 'waiting' ? (mine?.choice ?? null) : null,
    outcome,
  };
}

/** Why it is "later" nobody is told: one chose it, or both, or nobody chose anything. */
export function outcomeOf(
  pause: Of<'pause'>,
  now: Date,
  traces: readonly Trace[],
): 'waiting' | 'go-on' | 'later' {
  if (of('go-on', traces).some(({ id }) => id === pause.id)) return 'go-on';
  return now < decidesAt(pause) ? 'waiting' : 'later';
}

/** The traces of one kind, in the order in which they came. */
export const of = <K extends Trace['kind']>(kind: K, traces: readonly Trace[]): Of<K>[] =>
  traces.filter((trace): trace is Of<K> => trace.kind === kind);

/** Offers that neither lapsed nor were taken back, of both. */
export const livingOffers = (now: Date, traces: readonly Trace[]): Of<'offer'>[] =>
  of('offer', traces).filter(({ until }) => until > now);

/** That both are ready now; undefined once its time is over. */
export const bothReady = (now: Date, traces: readonly Trace[]): Of<'both-ready'> | undefined =>
  newestFirst(of('both-ready', traces)).find(({ until }) => until > now);

/** The pause that counts: a later one takes the place of the one before. */
export const newestPause = (traces: readonly Trace[]): Of<'pause'> | undefined =>
  newestFirst(of('pause', traces))[0];

const newestFirst = <T extends { at: Date; id: string }>(all: T[]): T[] =>
  [...all].sort((a, b) => b.at.getTime() - a.at.getTime() || a.id.localeCompare(b.id));
