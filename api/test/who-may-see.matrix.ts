import { randomUUID } from 'node:crypto';
import type { Answered } from './browser.ts';
import type { GuardTrials } from './guards/trials.ts';
import { said, type Asking } from './who-may-see.asking.ts';
import { answersOf } from './who-may-see.cells.ts';
import type { Things } from './who-may-see.filled.ts';
import { roles, type Role, type Scene } from './who-may-see.scene.ts';
import type { Row } from './who-may-see.table.ts';

type Ids = Record<string, string>;

/** Whose thing is asked for, besides what the table's own rows ask: one's own, and what is the partner's alone. */
export const kinds = [
  'other couple',
  'other practice',
  'random',
  'other couple’s under one’s own',
  'random under one’s own',
  'malformed',
] as const;
export type Kind = (typeof kinds)[number];
const ofOthers: Kind[] = ['other couple', 'other couple’s under one’s own'];
const isUnderOwn = (kind: Kind) => kind.endsWith('under one’s own');

/**
 * By hand, and never read by the product. Whoever is nobody here stays so, and whoever may not do it at all may not,
 * whatever the id; to everybody else, what is not theirs was never there.
 */
export function expectedOf(endpoint: string, row: Row, role: Role, kind: Kind): string[] {
  const own = answersOf(row)[role];
  if (own === '401') return [own];
  if (kind === 'malformed') return ['404', '422'];
  if (own === '403') return ['403', '404'];
  return [(own === '404' ? undefined : exceptions[endpoint]?.(role, kind)) ?? '404'];
}

type Exception = (role: Role, kind: Kind) => string | undefined;
/** When a couple comes is the work of the front desk, whichever couple it is. */
const times: Exception = (role, kind) =>
  role === 'assistant' && kind === 'other couple' ? '200' : undefined;

const exceptions: Record<string, Exception> = {
  'GET /api/clinic/couples/:coupleId/appointments': times,
  'POST /api/clinic/couples/:coupleId/appointments': times,
  'PUT /api/clinic/couples/:coupleId/appointments/:appointmentId': times,
  'DELETE /api/clinic/couples/:coupleId/appointments/:appointmentId': times,
  // By which right a form is used is the whole practice's.
  'DELETE /api/clinic/instruments/:instrument/rights/:rightId': (role, kind) =>
    ofOthers.includes(kind) && role !== 'outsider' ? '200' : undefined,
  // The id is the caller's to make up, and one that was corrected is of before.
  'PUT /api/clinic/couples/:coupleId/measures/:measureId': (_, kind) =>
    isUnderOwn(kind) ? '409' : undefined,
  // Not of this couple, whoever it is: the caller treats them, and reads who else does.
  'DELETE /api/clinic/couples/:coupleId/clinicians/:personId': (_, kind) =>
    isUnderOwn(kind) ? '409' : undefined,
  // Nobody has nothing to hand over.
  'POST /api/clinic/team/:personId/hand-over': (_, kind) => (kind === 'random' ? '200' : undefined),
  // The owner knows who comes to whom, and this one has come.
  'DELETE /api/clinic/arrivals/:arrivalId': (role, kind) =>
    ofOthers.includes(kind) && role === 'owner' ? '409' : undefined,
};

/** The ids of that kind, or nothing where the row has none of it. */
export function idsOf(asking: Asking, row: Row, role: Role, kind: Kind, scene: Scene): Ids | undefined {
  const own = asking.idsOf(row, role);
  const again = asking.idsOf(row, role);
  // What is another each time is made up by the caller, and what is no id is no secret.
  const named = Object.keys(own)
    .filter((name) => again[name] === own[name] && /^[0-9a-f-]{36}$/.test(own[name] ?? ''))
    .filter((name) => !isUnderOwn(kind) || (name !== 'coupleId' && 'coupleId' in own));
  const others = asking.idsOf(row, role, thingsOf(kind, role, scene));
  const idOf = (name: string) => {
    if (kind === 'malformed') return 'no-such-id';
    return kind.startsWith('random') ? randomUUID() : others[name] || randomUUID();
  };
  const asked = named.map((name) => [name, idOf(name)] as const).filter(([name, id]) => id !== own[name]);
  return asked.length ? { ...own, ...Object.fromEntries(asked) } : undefined;
}

function thingsOf(kind: Kind, role: Role, scene: Scene): Things {
  if (kind === 'other practice' && role !== 'outsider') return scene.elsewhere;
  // Of the same clinician: whoever may read both couples is the one to mix them.
  if (isUnderOwn(kind) && ['clinician', 'cotherapist'].includes(role)) return scene.of.former;
  const isMoved = scene.of[role] === scene.of.successor;
  return isMoved ? scene.of.author : scene.of.successor;
}

/** Everything one endpoint is asked, by the kinds of ids; and what was not as it should be. */
export async function crawl(
  { asking, scene, trials }: { asking: Asking; scene: Scene; trials: GuardTrials },
  [endpoint, row]: [string, Row],
  isWhole: boolean,
): Promise<{ calls: number; wrong: unknown[] }> {
  const wrong: unknown[] = [];
  let calls = 0;
  for (const role of roles) {
    if (!isWhole && answersOf(row)[role] === '401') continue;
    const answers = new Map<Kind, Answered>();
    for (const kind of kinds) {
      const ids = idsOf(asking, row, role, kind, scene);
      if (!ids) continue;
      const answer = await trials.record(
        () => asking.ask(endpoint, row, role, ids),
        ({ status }) => String(status),
      );
      calls++;
      answers.set(kind, answer);
      const expected = expectedOf(endpoint, row, role, kind);
      const complaints = asking.complaints({ ...row, shows: {} }, role, answer);
      if (!expected.includes(String(answer.status)) || complaints.length)
        wrong.push({ role, kind, status: answer.status, expected, complaints });
    }
    for (const [hidden, absent] of [
      ['other couple', 'random'],
      ['other practice', 'random'],
      ['other couple’s under one’s own', 'random under one’s own'],
    ] as const) {
      const [one, other] = [answers.get(hidden), answers.get(absent)];
      const isHidden =
        expectedOf(endpoint, row, role, hidden).join() === expectedOf(endpoint, row, role, absent).join();
      if (one && other && isHidden && one.status >= 400 && said(one) !== said(other))
        wrong.push({ role, hidden: said(one), absent: said(other) });
    }
  }
  return { calls, wrong };
}
