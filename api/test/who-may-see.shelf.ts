import { canary } from './builders/canary.ts';
import type { Staff } from './builders/identity.ts';

/** What the author of the practice has: an exercise and a program, published once, and a draft that could be. */
export type Shelf = { draftId: string; ownKey: string; programKey: string };

export async function aShelf({ browser: { clinic }, name }: Staff): Promise<Shelf> {
  const title = (field: string) => ({ en: canary(name, field), es: canary(name, field) });
  const begun = async (field: string, what: 'exercise' | 'program', key: string) => {
    const { draftId } = await clinic.startDraft({ body: { from: { what, key, version: 1 } } });
    const { document } = await clinic.draft({ params: { draftId } });
    const { revision } = await clinic.saveDraft({
      params: { draftId },
      body: { revision: 1, document: { ...document, title: title(field) } },
    });
    return { draftId, revision };
  };
  const published = async (field: string, what: 'exercise' | 'program', key: string) => {
    const { draftId, revision } = await begun(field, what, key);
    return (await clinic.publishDraft({ params: { draftId }, body: { revision } })).key;
  };
  return {
    ownKey: await published('exercise', 'exercise', 'pulse'),
    programKey: await published('program', 'program', 'my-side'),
    draftId: (await begun('draft', 'exercise', 'pulse')).draftId,
  };
}
