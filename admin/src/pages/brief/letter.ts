import type { Locale } from '@usward/exercises';
import type { Brief } from '../../data/client.ts';
import { agreedText } from '../../ui/agreed.ts';
import { dayText, momentText } from '../../ui/when.ts';
import { inWords, namesText } from '../../ui/words.ts';

type Translate = (key: string, options?: object) => string;
export type Part = { heading: string; lines: string[]; quote?: string };
export type Letter = { title: string; span: string; appointment: string | null; parts: Part[] };

/** The brief in sentences: six parts, always there, in the contract's order. `said` is what went well, as a text. */
export function letterOf(
  brief: Brief,
  said: string | undefined,
  locale: Locale,
  translate: Translate,
): Letter {
  const say = (key: string, options?: object) => translate(`brief.${key}`, options);
  const day = (on: string) => dayText(on, locale, brief.until);
  const counted = (room: string, found: { code: string; count: number }) =>
    say(`${room}.${found.code}`, {
      smart_count: found.count,
      count: found.count,
      _: say(`${room}.other`, { count: found.count }),
    });
  const part = (name: string, lines: string[], quote?: string): Part => ({
    heading: say(`parts.${name}`),
    quote,
    lines: lines.length || quote ? lines : [say(`nothing.${name}`)],
  });
  const { wentWell } = brief;

  return {
    title: say('title', { names: namesText(brief.names, locale) }),
    span: say('span', { since: day(brief.since), until: day(brief.until) }),
    appointment:
      brief.appointment && momentText(brief.appointment.startsAt, locale, brief.appointment.timeZone),
    parts: [
      wentWell
        ? part(
            'wentWell',
            [say('by', { name: wentWell.by, title: inWords(wentWell.title, locale), day: day(wentWell.on) })],
            said,
          )
        : part('wentWell', []),
      part(
        'wantsRaised',
        brief.wantsRaised.map(({ title, on }) =>
          say('kept', { title: inWords(title, locale), day: day(on) }),
        ),
      ),
      part('tried', [
        ...brief.tried.map(
          ({ title, times, opened, together, onePhone }) =>
            [
              say('tried', { title: inWords(title, locale), smart_count: times }),
              ...(opened ? [say('opened', { smart_count: opened })] : []),
              ...(together ? [say('together', { smart_count: together })] : []),
              ...onePhone.map((name) => say('onePhone', { name })),
            ].join(', ') + '.',
        ),
        ...brief.agreed.map((one) =>
          say('agreed', {
            title: inWords(one.title, locale),
            words: agreedText(one, locale),
            day: day(one.on),
          }),
        ),
        ...brief.dialogues.map(({ on, minutes, answered, confirmedAtFirst, keptForAppointment }) =>
          [
            say(answered ? 'talked' : 'talkedOnly', {
              day: day(on),
              minutes,
              first: confirmedAtFirst,
              all: answered,
            }),
            ...(keptForAppointment ? [say('talkKept', { smart_count: keptForAppointment })] : []),
          ].join(' '),
        ),
        ...(brief.pauses.length
          ? [say('paused', { smart_count: brief.pauses.length, days: brief.pauses.map(day).join(' · ') })]
          : []),
      ]),
      part('moved', [
        ...brief.moved.map((found) => counted('moved', found)),
        ...brief.notKnown.map((found) => counted('notKnown', found)),
      ]),
      part('question', [counted('question', brief.question)]),
      part(
        'waysToOpen',
        brief.waysToOpen.map(({ code }) => say(`ways.${code}`, { _: say('ways.other') })),
      ),
    ],
  };
}

/** Plain text for the practice's own records. Private words are never in it. */
export function noteOf({ title, span, appointment, parts }: Letter): string {
  const body = parts.map(({ heading, lines, quote }) =>
    [heading.toUpperCase(), ...(quote ? [`“${quote}”`] : []), ...lines].join('\n'),
  );
  return [[title, span, ...(appointment ? [appointment] : [])].join('\n'), ...body].join('\n\n') + '\n';
}
