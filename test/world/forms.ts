import { formsOfOthers, type Found } from '../../api/test/forms.ts';
import type { Desk } from './couple.ts';

const said = (text: string) => ({ en: text, es: text });
/** What a Questionnaire has no place for, and its author has to say. */
const about = {
  title: said('A form'),
  purpose: said('To be asked.'),
  alsoCalled: { en: ['form'], es: ['cuestionario'] },
  evidence: { note: said('A form of others, for a test.'), source: 'the package it was found in' },
  smile: said('There.'),
};

type Item = { type?: string; item?: Item[] };
const all = (items: Item[] = []): Item[] => items.flatMap((one) => [one, ...all(one.item)]);

/** Forms of others that have something to tap and are short enough to be tapped through, so many of them, from all over the package. */
export async function formsToTap(count: number): Promise<Found[]> {
  const short = (await formsOfOthers()).filter(({ json }) => {
    const items = all((json as Item).item);
    return items.length > 1 && items.length < 9 && items.some(({ type }) => type?.endsWith('choice'));
  });
  return short.filter((_, at) => at % Math.max(1, Math.floor(short.length / count)) === 0).slice(0, count);
}

/** Brought in and published: it asks of no harm. Its key, or null where its author would still have something to mend. */
export async function publishForm({ visitor: { clinic } }: Desk, json: unknown): Promise<string | null> {
  const { draftId } = await clinic.startDraft({ body: { questionnaire: json as never } });
  const params = { draftId };
  const { document, revision: first } = await clinic.draft({ params });
  const body = { revision: first, document: { ...document, ...about } };
  const { revision, problems, alerts } = await clinic.saveDraft({ params, body });
  if (problems.length) return null;
  const neither = Object.fromEntries(alerts.map(({ step }) => [step, 'neither' as const]));
  return (await clinic.publishDraft({ params, body: { revision, alerts: neither } })).key;
}
