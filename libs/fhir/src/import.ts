import type { Step, Words } from '@usward/exercises';
import { harmCodes, type Harm } from '@usward/measures';
import { readQuestionnaire } from './broken.ts';
import { allNodes, loinc, type Form, type Imported, type Node } from './form.ts';
import type { Left, LeftCode } from './left.ts';
import { withConditions } from './conditions.ts';
import { idGiver } from './ids.ts';
import { optionsOf, type Option } from './options.ts';
import { onePage, pagesOf } from './pages.ts';
import { controlOf, extensionOf, urls, type Contained, type Item } from './questionnaire.ts';
import { scoresOf } from './scores.ts';
import { made, type Asked } from './types.ts';
import { languageOf, wordsIn, type Reader } from './words.ts';

export const isForm = (imported: Imported): imported is Form => 'steps' in imported;

/** As many steps as an exercise holds. */
const mostSteps = 60;

/** Any FHIR R4 Questionnaire. Takes anything: a file is somebody else's. */
export function importQuestionnaire(json: unknown): Imported {
  const found = readQuestionnaire(json);
  if ('wrong' in found) return found;
  const { questionnaire } = found;
  const { url, version, title, publisher, copyright, language } = questionnaire;
  const left: Left[] = [];
  let inOneLanguage = 0;
  const reader: Reader = { language: languageOf(language), onlyOne: () => (inOneLanguage += 1) };
  const carry: Carry = {
    reader,
    idOf: idGiver('q'),
    contained: questionnaire.contained ?? [],
    left,
    steps: [],
  };
  for (const { url } of questionnaire.extension ?? [])
    left.push({ path: 'extension', code: 'extension', about: url });
  const nodes = questionnaire.item.map((item, at) => carried(item, `item.${at}`, carry, null));
  const steps = withConditions(carry.steps, nodes, (entry) => left.push(entry));
  if (inOneLanguage > 0)
    left.push({
      path: 'language',
      code: 'one-language',
      about: String(inOneLanguage),
    });
  if (steps.length === 0) {
    return { wrong: [{ path: 'item', code: 'nothing-to-ask' }, ...left] };
  }
  if (steps.length > mostSteps)
    left.push({ path: 'item', code: 'too-many-steps', about: String(steps.length) });
  const scores = scoresOf(nodes, (entry) => left.push(entry));
  return {
    about: { url, version, title, publisher, copyright, language },
    steps,
    nodes,
    scores,
    asksOf: Object.fromEntries(allNodes(nodes).flatMap(harmOf)),
    left,
  };
}

const harmOf = ({ item, step }: Node): [string, Harm][] =>
  (item.code ?? []).flatMap(({ system, code = '' }): [string, Harm][] => {
    const harm = system === loinc && Object.hasOwn(harmCodes, code) ? harmCodes[code] : undefined;
    return harm && step ? [[step, harm]] : [];
  });

type Carry = {
  reader: Reader;
  idOf: (from: string) => string;
  contained: Contained[];
  left: Left[];
  steps: Step[];
};

/** Displays that belong to the item they stand in. */
const beside = ['help', 'lower', 'upper'];
const isBeside = (item: Item): boolean =>
  item.type === 'display' && !!item.text?.trim() && beside.includes(controlOf(item) ?? '');

/** One item and all below it. `above`: what its group says, for a question that has no words of its own. */
function carried(item: Item, path: string, carry: Carry, above: Words | null): Node {
  const { reader, contained, steps } = carry;
  const left: Asked['left'] = (code, below = '', about) =>
    carry.left.push({ path: path + below, code, ...(about === undefined ? {} : { about }) });
  if (extensionOf(item.extension, urls.hidden)?.valueBoolean) {
    left('hidden');
    return { item, path, step: null, pages: [], options: [], nodes: [] };
  }
  const said = ({ text = '', prefix = '', _text }: Item): Words | null => {
    if (!text.trim()) return null;
    const { en, es } = wordsIn(text, _text, reader);
    if (!prefix.trim()) return { en, es };
    const with_ = (words: string) => `${prefix.trim()} ${words}`;
    return { en: with_(en), es: typeof es === 'string' ? with_(es) : eachForm(es, with_) };
  };
  const words = said(item);
  listUnread(item, left);

  const inner = (item.item ?? []).map((each, at) => ({ each, at }));
  const besides = inner.filter(({ each }) => isBeside(each) && item.type !== 'display');
  const by = (control: string): Words | undefined => {
    const all = besides.filter(({ each }) => controlOf(each) === control);
    all.slice(1).forEach(({ at }) => left('second-display', `.item.${at}`, control));
    const first = all[0] && said(all[0].each);
    return first ? onePage(first).words : undefined;
  };
  const [help, lower, upper] = [by('help'), by('lower'), by('upper')];
  const prompt = words ?? (item.type === 'group' || item.type === 'display' ? null : above);
  let step: string | null = null;
  let before: string[] = [];
  let options: Option[] = [];
  if (!prompt) {
    if (item.type !== 'group') left('no-text');
  } else {
    const pages = pagesOf(prompt);
    const asked: Asked = {
      item,
      id: carry.idOf(item.linkId),
      prompt: pages.at(-1) as Words,
      hint: help ? { hint: help } : {},
      ends: { ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) },
      options: () => optionsOf(item, contained, reader, left),
      left,
    };
    const found = made[item.type](asked);
    if (found) {
      before = pages.slice(0, -1).map((text) => {
        const id = carry.idOf(`${item.linkId}-before`);
        steps.push({ id, kind: 'read', text });
        return id;
      });
      steps.push(found.step);
      step = found.step.id;
      options = found.options;
    }
  }
  const nodes = inner
    .filter(({ each }) => !besides.some((one) => one.each === each))
    .map(({ each, at }) => carried(each, `${path}.item.${at}`, carry, words ?? above));
  return { item, path, step, pages: before, options, nodes };
}

const eachForm = (es: Exclude<Words['es'], string>, change: (words: string) => string): Words['es'] => ({
  tu: change(es.tu),
  vos: change(es.vos),
  usted: change(es.usted),
});

const readKeys = [
  'id', 'linkId', 'type', 'text', '_text', 'prefix', 'code', 'enableWhen', 'enableBehavior', 'repeats', 'maxLength',
  'answerValueSet', 'answerOption', 'item', 'extension',
]; // prettier-ignore
const readUrls: string[] = [
  urls.itemControl,
  urls.minValue,
  urls.maxValue,
  urls.maxOccurs,
  urls.unit,
  urls.hidden,
];
/** Every step may be passed; what is shown can be answered; nothing is answered before the person does. */
const whyNot: Record<string, LeftCode> = { required: 'required', readOnly: 'read-only', initial: 'initial' };

function listUnread(item: Item, left: Asked['left']): void {
  for (const [key, value] of Object.entries(item)) {
    if (readKeys.includes(key) || value === undefined || value === false) continue;
    left(whyNot[key] ?? 'unread', `.${key}`, whyNot[key] ? undefined : key);
  }
  for (const { url } of item.extension ?? [])
    if (!readUrls.includes(url)) left('extension', '.extension', url);
  const control = controlOf(item);
  if (control && !['help', 'lower', 'upper', 'slider'].includes(control))
    left('shown-as', '.extension', control);
  if (item.type === 'group' && item.repeats) left('group-repeats', '.repeats');
}
