/**
 * What a step tells the other partner by itself. Nothing; or that it happened, because both were present for it; or it
 * is a message, and its button says so: an offer, a note, being ready once both are, a pause, a talk to begin.
 */
export type Delivers = 'none' | 'happened' | 'offer' | 'note' | 'ready' | 'pause' | 'dialogue';
type Way = { asks: boolean; delivers: Delivers };

/** Whether each kind asks for something, and what it delivers. Apart from the schemas: a phone plays without them. */
export const ways = {
  read: { asks: false, delivers: 'none' },
  text: { asks: true, delivers: 'none' },
  choice: { asks: true, delivers: 'none' },
  rate: { asks: true, delivers: 'none' },
  sentence: { asks: true, delivers: 'none' },
  compose: { asks: true, delivers: 'none' },
  show: { asks: false, delivers: 'none' },
  receive: { asks: false, delivers: 'none' },
  timer: { asks: false, delivers: 'none' },
  card: { asks: false, delivers: 'none' },
  pick: { asks: true, delivers: 'none' },
  marks: { asks: true, delivers: 'none' },
  sort: { asks: true, delivers: 'none' },
  cue: { asks: true, delivers: 'none' },
  recall: { asks: false, delivers: 'none' },
  'let-go': { asks: false, delivers: 'none' },
  together: { asks: false, delivers: 'happened' },
  agree: { asks: true, delivers: 'offer' },
  note: { asks: true, delivers: 'note' },
  ready: { asks: false, delivers: 'ready' },
  pause: { asks: false, delivers: 'pause' },
  dialogue: { asks: false, delivers: 'dialogue' },
  topics: { asks: true, delivers: 'none' },
} as const satisfies Record<string, Way>;
type Named = keyof typeof ways;

/** The kinds that ask for something. */
export type Asking = { [K in Named]: (typeof ways)[K]['asks'] extends true ? K : never }[Named];

/** What a step of this kind tells the other by itself. */
export const delivers = (kind: Named): Delivers => ways[kind].delivers;

/** An answer of its author, with a level. What is offered is none: it belongs to both once both said yes, or is gone. */
export const keepsAnswer = (kind: Named): boolean => ways[kind].asks && delivers(kind) !== 'offer';

/** What a step keeps stands in the table of fields, be it its author's or, once agreed, of both. */
export const hasField = (kind: Named): boolean => keepsAnswer(kind) || delivers(kind) === 'offer';
