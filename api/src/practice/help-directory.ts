import { createHash } from 'node:crypto';
import type { open } from '@usward/contract/open';
import type { Answer } from '../platform/http/route.ts';

type Directory = Answer<typeof open.help>['countries'];
type Line = Directory[number]['lines'][number];

/** As printed on the line's own page when this was written; `checkedOn` stays null until a person has called and says so. */
const unverified = (name: string, number: string, en: string, es: string): Line => ({
  name,
  number,
  note: { en, es },
  checkedOn: null,
});

/** Whom to call, for everyone and without signing in. The three countries stand together: people travel, and so do families. */
export const helpDirectory: Directory = [
  {
    country: 'US',
    lines: [
      unverified(
        'Emergency',
        '911',
        'When somebody is in danger right now.',
        'Cuando alguien corre peligro ahora mismo.',
      ),
      unverified(
        '988 Suicide & Crisis Lifeline',
        '988',
        'Thoughts of not wanting to live, your own or somebody’s near you. Call or text, day and night.',
        'Ideas de no querer vivir, propias o de alguien cercano. Por llamada o mensaje, de día y de noche; también en español.',
      ),
      unverified(
        'National Domestic Violence Hotline',
        '1-800-799-7233',
        'When you are afraid of the person you live with. The call stays in your call list and may stand on the phone bill.',
        'Cuando da miedo la persona con quien se vive. La llamada queda en la lista de llamadas y puede salir en la factura.',
      ),
      unverified(
        'National Maternal Mental Health Hotline',
        '1-833-852-6262',
        'To talk with somebody about how pregnancy or the first year is going. It is not a crisis line: in danger, call 988 or 911.',
        'Para hablar con alguien sobre cómo va el embarazo o el primer año. No es una línea de crisis: si hay peligro, 988 o 911.',
      ),
    ],
  },
  {
    country: 'ES',
    lines: [
      unverified(
        'Emergencias',
        '112',
        'When somebody is in danger right now.',
        'Cuando alguien corre peligro ahora mismo.',
      ),
      unverified(
        'Línea 024 de atención a la conducta suicida',
        '024',
        'Thoughts of not wanting to live, your own or somebody’s near you.',
        'Ideas de no querer vivir, propias o de alguien cercano.',
      ),
      unverified(
        '016, violencia contra las mujeres',
        '016',
        'When you are afraid of your partner. It leaves no mark on the bill, but it does stay in the call list of the phone.',
        'Cuando da miedo la pareja. No deja rastro en la factura, pero sí queda en la lista de llamadas del teléfono.',
      ),
    ],
  },
  {
    country: 'CO',
    lines: [
      unverified(
        'Emergencias',
        '123',
        'When somebody is in danger right now.',
        'Cuando alguien corre peligro ahora mismo.',
      ),
      unverified(
        'Línea 155, orientación a mujeres víctimas de violencia',
        '155',
        'When you are afraid of your partner. The call stays in the call list of the phone.',
        'Cuando da miedo la pareja. La llamada queda en la lista de llamadas del teléfono.',
      ),
    ],
  },
];

/** The same for ever, and for every practice: by it a practice says something else of one of our lines. */
export function idOf(country: string, number: string): string {
  const hex = createHash('sha256').update(`help|${country}|${number}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
