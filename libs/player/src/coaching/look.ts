import type { Good, Hint, Kind } from '@usward/coach';
import type { Coach } from './coach.ts';

/**
 * What a draft is: a `part` goes on a sentence that began above it, and as a `moment` says what happened; the `whole`
 * stands for itself, and a `harsh` one is there to be made softer later, not here.
 */
export type Draft = 'part' | 'moment' | 'whole' | 'harsh';

/** A place that the coach remarks on: UTF-16 offsets of the draft, end exclusive. */
export type Remark = {
  kind: Kind | Hint;
  start: number;
  end: number;
  /** The words there; '' where the remark is of the whole draft. */
  words: string;
  explain: string;
  suggest: string | undefined;
  /** What one tap makes of the draft. */
  take: Take | undefined;
};
export type Take = { start: number; end: number; words: string };

export type Look = { text: string; remarks: Remark[]; found: Kind[]; good: Good[] };

export type Looking = {
  draft: Draft;
  text: string;
  /** The beginning of the sentence, where it stands above the field: `Would you…`. */
  lead?: string | undefined;
  /** What else its author wrote in this exercise. */
  around: readonly string[];
  verdictFeelings?: readonly string[] | undefined;
  /** How its author is addressed. */
  address?: string | undefined;
};

const nothing = (text: string): Look => ({ text, remarks: [], found: [], good: [] });
const ofTheWhole: readonly string[] = ['no-request', 'vague'];

/** What the coach says of a draft. Findings come first, in the order of the text, then hints. */
export function look({ coach, language }: Coach, looking: Looking): Look {
  const { draft, lead, around, verdictFeelings, address } = looking;
  const text = looking.text.normalize('NFC');
  const before = beginning(lead);
  if (!text.trim() || speaksOfHarm({ coach, language }, [...around, text, before + text]))
    return nothing(text);

  // Read as it will be said, from its beginning on.
  const said = coach(before + text, language, { address, ...(verdictFeelings && { verdictFeelings }) });
  const isHere = ({ end }: { end: number }) => end > before.length;
  const findings = said.findings.filter(isHere);
  const hints = draft === 'harsh' ? [] : said.hints.filter(isHere);
  const remarks = [
    ...findings,
    ...hints.filter(
      ({ kind }) =>
        draft === 'whole' ||
        !ofTheWhole.includes(kind) ||
        (draft === 'moment' && kind === 'vague' && findings.length === 0),
    ),
  ];
  return {
    text,
    found: [...new Set(findings.map(({ kind }) => kind))],
    good: [...new Set(said.good.filter(isHere).map(({ kind }) => kind))],
    remarks: remarks.map(({ kind, start, end, explain, suggest }) => {
      const { suggest: question = '', asked = '' } = language.cards[kind];
      const questions = [question, asked].flatMap((said) =>
        typeof said === 'string' ? [said] : Object.values(said),
      );
      const isQuestion = questions.includes(suggest ?? '');
      const place = { start: Math.max(0, start - before.length), end: end - before.length };
      return {
        kind,
        ...place,
        words: ofTheWhole.includes(kind) ? '' : text.slice(place.start, place.end),
        explain,
        // A rewritten sentence has no place within a part, nor where only the harsh words are looked at.
        suggest: draft === 'harsh' || (draft !== 'whole' && !isQuestion) ? undefined : suggest,
        take: draft === 'whole' && suggest ? taken(text, place, suggest, kind, isQuestion) : undefined,
      };
    }),
  };
}

/** The words above a field, as the beginning of what is written in it. */
export const beginning = (lead?: string): string => (lead ? `${lead.replace(/^…|…$/gu, '').trim()} ` : '');

/** Of fear, force, threats, control: then the coach has nothing to say, to any draft of the same exercise. */
export function speaksOfHarm({ language }: Coach, texts: readonly string[]): boolean {
  return language.isHarm(language.read(texts.join('\n').normalize('NFC')).words);
}

/** Its author has nothing more to hear about this place. */
export type Kept = { kind: string; words: string };

export const isKept = ({ kind, words }: Kept, kept: readonly Kept[]): boolean =>
  kept.some(
    (one) =>
      one.kind === kind && (one.words.includes(words) || (one.words !== '' && words.includes(one.words))),
  );

/** The remarks that still hold while the draft is being changed: those whose words were not touched. */
export function carried(remarks: readonly Remark[], from: string, to: string): Remark[] {
  if (from === to) return [...remarks];
  const least = Math.min(from.length, to.length);
  let head = 0;
  while (head < least && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < least - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const longer = to.length - from.length;
  return remarks.flatMap((remark) => {
    if (!remark.words) return [];
    if (remark.end <= head) return [{ ...remark, take: undefined }];
    if (remark.start < from.length - tail) return [];
    return [{ ...remark, take: undefined, start: remark.start + longer, end: remark.end + longer }];
  });
}

const opening = /[“«]([^”»…]+)…\??[”»][^“«]*$/u;

/** A rewritten sentence replaces its own; an opening for a request goes to the end. Everything else is for thinking. */
function taken(
  text: string,
  { start, end }: { start: number; end: number },
  suggest: string,
  kind: string,
  isQuestion: boolean,
): Take | undefined {
  if (kind === 'no-request') {
    const begins = opening.exec(suggest)?.[1];
    const kept = text.trimEnd();
    const gap = /[.?!…]$/u.test(kept) ? ' ' : '. ';
    return begins ? { start: kept.length, end: text.length, words: `${gap}${begins} ` } : undefined;
  }
  const isSentence =
    /(^|[.?!…\n]\s*)[¿¡]?$/u.test(text.slice(0, start)) && /^\s*([.?!…\n]|$)/u.test(text.slice(end));
  if (isQuestion || !isSentence) return undefined;
  const mark = /^\s*[.?!…]+/u.exec(text.slice(end))?.[0].length ?? 0;
  const opens = /[¿¡]$/u.test(text.slice(0, start)) ? 1 : 0;
  return { start: start - opens, end: end + mark, words: suggest };
}

export const withTaken = (text: string, { start, end, words }: Take): string =>
  text.slice(0, start) + words + text.slice(end);
