import { expect } from '@jest/globals';
import type { Staff } from './identity.ts';

const said = (text: string) => ({ en: text, es: text });

type Refused = { code?: string; fields?: { path: string; code: string }[] };
export const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: Refused) => error,
  );

/** What a Questionnaire has no place for, and its author has to say. */
export const whole = (document: Record<string, unknown>) => ({
  ...document,
  title: said('A form'),
  purpose: said('To be asked.'),
  alsoCalled: { en: ['form'], es: ['cuestionario'] },
  evidence: {
    note: said('A form of others, for a test.'),
    source: 'https://www.npmjs.com/package/@aehrc/smart-forms-renderer',
  },
  smile: said('There.'),
});

/** With every alert question answered that its codes did not answer: it asks of no harm. */
export async function published({ browser: { clinic } }: Staff, json: unknown) {
  const { draftId, left } = await clinic.startDraft({ body: { questionnaire: json as never } });
  const params = { draftId };
  const { document, revision: first } = await clinic.draft({ params });
  const { revision, problems, alerts } = await clinic.saveDraft({
    params,
    body: { revision: first, document: whole(document) },
  });
  const unanswered = alerts.filter(({ answer }) => answer === null);
  if (problems.length) return { left, problems };
  // Item by item: nothing is published unanswered.
  const refused = unanswered.length
    ? await refusalOf(clinic.publishDraft({ params, body: { revision } }))
    : null;
  if (refused)
    expect([refused.code, refused.fields?.length]).toEqual([
      'draft.not-ready',
      Math.min(200, unanswered.length),
    ]);
  const answers = Object.fromEntries(unanswered.map(({ step }) => [step, 'neither' as const]));
  const { key, version } = await clinic.publishDraft({ params, body: { revision, alerts: answers } });
  return { left, problems, key, version };
}

// Made here: three questions with points, the last by a code that is known to ask of harming oneself.
const choice = (linkId: string, code: string) => ({
  linkId,
  type: 'choice',
  text: `Question ${linkId}?`,
  code: [{ system: 'http://loinc.org', code }],
  answerOption: ['never', 'days', 'half', 'daily'].map((display, points) => ({
    valueCoding: { code: `a${points}`, display },
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: points }],
  })),
});
export const made = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Made here',
  url: 'urn:made-here',
  item: [choice('one', '44250-9'), choice('two', '44255-8'), choice('nine', '44260-8')],
};
