import { isHandedIn } from './endings.ts';
import type { FieldRule, Opening } from './exercise.ts';
import { after, mayRead, newReveal, type Part, type Reveal } from './reveal.ts';

// What the other comes to see of one's part, by the rules of opening themselves: the acts that open are played, with
// another who shares everything in time. What the other really did is not asked, so nothing of it shows.

export type Previewed = {
  field: string;
  /** `now`: it is out already. */
  when: 'now' | 'closing' | 'appointment';
  /** It opens only if the other shares theirs in time too. */
  needsBoth: boolean;
};

type Own = {
  fields: Record<string, FieldRule>;
  opening: Opening;
  /** Still open, it is taken as handed in now. */
  part: Part;
  /** What was sent or has opened already. */
  out: readonly string[];
  closed: boolean;
};

export function previewOf({ fields, opening, part, out, closed }: Own): Previewed[] {
  const ending = isHandedIn(part.ending) ? part.ending : 'done';
  const now: Reveal = {
    ...newReveal(fields, opening),
    parts: { a: { ...part, ending }, b: sharesAll(fields) },
    opened: out.map((field) => ({ author: 'a', field })),
    closed,
    inTime: { a: closed, b: closed },
  };
  const closing = after(now, { do: 'close' });
  const appointment = after(closing, { do: 'open-in-appointment' });
  const stages = Object.entries({ now, closing, appointment }) as [Previewed['when'], Reveal][];
  return Object.entries(fields).flatMap(([field, { opens }]) => {
    const [when] = stages.find(([, state]) => mayRead(state, 'partner', 'a', field)) ?? [];
    return when ? [{ field, when, needsBoth: opens === 'both' }] : [];
  });
}

const sharesAll = (fields: Record<string, FieldRule>): Part => ({
  answers: Object.fromEntries(
    Object.entries(fields).map(([field, { widest }]) => [field, { value: null, level: widest }]),
  ),
  ending: 'done',
});
