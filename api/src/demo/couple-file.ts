import type { clinic } from '@usward/contract/clinic';
import type { Answer } from '../platform/http/route.ts';
import type { Gift, Partner, Story } from './story.ts';

type Assignment = Answer<typeof clinic.assignments>['assignments'][number];
type Due = Assignment['occurrences'][number];

/** What the story has to remember of one couple: the ids that the product gave, and what it gave them to do. */
export class CoupleFile {
  readonly story: Story;
  coupleId = '';
  readonly #personIds = new Map<string, string>();
  readonly #places = new Map<string, string>();
  readonly #given: { gift: Gift | null; assignment: Assignment }[] = [];

  constructor(story: Story) {
    this.story = story;
  }

  opened(coupleId: string, partners: { displayName: string; personId: string }[]): void {
    this.coupleId = coupleId;
    for (const { displayName, personId } of partners) this.#personIds.set(displayName, personId);
  }

  /** Of all the couple's assignments those that are new: the occurrences of those for both. A program has no gift of its own. */
  gave(gift: Gift | null, all: Assignment[]): Due[] {
    const isKnown = (id: string) => this.#given.some(({ assignment }) => assignment.assignmentId === id);
    const made = all.filter(({ assignmentId }) => !isKnown(assignmentId));
    this.#given.push(...made.map((assignment) => ({ gift, assignment })));
    return made.flatMap(({ variant, occurrences }) => (variant === 'couple' ? occurrences : []));
  }

  occurrencesOf(gift: Gift): Due[] {
    return this.#given
      .filter((given) => given.gift === gift)
      .flatMap(({ assignment }) => assignment.occurrences);
  }

  /** The newest of this exercise that the partner finds on Today then. */
  openTo(signInName: string, key: string, at: Date): string {
    return this.#newest(signInName, key, ({ opensAt, closesAt }) => isWithin(at, opensAt, closesAt));
  }

  /** The newest that there was until then: what is agreed may be agreed after the closing. */
  lastOf(signInName: string, key: string, at: Date): string {
    return this.#newest(signInName, key, ({ opensAt }) => new Date(opensAt) <= at);
  }

  #newest(signInName: string, key: string, isWanted: (due: Due) => boolean): string {
    const { name } = this.partner(signInName);
    const newest = this.#given
      .filter(({ assignment }) => assignment.key === key && assignment.for.includes(name))
      .flatMap(({ assignment }) => assignment.occurrences)
      .filter(isWanted)
      .sort((a, b) => a.opensAt.localeCompare(b.opensAt))
      .at(-1);
    if (!newest) throw new Error(`The story of ${name} writes ${key} where there is none to write.`);
    return newest.occurrenceId;
  }

  /** Where something was agreed at this step, or nowhere yet. */
  placeOf(key: string, step: string): string | undefined {
    return this.#places.get(`${key}/${step}`);
  }

  agreedAt(key: string, step: string, occurrenceId: string): void {
    this.#places.set(`${key}/${step}`, occurrenceId);
  }

  joined(): Partner[] {
    return this.story.partners.filter(({ joins = true }) => joins);
  }

  partner(signInName: string): Partner {
    const found = this.story.partners.find((partner) => partner.signInName === signInName);
    if (!found) throw new Error(`Nobody in this story signs in as ${signInName}.`);
    return found;
  }

  other(signInName: string): Partner {
    const found = this.story.partners.find((partner) => partner.signInName !== signInName);
    if (!found) throw new Error(`${signInName} is alone in this story.`);
    return found;
  }

  personOf(signInName: string): string {
    const { name } = this.partner(signInName);
    const found = this.#personIds.get(name);
    if (!found) throw new Error(`${name} is not in the couple.`);
    return found;
  }
}

const isWithin = (at: Date, from: string, until: string): boolean =>
  new Date(from) <= at && new Date(until) > at;
