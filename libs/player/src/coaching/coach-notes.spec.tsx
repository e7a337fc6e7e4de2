import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Exercise } from '@usward/exercises/playing';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { WordsField } from '../parts/words-field.tsx';
import { PlayContext } from '../play.ts';
import { usePlaying } from '../playing.ts';
import type { PlayerProps } from '../props.ts';
import { CoachNotes } from './coach-notes.tsx';
import { coachOf, type Coach } from './coach.ts';
import { look, type Remark } from './look.ts';
import { marksOf } from './marks-of.ts';

const nothing = () => undefined;
const words = { en: 'x', es: 'x' };
const exercise = {
  key: 'one',
  title: words,
  variants: { solo: { steps: [], small: [], opening: 'never' } },
  fields: {},
} as unknown as Exercise;

function Played({ locale, children }: { locale: 'en' | 'es'; children: ReactNode }) {
  const play = usePlaying({
    exercise,
    variant: 'solo',
    locale,
    address: 'tu',
    answers: {},
    happened: [],
    onAnswer: nothing,
    onHappened: nothing,
  } as unknown as PlayerProps);
  return <PlayContext value={play}>{children}</PlayContext>;
}

/** What stands on the screen once the coach has looked at this draft. */
function screen(coach: Coach, locale: 'en' | 'es', text: string, at = 0): string {
  const { remarks, good } = look(coach, { draft: 'whole', text, around: [] });
  const remark: Remark | undefined = remarks[at];
  return renderToStaticMarkup(
    <Played locale={locale}>
      <WordsField value={text} max={400} label="…" marks={marksOf(remarks, remark)} onValue={nothing} />
      {createElement(CoachNotes, {
        ...{ remarks, remark, good, before: null },
        onFind: nothing,
        onNext: nothing,
        onKeep: nothing,
        onTake: nothing,
        onUndo: nothing,
      })}
    </Played>,
  );
}
const without = (text: string, html: string) =>
  html.replaceAll(renderToStaticMarkup(<>{text}</>), '…').replace(/id="[^"]*"|aria-describedby="[^"]*"/g, '');

let coaches: Record<'en' | 'es', Coach>;
beforeAll(async () => {
  coaches = { en: await coachOf('en'), es: await coachOf('es') };
});

describe.each([
  [
    'en',
    'The light was off.',
    ['You hit me and you never listen.', 'I am afraid of you.', 'He takes my phone away.'],
  ],
  [
    'es',
    'La luz estaba apagada.',
    ['Me pegaste y nunca me escuchas.', 'Te tengo miedo.', 'Me quitas el teléfono.'],
  ],
] as const)('the screen (%s)', (locale, plain, drafts) => {
  const shown = (text: string, at?: number) => screen(coaches[locale], locale, text, at);

  it('is the same for words to be silent about as for words in which nothing was found', () => {
    const usual = without(plain, shown(plain));
    expect(usual).not.toMatch(/player-coach|player-marked/);
    for (const draft of drafts) expect(without(draft, shown(draft))).toBe(usual);
    const harsh = locale === 'en' ? 'You never listen.' : 'Nunca me escuchas.';
    expect(without(harsh, shown(harsh))).not.toBe(usual);
  });

  it('has one card at a time, that can always be told to leave the words as they are', () => {
    const harsh = locale === 'en' ? 'You never listen. You are selfish.' : 'Nunca me escuchas. Eres egoísta.';
    for (const at of [0, 1]) {
      const html = shown(harsh, at);
      expect(html.match(/<section/g)).toHaveLength(1);
      expect(html).toContain(locale === 'en' ? 'Keep it as it is' : 'Dejarlo como está');
      expect(html).toContain(locale === 'en' ? 'See the next one' : 'Ver la siguiente');
      expect(html.match(/data-is="now"/g)).toHaveLength(1);
      // No count and no score of anything.
      expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/\d/);
    }
  });
});
