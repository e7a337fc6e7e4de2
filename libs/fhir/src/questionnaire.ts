import * as z from 'zod';

// The parts of FHIR R4 Questionnaire that are read (hl7.org/fhir/R4/questionnaire.html). What else a file holds passes
// through untouched, and is listed as left.

const at = 'http://hl7.org/fhir/StructureDefinition/';
/** Extensions that are read or written, by name. */
export const urls = {
  translation: `${at}translation`,
  ordinalValue: `${at}ordinalValue`,
  valueSetOrdinal: `${at}valueset-ordinalValue`,
  itemWeight: `${at}itemWeight`,
  itemControl: `${at}questionnaire-itemControl`,
  minValue: `${at}minValue`,
  maxValue: `${at}maxValue`,
  maxOccurs: `${at}questionnaire-maxOccurs`,
  unit: `${at}questionnaire-unit`,
  hidden: `${at}questionnaire-hidden`,
} as const;
export const itemControls = 'http://hl7.org/fhir/questionnaire-item-control';

export const itemTypes = [
  'group', 'display', 'boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'text', 'url', 'choice',
  'open-choice', 'attachment', 'reference', 'quantity',
] as const; // prettier-ignore
export type ItemType = (typeof itemTypes)[number];

const text = z.string().min(1);

const coding = z.looseObject({
  system: text.optional(),
  version: text.optional(),
  code: text.optional(),
  display: text.optional(),
});
export type Coding = z.infer<typeof coding>;

const quantity = z.looseObject({
  value: z.number().optional(),
  unit: text.optional(),
  system: text.optional(),
  code: text.optional(),
});

export type Extension = {
  url: string;
  extension?: Extension[] | undefined;
  valueCode?: string | undefined;
  valueString?: string | undefined;
  valueMarkdown?: string | undefined;
  valueInteger?: number | undefined;
  valueDecimal?: number | undefined;
  valueBoolean?: boolean | undefined;
  valueCoding?: Coding | undefined;
  valueCodeableConcept?: { coding?: Coding[] | undefined } | undefined;
};
const extension: z.ZodType<Extension> = z.lazy(() =>
  z.looseObject({
    url: text,
    extension: z.array(extension).optional(),
    valueCode: z.string().optional(),
    valueString: z.string().optional(),
    valueMarkdown: z.string().optional(),
    valueInteger: z.int().optional(),
    valueDecimal: z.number().optional(),
    valueBoolean: z.boolean().optional(),
    valueCoding: coding.optional(),
    valueCodeableConcept: z.looseObject({ coding: z.array(coding).optional() }).optional(),
  }),
);
const extensions = z.array(extension).optional();
/** What stands beside a primitive: `_text` beside `text`. */
const beside = z.looseObject({ extension: extensions }).nullish();
export type Beside = z.infer<typeof beside>;

const optionCoding = z.looseObject({ ...coding.shape, _display: beside, extension: extensions });
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const time = z.string().regex(/^\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/);
const reference = z.looseObject({ reference: text.optional(), display: text.optional() });

const answerOption = z.looseObject({
  extension: extensions,
  valueInteger: z.int().optional(),
  _valueInteger: beside,
  valueDate: date.optional(),
  valueTime: time.optional(),
  valueString: text.optional(),
  _valueString: beside,
  valueCoding: optionCoding.optional(),
  valueReference: reference.optional(),
  initialSelected: z.boolean().optional(),
});
export type AnswerOption = z.infer<typeof answerOption>;

const enableWhen = z.looseObject({
  question: text,
  operator: z.enum(['exists', '=', '!=', '>', '<', '>=', '<=']),
  answerBoolean: z.boolean().optional(),
  answerDecimal: z.number().optional(),
  answerInteger: z.int().optional(),
  answerDate: date.optional(),
  answerDateTime: text.optional(),
  answerTime: time.optional(),
  answerString: z.string().optional(),
  answerCoding: coding.optional(),
  answerQuantity: quantity.optional(),
  answerReference: reference.optional(),
});
export type EnableWhen = z.infer<typeof enableWhen>;

const itemParts = z.looseObject({
  linkId: text,
  type: z.enum(itemTypes),
  /** Empty is against the standard, and common. */
  text: z.string().optional(),
  _text: beside,
  prefix: text.optional(),
  code: z.array(coding).optional(),
  enableWhen: z.array(enableWhen).optional(),
  enableBehavior: z.enum(['all', 'any']).optional(),
  required: z.boolean().optional(),
  repeats: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  maxLength: z.int().min(0).optional(),
  answerValueSet: text.optional(),
  answerOption: z.array(answerOption).optional(),
  extension: extensions,
});
export type Item = z.infer<typeof itemParts> & { item?: Item[] | undefined };
const item: z.ZodType<Item> = itemParts.extend({
  get item() {
    return z.array(item).optional();
  },
}) as unknown as z.ZodType<Item>;

const concept = z.looseObject({
  system: text.optional(),
  code: text.optional(),
  display: text.optional(),
  _display: beside,
  extension: extensions,
});
export type Concept = z.infer<typeof concept>;
const include = z.looseObject({ system: text.optional(), concept: z.array(concept).optional() });
const contained = z.looseObject({
  resourceType: text,
  id: text.optional(),
  url: text.optional(),
  compose: z.looseObject({ include: z.array(include).optional() }).optional(),
  expansion: z.looseObject({ contains: z.array(concept).optional() }).optional(),
});
export type Contained = z.infer<typeof contained>;

export const questionnaireSchema = z.looseObject({
  resourceType: z.literal('Questionnaire'),
  status: z.enum(['draft', 'active', 'retired', 'unknown']),
  url: text.optional(),
  version: text.optional(),
  title: text.optional(),
  _title: beside,
  publisher: text.optional(),
  copyright: text.optional(),
  language: text.optional(),
  contained: z.array(contained).optional(),
  extension: extensions,
  item: z.array(item).min(1),
});
export type Questionnaire = z.infer<typeof questionnaireSchema>;

export const extensionOf = (from: Extension[] | undefined, url: string): Extension | undefined =>
  from?.find((each) => each.url === url);

/** How an item wants to be shown: `help`, `slider`, `lower`. */
export const controlOf = ({ extension }: Item): string | undefined =>
  extensionOf(extension, urls.itemControl)?.valueCodeableConcept?.coding?.[0]?.code;
