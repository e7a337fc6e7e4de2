import { randomUUID } from 'node:crypto';
import type { Answered, Browser } from './browser.ts';
import { canariesIn } from './builders/canary.ts';
import type { World } from './harness.ts';
import { answersOf } from './who-may-see.cells.ts';
import type { Moment } from './moment.ts';
import type { Things } from './who-may-see.filled.ts';
import type { Role, Scene } from './who-may-see.scene.ts';
import type { Row } from './who-may-see.table.ts';
import { mayNotKnow, mayRead } from './who-may-see.words.ts';

type Ids = Record<string, string>;
const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** The calls of the table, each in the world as it was before it, and what is wrong with their answers. */
export class Asking {
  constructor(
    private readonly world: World,
    private readonly scene: Scene,
    private readonly moment: Moment,
  ) {}

  /** One call, and the world as it was before it. */
  async ask(
    endpoint: string,
    row: Row,
    role: Role,
    ids = this.idsOf(row, role),
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const [method = '', path = ''] = endpoint.split(' ');
    const filled = path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '');
    const browser = this.scene.browsers[role].copy();
    if (endpoint.endsWith('/live')) return this.peek(browser, filled);
    const body = row.body?.(this.scene.of[role], this.scene, this.world, role);
    const answer = await browser.request(method, filled, body, headers);
    if (answer.status === 200) await this.moment.restore();
    return answer;
  }

  /** After what was refused too: what a body needs may have cost time. */
  back = (): Promise<void> => this.moment.restore();

  idsOf(row: Row, role: Role, things: Things = this.scene.of[role]): Ids {
    return row.path?.(things, this.scene) ?? {};
  }

  /** What is wrong with what one of them is answered, whoever else asks. */
  async wrongOf(endpoint: string, row: Row, role: Role): Promise<{ status: string; wrong: string[] }> {
    const answer = await this.ask(endpoint, row, role);
    const wrong = this.complaints(row, role, answer);
    if (answer.status === 404) wrong.push(...(await this.complaintsOfHidden(endpoint, row, role, answer)));
    return { status: String(answer.status), wrong };
  }

  /** With the PIN or the proof of a while ago. */
  async askedAgain(endpoint: string, row: Row): Promise<unknown[]> {
    const role = whoProves(row);
    const column = row.needs === 'pin' ? 'private_until' : 'confirmed_until';
    await this.world.admin.query(`UPDATE sign_in SET ${column} = NULL`);
    const { status, text } = await this.ask(endpoint, row, role);
    await this.moment.restore();
    return [status, /"code":"([a-z.-]+)"/.exec(text)?.[1], canariesIn(text)];
  }

  complaints(row: Row, role: Role, { status, text, headers }: Answered): string[] {
    const things = this.scene.of[role];
    const found = canariesIn(text).map((one) => one.split('-').slice(1, -5).join('-'));
    const isRefusal = status >= 400;
    return [
      ...found.filter((one) => isRefusal || !mayRead[role].test(one)).map((one) => `${role} reads ${one}`),
      ...(row.shows?.[role] ?? [])
        .filter((one) => !found.includes(one))
        .map((one) => `${role} does not read ${one}: ${text.slice(0, 300)}`),
      ...(headers.get('cache-control')?.includes('no-store') ? [] : [`${role} may keep a copy`]),
      ...mayNotKnow[role]
        .filter((id) => things[id] && text.includes(things[id]))
        .map((id) => `${role} learns ${id}`),
      ...(status >= 500 ? [`${role}: ${text}`] : []),
    ];
  }

  /** What is hidden and what never was: the same status, the same words, the same headers. */
  private async complaintsOfHidden(
    endpoint: string,
    row: Row,
    role: Role,
    hidden: Answered,
  ): Promise<string[]> {
    const ids = this.idsOf(row, role);
    if (!Object.keys(ids).length) return [];
    const absent = await this.ask(endpoint, row, role, another(ids));
    return said(absent) === said(hidden)
      ? []
      : [`${role} can tell hidden from absent: ${said(hidden)} ${said(absent)}`];
  }

  /** The beginning of a stream. */
  private async peek(browser: Browser, path: string): Promise<Answered> {
    const stop = new AbortController();
    const response = await browser.fetch(this.world.address + path, { signal: stop.signal });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    const text = isStream ? '' : await response.text();
    stop.abort();
    return { status: response.status, headers: response.headers, text };
  }
}

/** Whoever may do it once they have proved it: anybody else is refused for another reason. */
function whoProves(row: Row): Role {
  if (row.needs === 'pin') return 'author';
  return answersOf(row).clinician === '403' ? 'owner' : 'clinician';
}

/** Ids of nothing, where these are ids. */
export const another = (ids: Ids): Ids =>
  Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, isId.test(id) ? randomUUID() : id]));

/** All of an answer but its date. */
export const said = ({ status, text, headers }: Answered): string =>
  JSON.stringify([status, text, [...headers].filter(([name]) => name !== 'date').sort()]);
