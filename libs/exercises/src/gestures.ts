import {
  bothReady,
  decidesAt,
  later,
  livingOffers,
  newestPause,
  of,
  offerLapsesAt,
  outcomeOf,
  readyUntil,
  type Gesture,
  type Offer,
  type Tap,
  type Trace,
} from './between.ts';
import { answerSchema, type Step } from './kinds/index.ts';
import { onePhoneKinds } from './one-phone.ts';
import { isBlank } from './plain-text.ts';

// What a gesture does to the traces of a step: first its author's part, then what follows once both did something.

export type Misfit = 'answer.invalid' | 'offer.gone' | 'pause.not-now';

/**
 * Why a gesture is not taken now, or null where it is. `traces` are those that its author may see.
 * An offer that was taken back, that lapsed and that never was are gone alike; so is the time to choose.
 */
export function misfit(
  step: Step,
  author: string,
  gesture: Gesture,
  now: Date,
  traces: readonly Trace[],
): Misfit | null {
  if (!kindsOf[gesture.do].includes(step.kind)) return 'answer.invalid';
  if (gesture.do === 'offer' || gesture.do === 'one-phone')
    return cleaned(step, gesture) ? null : 'answer.invalid';
  if (gesture.do === 'accept') {
    const isAgreed = of('agreed', traces).some(({ id }) => id === gesture.offerId);
    const isOffered = livingOffers(now, traces).some(
      (one) => one.id === gesture.offerId && one.author !== author,
    );
    return isAgreed || isOffered ? null : 'offer.gone';
  }
  if (gesture.do === 'choose') {
    const pause = newestPause(traces);
    const isOver = of('go-on', traces).some(({ id }) => id === gesture.pauseId);
    if (isOver) return null;
    const isTime = pause?.id === gesture.pauseId && pause.until <= now && now < decidesAt(pause);
    return isTime ? null : 'pause.not-now';
  }
  return null;
}

/** The gesture with its words as plain text; null where they do not fit the step, or nothing is said. */
export function cleaned(step: Step, gesture: Gesture): Gesture | null {
  if (gesture.do === 'one-phone') {
    const [mine, theirs] = [gesture.mine, gesture.theirs].map((value) =>
      answerSchema(step)?.safeParse(value),
    );
    if (!mine?.success || !theirs?.success || isBlank(mine.data) || isBlank(theirs.data)) return null;
    return {
      ...gesture,
      mine: mine.data as typeof gesture.mine,
      theirs: theirs.data as typeof gesture.theirs,
    };
  }
  if (gesture.do !== 'offer') return gesture;
  const parsed = answerSchema(step)?.safeParse(gesture.offer);
  if (!parsed?.success) return null;
  const offer = parsed.data as Offer;
  return isBlank(offer.words) && !offer.quick ? null : { do: 'offer', offer };
}

/** Where each gesture belongs. */
const kindsOf: Record<Gesture['do'], readonly Step['kind'][]> = {
  offer: ['agree'],
  accept: ['agree'],
  'take-back': ['agree', ...onePhoneKinds],
  ready: ['ready'],
  'not-ready': ['ready'],
  pause: ['pause'],
  choose: ['pause'],
  'one-phone': onePhoneKinds,
};

/** What comes of a gesture for its author's own rows. `spends` are taps that count no more. */
export type Done = { adds: Trace | null; spends: Tap[] };

/** The gesture itself, by somebody who may do it. The other's rows are not touched, and not needed. */
export function doneBy(
  author: string,
  id: string,
  gesture: Gesture,
  now: Date,
  traces: readonly Trace[],
): Done {
  const own = (kind: Tap['kind']): Tap[] =>
    traces.filter(
      (trace): trace is Tap => trace.kind === kind && 'author' in trace && trace.author === author,
    );
  switch (gesture.do) {
    case 'offer':
      // An id that stands here already, the other's or of both, makes no second offer: a yes would not know which it meant.
      if (traces.some((trace) => trace.id === id)) return nothingDone;
      return {
        adds: { kind: 'offer', id, author, offer: gesture.offer, until: offerLapsesAt(now) },
        spends: own('offer'),
      };
    case 'take-back':
      return { adds: null, spends: own('offer').filter((offer) => offer.id === gesture.offerId) };
    case 'accept':
    case 'one-phone':
      return nothingDone;
    case 'ready': {
      const isReadyBoth = bothReady(now, traces) !== undefined;
      return isReadyBoth
        ? { adds: null, spends: [] }
        : { adds: { kind: 'ready', id, author, until: readyUntil(now) }, spends: own('ready') };
    }
    case 'not-ready':
      return { adds: null, spends: own('ready') };
    case 'pause': {
      const running = newestPause(traces);
      const isRunning = running && outcomeOf(running, now, traces) === 'waiting';
      return {
        adds: isRunning ? null : { kind: 'pause', id, at: now, until: later(now, gesture.minutes) },
        spends: [],
      };
    }
    case 'choose': {
      const pause = newestPause(traces);
      if (!pause || outcomeOf(pause, now, traces) !== 'waiting') return { adds: null, spends: [] };
      const { pauseId, choice } = gesture;
      return {
        adds: { kind: 'choice', id, author, pauseId, choice, until: decidesAt(pause) },
        spends: own('choice'),
      };
    }
  }
}

/** What follows once both did something: only the exchange sees the rows of both. `id` is for a row that needs one. */
export function whatBothDid(
  gesture: Gesture,
  id: string,
  on: string,
  now: Date,
  traces: readonly Trace[],
): Done {
  if (gesture.do === 'accept') {
    const offer = livingOffers(now, traces).find((one) => one.id === gesture.offerId);
    return offer
      ? {
          adds: { kind: 'agreed', id: offer.id, offer: offer.offer, at: now, on },
          spends: of('offer', traces),
        }
      : nothingDone;
  }
  if (gesture.do === 'ready') {
    const taps = of('ready', traces).filter(({ until }) => until > now);
    if (!areTwo(taps)) return nothingDone;
    // From now on, for both: counted from the first tap it would tell who was ready before, and since when.
    return { adds: { kind: 'both-ready', id, at: now, until: readyUntil(now) }, spends: taps };
  }
  if (gesture.do === 'choose') {
    const choices = of('choice', traces).filter(
      (one) => one.pauseId === gesture.pauseId && one.choice === 'go-on' && one.until > now,
    );
    if (!areTwo(choices)) return nothingDone;
    return { adds: { kind: 'go-on', id: gesture.pauseId, at: now }, spends: choices };
  }
  return nothingDone;
}

const nothingDone: Done = { adds: null, spends: [] };

const areTwo = (taps: readonly Tap[]): boolean => new Set(taps.map(({ author }) => author)).size === 2;
