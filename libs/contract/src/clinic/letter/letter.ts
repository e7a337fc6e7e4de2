import type { Locale } from '@usward/exercises';
import type { z } from 'zod';
import type { Brief, gaps } from '../briefs.ts';
import { dayText, timeText } from './days.ts';
import { fitting, type Line } from './fitting.ts';
import { en } from './texts.en.ts';
import { es } from './texts.es.ts';
import { partNames, type PartName, type Texts } from './texts.ts';
import { agreedText, countWords, cut, inWords } from './words.ts';

export { agreedText } from './words.ts';
export type { Topic } from './fitting.ts';

type Read = Omit<z.infer<typeof Brief>, 'coupleId' | 'privateDoors'>;
export type Gap = (typeof gaps)[number];
export type LetterLine = Line<Gap>;
export type Part = { name: PartName; heading: string; lines: LetterLine[]; quote?: string };
export type Letter = {
  locale: Locale;
  title: string;
  span: string;
  appointment: string | null;
  parts: Part[];
};

const texts: Record<Locale, Texts> = { en, es };
/** Ninety seconds aloud are about 220 words: what is fixed takes about 72, and what one part leaves the next may use. */
const room = { quote: 26, wentWell: 36, wantsRaised: 20, tried: 38, moved: 40, notKnown: 20 };
const longest = { name: 3, title: 6, obstacle: 10, agreed: 14, point: 12 };

/** The brief in sentences: six parts, always there, in the contract's order. `said` is what went well, as a text. */
export function letterOf(brief: Read, said: string | undefined, locale: Locale): Letter {
  const text = texts[locale];
  const day = (on: string) => dayText(on, locale, brief.until);
  const { appointment } = brief;
  const lines = linesOf(brief, said, locale, text);
  return {
    locale,
    title: text.title(new Intl.ListFormat(locale).format(brief.names)),
    span: text.span(day(brief.since), day(brief.until)),
    appointment: appointment && momentOf(appointment, locale, brief.until),
    parts: partNames.map((name) => ({ name, heading: text.parts[name], ...lines[name] })),
  };
}

function linesOf(brief: Read, said: string | undefined, locale: Locale, text: Texts) {
  let left = 0;
  /** What is not used here is there for the next. */
  const within = <L extends Line>(lines: L[], max: number) => {
    const kept = fitting(lines, max + left, text.more);
    left += max - kept.reduce((sum, one) => sum + countWords(one.text), 0);
    return kept as LetterLine[];
  };
  const orNothing = (name: keyof Texts['nothing'], lines: Line[]) =>
    lines.length ? lines : [{ text: text.nothing[name] }];
  const quote = brief.wentWell && said ? cut(said, room.quote) : undefined;
  const byLine = within(
    orNothing('wentWell', wentWell(brief, locale, text)),
    room.wentWell - (quote ? countWords(quote) : 0),
  );
  const raised = within(orNothing('wantsRaised', wantsRaised(brief, locale, text)), room.wantsRaised);
  const tries = within(orNothing('tried', tried(brief, locale, text)), room.tried);
  const moves = within(moved(brief, locale, text), room.moved);
  const unknown = within(notKnown(brief, text), room.notKnown);
  const { code, count } = brief.question;
  return {
    wentWell: { lines: byLine, ...(quote ? { quote: text.quoted(quote) } : {}) },
    wantsRaised: { lines: raised },
    tried: { lines: tries },
    moved: { lines: [...moves, ...unknown] },
    question: { lines: [{ text: text.questions[code in text.questions ? code : 'none'](count) }] },
    waysToOpen: {
      lines: brief.waysToOpen.filter((way) => way in text.ways).map((way) => ({ text: text.ways[way] })),
    },
  } satisfies Record<PartName, { lines: LetterLine[]; quote?: string }>;
}

function wentWell({ wentWell: found, tried: tries, until }: Read, locale: Locale, text: Texts): Line[] {
  if (found) {
    const { by, title, on } = found;
    return [{ text: text.said(cut(by, longest.name), titled(title, locale), dayText(on, locale, until)) }];
  }
  const met = tries.find(({ together }) => together > 0);
  return met ? [{ text: text.metIn(titled(met.title, locale)) }] : [];
}

