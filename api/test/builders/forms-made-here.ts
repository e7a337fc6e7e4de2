/**
 * Questionnaires made here, in our own words: the shapes with points that no published package holds. What somebody says
 * to each (`says`, by linkId: codes tapped, or words written) and the total worked out by hand beside it; `total` null
 * where no sum can be made. `answered`: the linkIds that its QuestionnaireResponse holds, in their order.
 */
export type MadeHere = {
  name: string;
  json: Record<string, unknown>;
  says: Record<string, string[] | string>;
  total: number | null;
  answered: string[];
};

const points = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
const weight = 'http://hl7.org/fhir/StructureDefinition/itemWeight';
const worth = (valueDecimal: number, url = points) => ({ extension: [{ url, valueDecimal }] });
const often = ['never', 'seldom', 'often', 'always'];
type Item = Record<string, unknown>;

const choice = (linkId: string, options: Item[], more: Item = {}): Item => ({
  linkId,
  type: 'choice',
  text: `This week, ${linkId.replaceAll('-', ' ')}?`,
  answerOption: options,
  ...more,
});
/** Never 0, seldom 1, often 2, always 3. */
const counted = (linkId: string, more: Item = {}) =>
  choice(linkId, often.map((code, at) => ({ ...worth(at), valueCoding: { code, display: `${code}.` } })), more); // prettier-ignore
const group = (linkId: string, item: Item[], more: Item = {}): Item => ({
  linkId,
  type: 'group',
  text: `About ${linkId}`,
  item,
  ...more,
});
const form = (name: string, item: Item[], more: Item = {}) => ({
  resourceType: 'Questionnaire',
  status: 'active',
  url: `urn:made-here:${name.replaceAll(' ', '-')}`,
  title: `Made here: ${name}`,
  item,
  ...more,
});

const made = (name: string, item: Item[], rest: Omit<MadeHere, 'name' | 'json'>, more: Item = {}) => ({
  name,
  json: form(name, item, more),
  ...rest,
});

