import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Keys, trustedFor, type Scope } from '../platform/keys.ts';
import type { Tx } from '../platform/work.ts';
import { Person } from './person.entity.ts';

export type KnownPerson = Pick<
  Person,
  'id' | 'roles' | 'locale' | 'address' | 'joinedAt' | 'leftAt' | 'erasedAt'
> & {
  displayName: string;
};

/** Names, of ten thousand couples. */
const keptInMemory = 20_000;

const scopeOf = (practiceId: string, id: string): Scope => `person/${practiceId}/${id}`;
const nameRow = (practiceId: string, id: string) => `person|name|${practiceId}|${id}`;

/** People as the caller may know them: row level security says which, this opens their names. */
@Injectable()
export class PeopleService {
  /** Names that were opened a moment ago, by what is sealed: a list opens fifty. They stay no longer than a key does. */
  private readonly opened = new Map<string, { name: string; until: number }>();
  private timesForgotten = 0;

  constructor(@Inject(Keys) private readonly keys: Keys) {}

  /** Somebody who is invited is a person already, before there is an account. */
  async add(
    tx: Tx,
    practiceId: string,
    { displayName, ...person }: Pick<Person, 'roles' | 'locale' | 'address'> & { displayName: string },
  ): Promise<string> {
    const id = randomUUID();
    await tx.insert(Person, {
      practiceId,
      id,
      nameSealed: await this.sealName(practiceId, id, displayName),
      ...person,
    });
    return id;
  }

  sealName(practiceId: string, id: string, name: string): Promise<Buffer> {
    return this.keys.seal(scopeOf(practiceId, id), nameRow(practiceId, id), name);
  }

  /** Those of `ids` that the caller may know, by id. */
  async byId(tx: Tx, ids: string[]): Promise<Map<string, KnownPerson>> {
    const found = ids.length ? await tx.find(Person, { where: { id: In([...new Set(ids)]) } }) : [];
    const known = await Promise.all(found.map((person) => this.open(person)));
    return new Map(known.map((person) => [person.id, person]));
  }

  /** Of the caller. */
  async accountOf(tx: Tx, personId: string): Promise<string> {
    return (await tx.findOneByOrFail(Person, { id: personId })).accountId ?? '';
  }

  /** Everybody who works in the caller's practice. */
  async staff(tx: Tx): Promise<KnownPerson[]> {
    const found = await tx
      .createQueryBuilder(Person, 'person')
      .where("NOT ('partner' = ANY (person.roles))")
      .getMany();
    const known = await Promise.all(found.map((person) => this.open(person)));
    return known.sort((a, b) => a.displayName.localeCompare(b.displayName) || a.id.localeCompare(b.id));
  }

  async open(person: Person): Promise<KnownPerson> {
    const { practiceId, id, roles, locale, address, joinedAt, leftAt, erasedAt, nameSealed } = person;
    const displayName = erasedAt ? '—' : await this.nameOf(practiceId, id, nameSealed);
    return { id, roles, locale, address, joinedAt, leftAt, erasedAt, displayName };
  }

  private async nameOf(practiceId: string, id: string, sealed: Buffer): Promise<string> {
    const forgotten = await this.keys.timesForgotten();
    if (forgotten !== this.timesForgotten) this.opened.clear();
    this.timesForgotten = forgotten;
    const place = `${practiceId}|${id}|${sealed.toString('base64')}`;
    const known = this.opened.get(place);
    if (known && known.until > performance.now()) return known.name;
    const name = await this.keys.open<string>(scopeOf(practiceId, id), nameRow(practiceId, id), sealed);
    const [oldest] = this.opened.keys();
    if (oldest && this.opened.size >= keptInMemory) this.opened.delete(oldest);
    this.opened.set(place, { name, until: performance.now() + trustedFor });
    return name;
  }
}