const wantsRaised = ({ wantsRaised: raised, until }: Read, locale: Locale, text: Texts): LetterLine[] =>
  raised.map((one) => {
    const topic = { kind: one.kind, id: one.id };
    if (one.kind === 'point') {
      const words = text.quoted(cut(one.words, longest.point));
      return { text: one.by ? `${words}, ${cut(one.by, longest.name)}` : words, topic, isDone: false };
    }
    const { title, on, isDiscussed } = one;
    const said = isDiscussed
      ? text.discussed(titled(title, locale))
      : text.kept(titled(title, locale), dayText(on, locale, until));
    return { text: said, topic, isDone: isDiscussed };
  });

const tried = ({ tried: tries, agreed, until }: Read, locale: Locale, text: Texts): Line[] => [
  ...tries.map(({ title, times, opened, together, onePhone, obstacle }) => {
    const sentence = [
      text.tried(titled(title, locale), times),
      ...(opened ? [text.opened(opened)] : []),
      ...(together ? [text.together(together)] : []),
      ...onePhone.map((name) => text.onePhone(cut(name, longest.name))),
    ].join(', ');
    const inTheWay = obstacle ? [text.obstacle(cut(obstacle, longest.obstacle).replace(/[.\s]+$/u, ''))] : [];
    return { text: [sentence, ...inTheWay].map((one) => `${one}.`).join(' ') };
  }),
  ...agreed.map((one) => ({
    text: text.agreed(titled(one.title, locale), cut(agreedText(one, locale, until), longest.agreed)),
  })),
];

function moved(brief: Read, locale: Locale, text: Texts): Line[] {
  const { measures, load, dialogues, pauses, until } = brief;
  const sum = (of: (talk: Read['dialogues'][number]) => number) =>
    dialogues.reduce((total, talk) => total + of(talk), 0);
  return [
    ...measures.map(({ title, name, change }) => ({
      text: `${text.measure(titled(title, locale), cut(name, longest.name))}: ${text.changes[change]}.`,
    })),
    ...(load ? [{ text: text.load(load.cards, load.apart) }] : []),
    ...(dialogues.length
      ? [
          {
            text: text.talks({
              count: dialogues.length,
              minutes: sum(({ minutes }) => minutes),
              first: sum(({ confirmedAtFirst }) => confirmedAtFirst),
              all: sum(({ answered }) => answered),
              kept: sum(({ keptForAppointment }) => keptForAppointment),
            }),
          },
        ]
      : []),
    ...(pauses.length ? [{ text: text.paused(pauses.map(({ on }) => dayText(on, locale, until))) }] : []),
    ...(brief.moved.opened + brief.moved.together
      ? [{ text: text.moved(brief.moved.opened, brief.moved.together) }]
      : []),
  ];
}

const notKnown = ({ notKnown: gapsThere }: Read, text: Texts): LetterLine[] =>
  known(gapsThere, text.notKnown).map(({ code, count }) => ({ text: text.notKnown[code](count), gap: code }));

/** A page that was open through an upgrade of the server leaves out what it has no words for. */
const known = <C extends { code: string }>(found: C[], there: object) =>
  found.filter(({ code }) => code in there);

const titled = (title: Read['tried'][number]['title'], locale: Locale) =>
  cut(inWords(title, locale), longest.title);

function momentOf({ startsAt, timeZone }: NonNullable<Read['appointment']>, locale: Locale, today: string) {
  const on = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(startsAt));
  return `${dayText(on, locale, today)}, ${timeText(startsAt, locale, timeZone)}`;
}

/** Plain text for the practice's own records, and what the golden files hold. Private words are never in it. */
export function noteOf({ locale, title, span, appointment, parts }: Letter): string {
  const body = parts.map(({ heading, lines, quote }) =>
    [heading.toLocaleUpperCase(locale), ...(quote ? [quote] : []), ...lines.map(({ text }) => text)].join(
      '\n',
    ),
  );
  return [[title, span, ...(appointment ? [appointment] : [])].join('\n'), ...body].join('\n\n') + '\n';
}
