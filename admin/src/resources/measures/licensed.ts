import type { Form } from './words.ts';

/** One wording of a form that may be used here. */
export type Licensed = { form: Form; right: Form['rights'][number] };

export const licensedForms = (forms: Form[]): Licensed[] =>
  forms.flatMap((form) => form.rights.map((right) => ({ form, right })));

/** This answer to an item raises an alert: it asks of harm, and it is more than nothing. */
export const isGrave = ({ asksOf, isReversed, least, most }: Form['items'][number], answer: number | null) =>
  asksOf !== null && answer !== null && answer !== (isReversed ? most : least);

/** The form prints no numbers: choices are counted, so that some are turned round afterwards. */
export const isCounted = ({ items }: Pick<Form, 'items'>): boolean =>
  items.some(({ least, isReversed }) => isReversed && least === 0);
