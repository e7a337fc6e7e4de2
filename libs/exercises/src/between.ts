import type { AnswerOf } from './kinds/index.ts';
import type { PauseChoice } from './kinds/pause.ts';
import type { Card } from './kinds/kind.ts';

// What passes between the two at a step that delivers something: what a person may do, and what they then see.

export type Offer = AnswerOf<'agree'>;
export type By = 'me' | 'partner';

/** What one of the two does at a step. Each is a message, and its button says so. */
export type Gesture =
  | { do: 'offer'; offer: Offer }
  /** Yes to the other's offer, or no longer offering one's own. There is no "no". */
  | { do: 'accept' | 'take-back'; offerId: string }
  | { do: 'ready' | 'not-ready' }
  | { do: 'pause'; minutes: number }
  | { do: 'choose'; pauseId: string; choice: PauseChoice };

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