export const madeHere: MadeHere[] = [
  made(
    'points on the option',
    [counted('slept-enough'), counted('ate-together'), counted('laughed')],
    { says: { 'slept-enough': ['always'], 'ate-together': ['seldom'], laughed: ['never'] }, total: 4, answered: ['slept-enough', 'ate-together', 'laughed'] },
  ),
  made(
    'points on the coding',
    [choice('went-out', [['no', 5], ['once', 3], ['twice', 0]].map(([code, is]) => ({ valueCoding: { code, display: `${code}!`, ...worth(is as number) } })))],
    { says: { 'went-out': ['once'] }, total: 3, answered: ['went-out'] },
  ),
  made(
    'weights that skip and go below nothing',
    [
      choice('was-heard', [['a', -2], ['b', 0], ['c', 7]].map(([code, is]) => ({ ...worth(is as number, weight), valueCoding: { code, display: `Answer ${code}` } }))),
      counted('asked-back'),
    ],
    { says: { 'was-heard': ['a'], 'asked-back': ['often'] }, total: 0, answered: ['was-heard', 'asked-back'] },
  ),
  made(
    'groups in groups',
    [group('days', [counted('calm'), group('nights', [counted('woke'), group('before sleep', [counted('talked')])])])],
    { says: { calm: ['often'], woke: ['always'], talked: ['seldom'] }, total: 6, answered: ['days', 'calm', 'nights', 'woke', 'before sleep', 'talked'] },
  ),
  made(
    'points in a list within the file',
    [
      { linkId: 'felt-close', type: 'choice', text: 'How close did you feel?', answerValueSet: '#closeness' },
      { linkId: 'felt-rested', type: 'choice', text: 'How rested were you?', answerValueSet: '#closeness' },
    ],
    { says: { 'felt-close': ['much'], 'felt-rested': ['some'] }, total: 6, answered: ['felt-close', 'felt-rested'] },
    {
      contained: [
        {
          resourceType: 'ValueSet', id: 'closeness', status: 'active',
          compose: { include: [{ system: 'urn:made-here', concept: [['none', 0], ['some', 2], ['much', 4]].map(([code, is]) => ({ code, display: `${code} of it`, ...worth(is as number, 'http://hl7.org/fhir/StructureDefinition/valueset-ordinalValue') })) }] },
        },
      ],
    },
  ),
  made(
    'asked only after a yes',
    [
      { linkId: 'argued', type: 'boolean', text: 'Did the two of you argue?' },
      group('the argument', [counted('shouted'), { linkId: 'what-helped', type: 'string', text: 'What helped?' }], { enableWhen: [{ question: 'argued', operator: '=', answerBoolean: true }] }),
      counted('made-up', { enableBehavior: 'any', enableWhen: [
        { question: 'shouted', operator: '=', answerCoding: { code: 'often' } },
        { question: 'shouted', operator: '=', answerCoding: { code: 'always' } },
      ] }),
    ],
    { says: { argued: ['yes'], shouted: ['always'], 'what-helped': 'A walk round the block.', 'made-up': ['often'] }, total: 5, answered: ['argued', 'the argument', 'shouted', 'what-helped', 'made-up'] },
  ),
  made(
    'left out after a no',
    [
      { linkId: 'met', type: 'boolean', text: 'Did you meet anybody?' },
      counted('enjoyed-it', { enableWhen: [{ question: 'met', operator: '=', answerBoolean: true }] }),
      counted('alone'),
    ],
    { says: { met: ['no'], 'enjoyed-it': ['always'], alone: ['always'] }, total: null, answered: ['met', 'alone'] },
  ),
  made(
    'several of a list beside points',
    [
      choice('what-you-did', ['walked', 'cooked', 'slept', 'read'].map((code) => ({ valueCoding: { code, display: `We ${code}` } })), { repeats: true }),
      counted('liked-it'),
    ],
    { says: { 'what-you-did': ['walked', 'slept'], 'liked-it': ['often'] }, total: 2, answered: ['what-you-did', 'liked-it'] },
  ),
  made(
    'points of several, which make no sum',
    [counted('any-of-these', { repeats: true }), counted('one-of-these')],
    { says: { 'any-of-these': ['seldom', 'always'], 'one-of-these': ['often'] }, total: null, answered: ['any-of-these', 'one-of-these'] },
  ),
  made(
    'a list with an own word',
    [
      { ...choice('who-helped', ['mother', 'friend'].map((code) => ({ valueCoding: { code, display: `My ${code}` } }))), type: 'open-choice' },
      counted('was-it-enough'),
    ],
    { says: { 'who-helped': 'The neighbour', 'was-it-enough': ['seldom'] }, total: 1, answered: ['who-helped', 'was-it-enough'] },
  ),
  made(
    'options without codes',
    [
      choice('how-was-it', ['Good enough', 'Hard', 'Too hard'].map((display, at) => ({ ...worth(at), valueCoding: { display } }))),
      { linkId: 'plain', type: 'choice', text: 'And now?', answerOption: [{ valueString: 'Better', ...worth(0) }, { valueString: 'The same', ...worth(1) }] },
    ],
    { says: { 'how-was-it': ['Too hard'], plain: ['The same'] }, total: 3, answered: ['how-was-it', 'plain'] },
  ),
  made(
    'numbers, a day and an hour beside points',
    [
      { linkId: 'cups', type: 'integer', text: 'How many cups of coffee?' },
      { linkId: 'since', type: 'date', text: 'Since when?' },
      { linkId: 'at', type: 'time', text: 'At what hour?' },
      counted('tired'),
    ],
    { says: { cups: '4', since: '2026-02-28', at: '18:30', tired: ['always'] }, total: 3, answered: ['cups', 'since', 'at', 'tired'] },
  ),
  made(
    'one left out, and no rule for it',
    [counted('first'), counted('second')],
    { says: { first: ['always'] }, total: null, answered: ['first'] },
  ),
]; // prettier-ignore

type Broken = { name: string; json: unknown; wrong: [path: string, code: string][] };
/** Broken on purpose: what is wrong with each, and where. */
export const brokenHere: Broken[] = [
  { name: 'a condition on what is not there', json: form('gone', [counted('q', { enableWhen: [{ question: 'nobody', operator: '=', answerBoolean: true }] })]), wrong: [['item.0.enableWhen.0.question', 'no-such-item']] },
  { name: 'an option of two kinds', json: form('two', [choice('q', [{ valueString: 'a', valueInteger: 1 }, { valueString: 'b' }])]), wrong: [['item.0.answerOption.0', 'option-values']] },
  { name: 'options in two places', json: form('twice', [counted('q', { answerValueSet: 'urn:x' })]), wrong: [['item.0', 'options-twice']] },
  { name: 'two conditions and no word between them', json: form('any', [{ linkId: 'a', type: 'boolean', text: 'A?' }, counted('q', { enableWhen: [true, false].map((answerBoolean) => ({ question: 'a', operator: '=', answerBoolean })) })]), wrong: [['item.1', 'no-enable-behavior']] },
  { name: 'an empty group in a group, and one name twice', json: form('empty', [group('g', [group('h', []), counted('g')])]), wrong: [['item.0.item.0', 'group-empty'], ['item.0.item.1.linkId', 'link-twice']] },
  { name: 'points that are a word', json: form('word', [choice('q', [{ valueCoding: { code: 'a' }, extension: [{ url: points, valueDecimal: 'three' }] }])]), wrong: [['item.0.answerOption.0.extension.0.valueDecimal', 'shape']] },
]; // prettier-ignore
