import type { Step, Words } from '@usward/exercises';
import type { LeftCode } from './left.ts';
import type { Option, Value } from './options.ts';
import { controlOf, extensionOf, urls, type Item, type ItemType } from './questionnaire.ts';

/** What an item asks, ready to become a step. */
export type Asked = {
  item: Item;
  id: string;
  prompt: Words;
  hint: { hint?: Words };
  /** The displays within it that stand at the ends of a scale. */
  ends: { lower?: Words; upper?: Words };
  options: () => Option[] | null;
  left: (code: LeftCode, below?: string, about?: string) => void;
};

/** A step, and for each option of it what a tap on it means in FHIR. */
export type Made = { step: Step; options: Option[] };

const bound = ({ extension }: Item, url: string) => extensionOf(extension, url)?.valueInteger;
/** As many options as a step may have, and as long as an own text may be. */
const mostOptions = 40;
const [shortest, longest, aLine] = [20, 2000, 300];

/** What a person is told where a field wants more than words. */
const asWritten: Partial<Record<ItemType, Words>> = {
  integer: { en: 'A whole number, for example 3.', es: 'Un número entero, por ejemplo 3.' },
  decimal: { en: 'A number, for example 3.5.', es: 'Un número, por ejemplo 3,5.' },
  date: { en: 'Year, month and day: 2026-05-31.', es: 'Año, mes y día: 2026-05-31.' },
  dateTime: { en: 'Year, month and day: 2026-05-31.', es: 'Año, mes y día: 2026-05-31.' },
  time: { en: 'Hours and minutes: 18:30.', es: 'Horas y minutos: 18:30.' },
  url: { en: 'A web address.', es: 'Una dirección web.' },
};

function text({ item, id, prompt, hint, left }: Asked): Made {
  const given = item.maxLength || (item.type === 'text' ? longest : aLine);
  const max = Math.min(longest, Math.max(shortest, given));
  if (item.maxLength && max !== item.maxLength) left('max-length', '.maxLength', String(max));
  if (item.repeats) left('repeats', '.repeats');
  const told = asWritten[item.type];
  return { step: { id, kind: 'text', prompt, ...(told ? { hint: told } : {}), ...hint, max }, options: [] };
}

function numberLike(asked: Asked): Made {
  const { item, id, prompt, hint, ends } = asked;
  const [least, most] = [bound(item, urls.minValue), bound(item, urls.maxValue)];
  if (least === undefined || most === undefined || most <= least || most - least >= mostOptions)
    return text(asked);
  if (item.type !== 'integer') return text(asked);
  const isSlider = controlOf(item) === 'slider';
  if (isSlider && least === 0 && most === 10 && ends.lower && ends.upper)
    return { step: { id, kind: 'rate', prompt, ...hint, from: ends.lower, to: ends.upper }, options: [] };
  const options = Array.from({ length: most - least + 1 }, (_, at): Option => {
    const number = least + at;
    const said = number === least ? ends.lower : number === most ? ends.upper : undefined;
    const with_ = (word?: string | Words['es']) =>
      typeof word === 'string' ? `${number}: ${word}` : `${number}`;
    const words = { en: with_(said?.en), es: with_(said?.es) };
    return { id: number < 0 ? `minus-${-number}` : `n-${number}`, words, value: { valueInteger: number } };
  });
  return tapped(asked, options, false);
}

function tapped({ item, id, prompt, hint, left }: Asked, options: Option[], isOpen: boolean): Made {
  const max = extensionOf(item.extension, urls.maxOccurs)?.valueInteger;
  const many = item.repeats === true;
  const fits = max !== undefined && max >= 2 && max <= 12;
  if (max !== undefined && !(many && fits) && max !== 1) left('max-answers', '.extension', String(max));
  return {
    step: {
      id,
      kind: 'choice',
      prompt,
      ...hint,
      options: options.map(({ id, words }) => ({ id, words })),
      many,
      ...(many && fits ? { max } : {}),
      ...(isOpen ? { other: true } : {}),
    },
    options,
  };
}

function choice(asked: Asked): Made | null {
  const { item, left } = asked;
  const isOpen = item.type === 'open-choice';
  const options = asked.options();
  if (!options) return isOpen ? text(asked) : null;
  if (options.length === 1) return tapped(asked, [...options, notThis], isOpen);
  if (options.length === 0 || options.length > mostOptions) {
    left('options-count', '', String(options.length));
    return isOpen ? text(asked) : null;
  }
  if (item.maxLength) left('own-word-length', '.maxLength');
  return tapped(asked, options, isOpen);
}

const yes: Option = { id: 'yes', words: { en: 'Yes', es: 'Sí' }, value: { valueBoolean: true } };
const no: Option = { id: 'no', words: { en: 'No', es: 'No' }, value: { valueBoolean: false } };

/** Beside a single box to tick, since a step has two options or more: it is the same as nothing ticked. */
const notThis: Option = { id: 'not-this', words: { en: 'Not this', es: 'Esto no' }, value: null };

const read = ({ id, prompt, hint: { hint } }: Asked): Made => ({
  step: { id, kind: 'read', text: prompt, ...(hint ? { more: hint } : {}) },
  options: [],
});
const cannot =
  (code: LeftCode) =>
  ({ left }: Asked): null => {
    left(code);
    return null;
  };

/** One mapping for each type of item; null where no step can carry it. */
export const made: Record<ItemType, (asked: Asked) => Made | null> = {
  group: read,
  display: read,
  boolean: (asked) => tapped(asked, [yes, no], false),
  decimal: text,
  integer: numberLike,
  date: text,
  dateTime: text,
  time: text,
  string: text,
  text,
  url: text,
  choice,
  'open-choice': choice,
  quantity: text,
  attachment: cannot('file-answer'),
  reference: cannot('record-answer'),
};

const matching = (pattern: RegExp, type: `value${string}`, said: string): Value | null =>
  pattern.test(said) ? { [type]: said } : null;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const number = /^[-+]?\d{1,15}([.,]\d{1,10})?$/;
const asNumber = (said: string) => Number(said.replace(',', '.'));

/** What was written, as FHIR says it; null where it is not what the item asks for. */
export function valueOf(item: Item, said: string): Value | null {
  const plain = said.trim();
  switch (item.type) {
    case 'integer':
      return /^[-+]?\d{1,9}$/.test(plain) ? { valueInteger: Number(plain) } : null;
    case 'decimal':
      return number.test(plain) ? { valueDecimal: asNumber(plain) } : null;
    case 'quantity': {
      const unit = extensionOf(item.extension, urls.unit)?.valueCoding;
      const named = unit && { unit: unit.display ?? unit.code, system: unit.system, code: unit.code };
      return number.test(plain) ? { valueQuantity: { value: asNumber(plain), ...named } } : null;
    }
    case 'date':
      return matching(day, 'valueDate', plain);
    case 'dateTime':
      return matching(day, 'valueDateTime', plain);
    case 'time':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(plain) ? { valueTime: `${plain}:00` } : null;
    case 'url':
      return matching(/^\S+$/, 'valueUri', plain);
    default:
      return { valueString: said };
  }
}
