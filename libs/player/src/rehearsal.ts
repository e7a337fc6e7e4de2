import { choiceMinutes, offerLapsesAfterHours, type Between, type Gesture } from '@usward/exercises/playing';

const minute = 60_000;

/**
 * What a gesture would leave standing, for whoever only looks at how it is: nothing goes anywhere. The other never
 * answers here, so nothing is ever "both".
 */
export function rehearsed(before: Between, gesture: Gesture, now: Date): Between {
  const after = (ms: number) => new Date(now.getTime() + ms).toISOString();
  const theirs = before.offers.filter(({ by }) => by === 'partner');
  switch (gesture.do) {
    case 'offer': {
      const lapsesAt = after(offerLapsesAfterHours * 60 * minute);
      const id = `try-${now.getTime()}`;
      return { ...before, offers: [...theirs, { id, by: 'me', offer: gesture.offer, lapsesAt }] };
    }
    case 'accept': {
      const offered = before.offers.find(({ id }) => id === gesture.offerId);
      const rest = before.offers.filter((one) => one !== offered);
      if (!offered) return before;
      const on = after(0).slice(0, 10);
      return {
        ...before,
        offers: rest,
        agreed: [{ id: offered.id, offer: offered.offer, on }, ...before.agreed],
      };
    }
    case 'take-back':
      return { ...before, offers: before.offers.filter(({ id }) => id !== gesture.offerId) };
    case 'ready':
    case 'not-ready':
      return { ...before, ready: { mine: gesture.do === 'ready', bothUntil: null } };
    case 'pause': {
      const returnAt = after(gesture.minutes * minute);
      const decidesAt = after((gesture.minutes + choiceMinutes) * minute);
      return { ...before, pause: { id: 'try', returnAt, decidesAt, mine: null, outcome: 'waiting' } };
    }
    case 'one-phone':
      return before;
    case 'choose':
      return before.pause ? { ...before, pause: { ...before.pause, mine: gesture.choice } } : before;
    default:
      return before;
  }
}
