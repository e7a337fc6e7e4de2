import { z } from 'zod';
import { Country, Day, Done, HourOfDay, Id, Instant, Weekday, line } from '../shapes.ts';

/** A colour as `#rrggbb`, in small letters. */
const Hex = z.string().regex(/^#[0-9a-f]{6}$/);
const Window = z.object({ from: HourOfDay, until: HourOfDay, personId: Id });
const HelpLine = z.object({
  country: Country,
  name: line(80),
  number: z
    .string()
    .trim()
    .regex(/^\+?[0-9][0-9 ()-]{1,24}$/),
  note: z.object({ en: line(240), es: line(240) }),
});

/** What the owner of a practice sets, and its staff reads. */
export const settings = {
  /** The colour of actions, for light and for night; null is ours. Refused where it could not be read. */
  changeBrand: {
    body: z.object({ light: Hex.nullable(), night: Hex.nullable() }),
    response: Done,
  },
  logo: {
    response: z.object({ logo: z.object({ type: z.string(), data: z.string() }).nullable() }),
  },
  /** The file itself, in base64: PNG, JPEG or WebP, at most 200 kB. */
  keepLogo: { body: z.object({ data: z.string().max(270_000) }), response: Done },
  dropLogo: { response: Done },
  /** Who covers when, by the clock of the practice. */
  duty: {
    response: z.object({
      timeZone: z.string(),
      weekly: z.array(Window.extend({ day: Weekday })),
      days: z.array(z.object({ on: Day, windows: z.array(Window) })),
      people: z.array(z.object({ personId: Id, displayName: z.string() })),
      /** Somebody is on duty until then; null where nobody is now. */
      coveredUntil: Instant.nullable(),
    }),
  },
  changeDuty: {
    body: z.object({
      weekly: z.array(Window.extend({ day: Weekday })).max(60),
      /** Instead of the week, on that day; without a window a day off. */
      days: z.array(z.object({ on: Day, windows: z.array(Window).max(6) })).max(120),
    }),
    response: Done,
  },
  helpLines: {
    response: z.object({
      lines: z.array(
        HelpLine.extend({
          lineId: Id,
          /** Came with the product; the practice may change it and take it off. */
          isHouses: z.boolean(),
          checkedOn: Day.nullable(),
          checkedBy: z.string().nullable(),
          /** Never checked, or so long ago that it may have changed. */
          isDue: z.boolean(),
        }),
      ),
    }),
  },
  /** `isChecked`: somebody has called today. A number that is changed without it is unchecked. */
  keepHelpLine: {
    params: z.object({ lineId: Id }),
    body: HelpLine.extend({ isChecked: z.boolean() }),
    response: Done,
  },
  dropHelpLine: { params: z.object({ lineId: Id }), response: Done },
};
