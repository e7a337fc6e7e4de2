import type {
  Address, Answer, Answers, Between, Ending, Exercise, Gesture, Locale, Size, VariantName,
} from '@usward/exercises/playing'; // prettier-ignore
import type { ReactNode } from 'react';
import type { HasSaid } from './one-phone.ts';
import type { Place } from './walk.ts';

export type OnePhone = {
  /** The stretch that is played now, from 0 (`stretchesOf`): everything else here speaks of whoever plays it. */
  stretch: number;
  /** Who plays it. */
  name: string;
  hasSaid: HasSaid;
  /** Nothing is on the screen but this name, until they say that it is they. There is no secret to it. */
  isLocked: boolean;
  onTaken: () => void;
  /** The stretch is played: from now on everything is the next one's, and locked. */
  onHandOver: () => void;
};

/** By language; a language without a list has the coach's own. */
export type VerdictFeelings = { readonly [L in Locale]?: readonly string[] | undefined };

export type PlayerProps = {
  exercise: Exercise;
  variant: VariantName;
  size: Size;
  /** Which occurrence of its assignment, from 0; for exercises whose steps take turns. */
  turn?: number;
  /** Any string of this person and this time: decks are turned over in an order of its own for each. */
  seed?: string;
  locale: Locale;
  address: Address;
  partnerName: string | null;
  /** The couple's zone, to which the days and hours they agree on belong; without it, this phone's. */
  homeZone?: string;
  /** When what is shared opens by itself, where that is known. */
  closesAt?: string | null;
  /** The limits of what the therapist reads, beside every such field. */
  limits: ReactNode;
  /** What stands beside this step just now, where something does. */
  beside?: ReactNode;
  /** What the other will see of these answers, where the house shows it itself. */
  partnerSees?: ((answers: Answers) => ReactNode) | undefined;
  answers: Answers;
  happened: readonly string[];
  /** A step id or a page of the player; anything unknown is the first page. Keep what `onMove` gave. */
  at: Place;
  onAnswer: (step: string, answer: Answer) => void;
  onHappened: (step: string, happened: boolean) => void;
  onMove: (place: Place) => void;
  onSize: (size: Size) => void;
  /** `open` is "not now": saved and not handed in. The page that follows is the player's own. */
  onEnd: (ending: Ending) => void;
  /** What stands between the two at each step, as this one may see it. */
  between?: Record<string, Between>;
  /**
   * The person does something that is a message. Resolves when `between` has come up to date, rejects with a coded
   * refusal. Absent in a rehearsal: the player then acts as if, by itself, and says so.
   */
  onGesture?: (step: string, gesture: Gesture) => Promise<void>;
  /** The clock passed a moment (a return, a lapse) after which `between` may be another: fetch it again. */
  onLookAgain?: () => void;
  /** Opens the screens of the listening talk. Absent in a rehearsal. `isDialogueOn`: one is going on between the two. */
  onDialogue?: (step: string) => void;
  isDialogueOn?: boolean;
  /** Notes whose button was tapped: they go out with the answers, and `onSend` adds to them. */
  sent?: readonly string[];
  onSend?: (step: string) => void;
  /** Without signal, nothing that is a message can go. */
  isOnline?: boolean;
  /**
   * What this phone keeps beside the answers and sends to nobody: where a timer stands, the draft of an offer. What
   * begins with `phone.` is a setting of the phone and holds for every exercise. Without a pocket the player remembers
   * for as long as it stands.
   */
  pocket?: Readonly<Record<string, unknown>>;
  onPocket?: (key: string, value: unknown) => void;
  /** The clinician's own words for feelings that hold a verdict, for the coach. */
  verdictFeelings?: VerdictFeelings | undefined;
  /** Both play on this phone, one after the other. Only where `stretchesOf` has more than one. */
  onePhone?: OnePhone;
  /** Help and Hide: a screen that covers the whole page shows them itself. */
  always?: ReactNode;
  /** The person closes the last page. */
  onLeave: () => void;
};
