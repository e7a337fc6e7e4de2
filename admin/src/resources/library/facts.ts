import type { StopTag } from '@usward/exercises';
import { useTranslate } from 'react-admin';
import type { Program, Shelf } from '../../data/client.ts';

/** What is said of an exercise in short. */
export function useFacts() {
  const translate = useTranslate();
  const words = (key: string, options?: object) => translate(`resources.library.${key}`, options);
  return {
    minutes: (minutes: Shelf['minutes']) =>
      translate(`resources.assignments.${minutes.small === minutes.full ? 'length' : 'minutes'}`, minutes),
    forWhom: (variants: Shelf['variants']) => words(variants.includes('couple') ? 'forBoth' : 'forOne'),
    stops: (tags: StopTag[]) => tags.map((tag) => translate(`resources.couples.tag.${tag}`)).join(', '),
    programFor: ({ for: whom, weeks }: Program) =>
      `${words('weeks', { smart_count: weeks.length })} · ${words(whom === 'couple' ? 'forTwo' : 'forEach')}`,
  };
}
