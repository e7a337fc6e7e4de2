import { beforeAll, expect, it } from '@jest/globals';
import type { Answers, Exercise, Locale } from '@usward/exercises/playing';
import { sampleAnswer } from '@usward/exercises/samples';
import { importQuestionnaire, isForm, stepsAsked, type Form, type Node } from '@usward/fhir';
import { renderToStaticMarkup } from 'react-dom/server';
import { madeHere } from '../../../api/test/builders/forms-made-here.ts';
import { formsOfOthers, type Found } from '../../../api/test/forms.ts';
import { Player } from './player.tsx';
import { placeAfter, review, start, walkOf, type Place } from './walk.ts';

// Every form that nobody here wrote, and those made here, on the screens of the real player: each question in its words
// with all of its choices, one after the other as far as it is asked, and what was said stays on its screen.

let forms: { name: string; form: Form }[];
beforeAll(async () => {
  const all: Found[] = [...(await formsOfOthers()), ...madeHere];
  forms = all.flatMap(({ name, json }) => {
    const form = importQuestionnaire(json);
    return isForm(form) && form.steps.length <= mostSteps ? [{ name, form }] : [];
  });
});
/** An exercise holds no more: a longer form is told so, and shortened by its author. */
const mostSteps = 60;

const nothing = () => undefined;
const words = { en: 'A form', es: 'Un cuestionario' };
const own = { widest: 'V1', start: 'V1', opens: 'never' } as const;
const asExercise = ({ steps }: Form): Exercise => ({
  ...{ key: 'own-form', version: 1, title: words, purpose: words, smile: words, stoppedBy: [] },
  alsoCalled: { en: ['form'], es: ['cuestionario'] },
  minutes: { small: 5, full: 5 },
  variants: { solo: { steps, small: steps.map(({ id }) => id), opening: 'never' } },
  fields: Object.fromEntries(steps.filter(({ kind }) => kind !== 'read').map(({ id }) => [id, own])),
  evidence: { note: words, source: 'a test' },
});

/** What stands on the screen at that place. */
const screen = (exercise: Exercise, at: Place, answers: Answers, locale: Locale = 'en') =>
  renderToStaticMarkup(
    <Player
      {...{ exercise, at, answers, locale, variant: 'solo', size: 'full', address: 'tu', partnerName: 'Sam' }}
      {...{ limits: null, happened: [], onGesture: async () => undefined }}
      {...{ onAnswer: nothing, onHappened: nothing, onMove: nothing, onSize: nothing, onEnd: nothing }}
      onLeave={nothing}
    />,
  );

const signs: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
};
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const read = (html: string) =>
  plain(html.replace(/<[^>]*>/g, ' ').replace(/&(?:lt|gt|quot|#x27|amp);/g, (sign) => signs[sign] ?? ''));
/** The words of every button that chooses, and whether it is chosen. */
const choices = (html: string) =>
  [...html.matchAll(/<button[^>]*aria-pressed="(true|false)"[^>]*>(.*?)<\/button>/gs)].map(
    ([, is, inner = '']) => [read(inner), is === 'true'] as const,
  );

const asked = (form: Form, step: string): Node | undefined => {
  const find = (nodes: readonly Node[]): Node | undefined =>
    nodes.flatMap((node) => [node, find(node.nodes)]).find((node) => node?.step === step);
  return find(form.nodes);
};

/** As the file says them, before anything here read it. */
const optionsInFile = ({ item, options }: Node): string[] => {
  if (!item.answerOption) return options.map(({ words: { en } }) => plain(en));
  return item.answerOption.flatMap(({ valueCoding, ...rest }) => {
    const values = Object.entries(rest).filter(([key]) => key.startsWith('value'));
    const said = valueCoding ? (valueCoding.display ?? valueCoding.code) : values[0]?.[1];
    return said === undefined || typeof said === 'object' ? [] : [plain(String(said))];
  });
};

type Walked = { screens: number; choices: number; conditions: number };
/** The whole way through, saying something at every screen; throws at the first that does not show what is asked. */
function walked(form: Form, sample: typeof sampleAnswer): Walked {
  const exercise = asExercise(form);
  const seen: Walked = { screens: 0, choices: 0, conditions: 0 };
  const answers: Answers = {};
  const values = () => Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
  const cutAt = (node: Node, code: string) =>
    form.left.some((left) => left.code === code && left.path.startsWith(node.path));
  let above = '';
  for (let at: Place | undefined = start; at;) {
    const step = form.steps.find(({ id }) => id === at);
    const html = screen(exercise, at, answers);
    if (step) {
      const node = asked(form, step.id);
      const here = read(html);
      above = step.kind === 'read' ? `${above} ${here}` : here;
      if (node?.item.text) expect(above).toContain(plain(node.item.text).slice(-200));
      if (step.kind === 'choice' && node) {
        const shown = choices(html);
        if (node.item.answerOption && !cutAt(node, 'option-cut'))
          expect(shown.map(([said]) => said)).toEqual(expect.arrayContaining(optionsInFile(node)));
        expect(shown).toHaveLength(step.options.length);
        expect(shown.filter(([, is]) => is)).toEqual([]);
        seen.choices += shown.length;
      }
      if (step.askedIf) seen.conditions += 1;
      const value = sample(step, () => 'A word.');
      if (value !== undefined) {
        answers[step.id] = { value: value as string, level: 'V1' };
        const after = screen(exercise, at, answers);
        if (step.kind === 'choice') expect(choices(after).filter(([, is]) => is)).toHaveLength(1);
        if (step.kind === 'text') expect(after).toMatch(/>A word\.<\/textarea>/);
        if (step.kind === 'rate') expect(after).toMatch(/aria-pressed="true"[^>]*>7</);
      }
      seen.screens += 1;
    }
    at = placeAfter(walkOf(exercise, 'solo', 'full', 0, values()), at);
  }
  // The way the player leads is the way of the form itself, wherever all of its conditions could be carried.
  if (!form.left.some(({ code }) => code.startsWith('condition-')))
    expect(walkOf(exercise, 'solo', 'full', 0, values()).steps.map(({ id }) => id)).toEqual(
      stepsAsked(form, values()).map(({ id }) => id),
    );
  expect(read(screen(exercise, review, answers)).length).toBeGreaterThan(0);
  return seen;
}

it('every question stands on its screen with its words and its choices, and keeps what was said', () => {
  const total: Walked = { screens: 0, choices: 0, conditions: 0 };
  for (const { name, form } of forms) {
    const told = (() => {
      try {
        return walked(form, sampleAnswer);
      } catch (error) {
        throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
      }
    })();
    for (const key of ['screens', 'choices', 'conditions'] as const) total[key] += told[key];
  }
  process.stdout.write(
    `· forms of others in the player: ${forms.length} forms, ${total.screens} screens, ${total.choices} choices, ${total.conditions} asked on a condition\n`,
  );
  expect(forms.length).toBeGreaterThan(200);
  expect(total.conditions).toBeGreaterThan(8);
}, 120_000);
