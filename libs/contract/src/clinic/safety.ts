import { z } from 'zod';
import { concerns } from '../concerns.ts';
import { Day, Done, Id, Instant, passage } from '../shapes.ts';

const at = z.object({ coupleId: Id });

export const lifeEvents = ['birth', 'separation', 'job-loss', 'alarm'] as const;
const LifeEvent = z.enum(lifeEvents);

/** What the rows themselves ask, never what they are: each is a question with more than one answer. */
export const signs = ['one-phone', 'phone-passed-on', 'always-after', 'fell-silent'] as const;

/** What a partner answered alone on a device in the building. */
export const Screen = z.object({
  screenId: Id,
  on: Instant,
  isAlone: z.boolean(),
  said: z.record(z.enum(concerns), z.enum(['yes', 'no', 'pass'])),
});

/** What the safety page shows besides suitability. */
export const onSafetyPage = {
  mode: z.object({
    /** `waiting` and `ending` until the plan changes the next time, or until the next appointment. */
    stage: z.enum(['none', 'waiting', 'standing', 'ending']),
    decidedOn: Day.nullable(),
    reason: z.string().nullable(),
  }),
  /** Since the last decisions: each is asked again. */
  lifeEvents: z.array(z.object({ kind: LifeEvent, on: Day })),
  signs: z.array(z.object({ sign: z.enum(signs), personId: Id.nullable() })),
};

export const safety = {
  /** The code is told this once, and dies after ten minutes. There is no way to send it. */
  makeScreenCode: {
    params: z.object({ coupleId: Id, personId: Id }),
    response: z.object({ code: z.string(), diesAt: Instant }),
  },
  changeSafetyMode: {
    params: at,
    body: z.object({ stands: z.boolean(), reason: passage(2000) }),
    response: Done,
  },
  noteLifeEvent: { params: at, body: z.object({ kind: LifeEvent }), response: Done },
};
