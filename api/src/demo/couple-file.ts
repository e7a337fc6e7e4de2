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
  readonly #given: { gift: Gift; assignment: Assignment }[] = [];

  constructor(story: Story) {
    this.story = story;
  }

  opened(coupleId: string, partners: { displayName: string; personId: string }[]): void {
    this.coupleId = coupleId;
    for (const { displayName, personId } of partners) this.#personIds.set(displayName, personId);
  }

  /** Of all the couple's assignments those that are new, by their occurrences. */
  gave(gift: Gift, all: Assignment[]): Due[] {
    const isKnown = (id: string) => this.#given.some(({ assignment }) => assignment.assignmentId === id);
    const made = all.filter(({ assignmentId }) => !isKnown(assignmentId));
    this.#given.push(...made.map((assignment) => ({ gift, assignment })));
    return made.flatMap(({ occurrences }) => occurrences);
  }

  occurrencesOf(gift: Gift): Due[] {
    return this.#given
      .filter((given) => given.gift === gift)
      .flatMap(({ assignment }) => assignment.occurrences);
  }

  /** The newest of this exercise that the partner finds on Today then. */
  openTo(signInName: string, key: Gift['key'], at: Date): string {
    const { name } = this.partner(signInName);
    const newest = this.#given
      .filter(({ assignment }) => assignment.key === key && assignment.for.includes(name))
      .flatMap(({ assignment }) => assignment.occurrences)
      .filter(({ opensAt, closesAt }) => new Date(opensAt) <= at && new Date(closesAt) > at)
      .sort((a, b) => a.opensAt.localeCompare(b.opensAt))
      .at(-1);
    if (!newest) throw new Error(`The story of ${name} writes ${key} where there is none to write.`);
    return newest.occurrenceId;
  }

  joined(): Partner[] {
    return this.story.partners.filter(({ joins = true }) => joins);
  }

  partner(signInName: string): Partner {
    const found = this.story.partners.find((partner) => partner.signInName === signInName);
    if (!found) throw new Error(`Nobody in this story signs in as ${signInName}.`);
    return found;
  }

  personOf(signInName: string): string {
    const { name } = this.partner(signInName);
    const found = this.#personIds.get(name);
    if (!found) throw new Error(`${name} is not in the couple.`);
    return found;
  }
}
