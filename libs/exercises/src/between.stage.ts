// A step at which two people do things, for tests.
import { betweenOf, type Between, type Gesture, type Tap, type Trace } from './between.ts';
import { doneBy, misfit, whatBothDid } from './gestures.ts';
import type { Step } from './kinds/index.ts';

const same = (text: string) => ({ en: text, es: text });
export const steps = {
  agree: { id: 'plan', kind: 'agree', prompt: same('A plan'), max: 80, button: same('Offer') },
  ready: { id: 'ready', kind: 'ready', prompt: same('Ready?'), button: same('Ready'), both: same('Both') },
  pause: { id: 'pause', kind: 'pause', prompt: same('Pause'), soothing: [same('1'), same('2'), same('3')] },
} satisfies Record<string, Step>;
export type Name = keyof typeof steps;

export const start = new Date('2026-03-02T10:00:00Z');
export const minute = 60_000;
export type Act = { by: 'a' | 'b'; after: number; gesture: Gesture };

/** As the server does it: the author’s part, then what both did. */
export function play(name: Name, acts: Act[]) {
  let traces: Trace[] = [];
  let now = start;
  const refused: (string | null)[] = [];
  for (const [at, { by, after, gesture }] of acts.entries()) {
    now = new Date(now.getTime() + after * minute);
    const visible = seenBy(by, traces, now);
    const why = misfit(steps[name], by, gesture, now, visible);
    refused.push(why);
    if (why) continue;
    traces = carry(traces, doneBy(by, `id-${at}`, gesture, now, visible));
    traces = carry(traces, whatBothDid(gesture, `both-${at}`, '2026-03-02', now, traces));
  }
  const between = (reader: 'a' | 'b', minutes = 0): Between =>
    betweenOf(steps[name].kind, reader, new Date(now.getTime() + minutes * minute), traces);
  return { traces, now, refused, between };
}

const carry = (traces: Trace[], { adds, spends }: { adds: Trace | null; spends: Tap[] }): Trace[] => [
  ...traces.filter((trace) => !spends.some((spent) => spent === trace)),
  ...(adds ? [adds] : []),
];

/** What the database shows one of the two. */
const seenBy = (reader: string, traces: Trace[], now: Date): Trace[] =>
  traces.filter(
    (trace) =>
      !('author' in trace) || (trace.until > now && (trace.kind === 'offer' || trace.author === reader)),
  );

export const offer = (words: string): Gesture => ({ do: 'offer', offer: { words } });
