import type { Words } from '@usward/exercises';
import { idGiver } from './ids.ts';
import type { LeftCode } from './left.ts';
import { onePage } from './pages.ts';
import {
  extensionOf,
  urls,
  type AnswerOption,
  type Beside,
  type Concept,
  type Contained,
  type Extension,
  type Item,
} from './questionnaire.ts';
import { wordsIn, type Reader } from './words.ts';

/** An answer as FHIR says it: `{ valueCoding: … }`. */
export type Value = { readonly [type: `value${string}`]: unknown };

export type Option = {
  id: string;
  words: Words;
  /** Null where a tap says that it is none of them. */
  value: Value | null;
  /** What the answer is worth (ordinalValue, itemWeight), where the form says so. */
  points?: number;
};

type Raw = { code: string; text: string; beside: Beside; value: Value; from: (Extension[] | undefined)[] };
type Say = (code: LeftCode, below?: string, about?: string) => void;

/** The options of a choice, or why there are none. */
export function optionsOf(item: Item, contained: Contained[], reader: Reader, left: Say): Option[] | null {
  const raw = item.answerOption
    ? item.answerOption.flatMap((option, at) =>
        rawOf(option, (code, about) => left(code, `.answerOption.${at}`, about)),
      )
    : ofValueSet(item.answerValueSet, contained, left);
  if (!raw) return null;
  const idOf = idGiver('o');
  return raw.map(({ code, text, beside, value, from }) => {
    const { words, isCut } = onePage(wordsIn(text, beside, reader));
    if (isCut) left('option-cut', '', code);
    const points = pointsIn(from);
    return { id: idOf(code), words, value, ...(points === undefined ? {} : { points }) };
  });
}

function rawOf(option: AnswerOption, left: (code: LeftCode, about?: string) => void): Raw[] {
  const { valueCoding, valueInteger, valueString, valueDate, valueTime, extension } = option;
  if (option.initialSelected) left('initially-selected');
  for (const { url } of extension ?? []) if (!isWeight(url)) left('extension', url);
  if (valueCoding) {
    const { _display, extension: own, ...coding } = valueCoding;
    const text = coding.display ?? coding.code;
    for (const { url } of own ?? []) if (!isWeight(url)) left('extension', url);
    if (!text?.trim()) left('option-empty');
    else {
      const value = { valueCoding: coding };
      return [{ code: coding.code ?? text, text, beside: _display, value, from: [extension, own] }];
    }
    return [];
  }
  const plain: [string, string | number | undefined, Beside][] = [
    ['valueInteger', valueInteger, option._valueInteger],
    ['valueString', valueString, option._valueString],
    ['valueDate', valueDate, undefined],
    ['valueTime', valueTime, undefined],
  ];
  for (const [type, value, beside] of plain) {
    if (value === undefined || !String(value).trim()) continue;
    const text = String(value);
    return [{ code: text, text, beside, value: { [type]: value }, from: [extension, beside?.extension] }];
  }
  left('option-untappable');
  return [];
}

/** Of a set inside the file: a set elsewhere would have to be fetched, and a pure library fetches nothing. */
function ofValueSet(url: string | undefined, contained: Contained[], left: Say): Raw[] | null {
  if (!url) {
    left('no-options');
    return null;
  }
  const set = contained.find((each) => `#${each.id}` === url || each.url === url);
  const concepts: Concept[] =
    set?.expansion?.contains ??
    (set?.compose?.include ?? []).flatMap(({ system, concept }) =>
      (concept ?? []).map((each) => ({ ...(system ? { system } : {}), ...each })),
    );
  if (!concepts.length) {
    left('options-elsewhere', '.answerValueSet', url);
    return null;
  }
  return concepts.flatMap(({ system, code, display, _display, extension }) => {
    const text = display ?? code;
    if (!text?.trim()) return [];
    const coding = {
      ...(system ? { system } : {}),
      ...(code ? { code } : {}),
      ...(display ? { display } : {}),
    };
    const value = { valueCoding: coding };
    return [{ code: code ?? text, text, beside: _display, value, from: [extension] }];
  });
}

const weights: string[] = [urls.itemWeight, urls.ordinalValue, urls.valueSetOrdinal];
const isWeight = (url: string): boolean => weights.includes(url);

/** itemWeight before ordinalValue: it is the newer word for the same. */
function pointsIn(places: (Extension[] | undefined)[]): number | undefined {
  const all = places.flatMap((each) => each ?? []);
  const found = weights.map((url) => extensionOf(all, url)).find((each) => each !== undefined);
  return found?.valueDecimal ?? found?.valueInteger;
}
