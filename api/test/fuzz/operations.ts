import { randomUUID } from 'node:crypto';
import type { Browser } from '../browser.ts';
import { digits } from '../builders/identity.ts';
import type { World } from '../harness.ts';
import { answersOf } from '../who-may-see.cells.ts';
import type { Role, Scene } from '../who-may-see.scene.ts';
import { table, type Row } from '../who-may-see.table.ts';
import type { Dice } from './dice.ts';
import { mark, odd, spoilt, valueOf, type Schema } from './values.ts';

type Parameter = { name: string; in: 'path' | 'query'; schema: Schema };
export type Operation = {
  endpoint: string;
  audience: string;
  parameters: Parameter[];
  body: Schema | undefined;
  row: Row;
};
export type Call = {
  operation: Operation;
  browser: Browser;
  method: string;
  path: string;
  body: string | undefined;
  headers: Record<string, string>;
};

type Document = {
  paths: Record<string, Record<string, { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> } }>>;
}; // prettier-ignore

export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => {
      const endpoint = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
      const row = table[endpoint];
      if (!row) throw new Error(`${endpoint} is in the document and not in the table`);
      return { endpoint, audience: /^\/api\/(me|clinic)\b/.exec(path)?.[1] ?? 'open', parameters, body: requestBody?.content['application/json']?.schema, row };
    }),
  ); // prettier-ignore
}

/** May an operation be asked wrongly at all? */
export const takesInput = ({ parameters, body }: Operation) => parameters.length > 0 || body !== undefined;

/** Ends the sign-in that asks, or changes what it signs in with: seldom, or little else would get through. */
const ends = /sign-out|close-account|password|devices\/|second-factor|\/end$|private$/;

const roles: Record<string, Role[]> = {
  open: ['nobody', 'author', 'clinician'],
  me: ['author', 'author', 'author', 'partner', 'former'],
  clinic: ['clinician', 'clinician', 'clinician', 'clinician', 'owner', 'colleague', 'outsider'],
};

export class Caller {
  readonly #ids: string[];
  #round: Operation[] = [];

  constructor(
    private readonly world: World,
    private readonly scene: Scene,
    private readonly operations: Operation[],
    private readonly dice: Dice,
  ) {
    const { author, former } = scene.of;
    this.#ids = [...Object.values(author), ...Object.values(former), ...Object.values(scene.unjoined)].filter(
      (one) => /^[0-9a-f-]{36}$/.test(one),
    );
  }

  /** As a right client would ask, by whom it is for. */
  async right(operation: Operation): Promise<Call> {
    const answers = answersOf(operation.row);
    const usual = { open: 'nobody', me: 'author', clinic: 'clinician' }[operation.audience] as Role;
    const asked =
      answers[usual].startsWith('2') || answers[usual] === '422'
        ? usual
        : ((Object.keys(answers) as Role[]).find((role) => answers[role] === '200') ?? usual);
    const ids = operation.row.path?.(this.scene.of[asked], this.scene) ?? {};
    const body =
      operation.endpoint === 'PUT /api/clinic/second-factor'
        ? await this.enrol()
        : operation.row.body?.(this.scene.of[asked], this.scene, this.world, asked);
    return this.call(
      operation,
      asked,
      this.pathOf(operation, (name) => ids[name] ?? ''),
      body === undefined ? undefined : JSON.stringify(body),
      {},
    );
  }

  /** In every place that is checked, something that cannot be right. */
  wrong(operation: Operation): Call {
    const asked: Role = { open: 'nobody', me: 'author', clinic: 'clinician' }[operation.audience] as Role;
    const { parameters, body } = operation;
    const tooLong = parameters
      .filter((one) => one.in === 'query')
      .map(({ name }): [string, string] => [name, 'x'.repeat(2_000)]);
    const query = tooLong.length ? `?${new URLSearchParams(tooLong).toString()}` : '';
    const known = operation.row.path?.(this.scene.of[asked], this.scene) ?? {};
    const path = this.pathOf(operation, (name) => (body || query ? (known[name] ?? '') : mark));
    return this.call(operation, asked, path + query, body ? '[]' : undefined, {});
  }

  /** Every operation as often as any other, in an order of its own each round. */
  any(): Call {
    const { dice } = this;
    if (!this.#round.length)
      this.#round = this.operations
        .map((one) => ({ one, place: dice.next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ one }) => one);
    const operation = this.#round.pop() as Operation;
    const role: Role = dice.one(roles[operation.audience] ?? (['nobody'] as const));
    const isEnding = ends.test(operation.endpoint);
    const known = operation.row.path?.(this.scene.of[role], this.scene) ?? {};
    const id = (name: string) =>
      dice.falls(0.7) && !isEnding
        ? (known[name] ?? '')
        : dice.one([dice.one(this.#ids), randomUUID(), mark, '%00', '..%2f', "'--", 'x'.repeat(150), '1']);
    const path = this.pathOf(operation, id) + this.query(operation);
    return this.call(
      operation,
      role,
      path,
      this.body(operation, role, isEnding),
      dice.falls(0.12) ? this.headers() : {},
    );
  }

  private body(operation: Operation, role: Role, isEnding: boolean): string | undefined {
    const { dice } = this;
    if (!operation.body) return dice.falls(0.05) ? JSON.stringify(dice.one(odd)) : undefined;
    if (dice.falls(0.04))
      return dice.one([
        '',
        '{',
        'null',
        '[]',
        '"',
        `{"a":${mark}}`,
        `"${'x'.repeat(120_000)}"`,
        '{"a":1,"a":2}',
        '\u0000',
      ]);
    const isRight = dice.falls(0.5) && !/second-factor|confirm/.test(operation.endpoint);
    const made = isRight
      ? operation.row.body?.(this.scene.of[role], this.scene, this.world, role)
      : valueOf(operation.body, dice, this.#ids);
    return JSON.stringify(isEnding || dice.falls(0.6) ? spoilt(made ?? {}, dice) : made);
  }

  private query({ parameters }: Operation): string {
    const { dice } = this;
    const pairs = parameters
      .filter((one) => one.in === 'query' && dice.falls(0.6))
      .map(({ name, schema }): [string, string] => [
        name,
        String(dice.falls(0.5) ? valueOf(schema, dice, this.#ids) : dice.one(odd)),
      ]);
    if (dice.falls(0.08))
      pairs.push([
        dice.one(['sort', 'limit', 'practiceId', '__proto__', 'a[b]', mark]),
        String(dice.one(odd)),
      ]);
    if (dice.falls(0.03)) return `?${dice.one(['%', '%zz', '&&&', '=', `a=${'x'.repeat(3_000)}`])}`;
    const wellFormed = pairs.map(([name = '', text = '']): [string, string] => [name, text.toWellFormed()]);
    return pairs.length ? `?${new URLSearchParams(wellFormed).toString()}` : '';
  }

  private headers(): Record<string, string> {
    const { dice } = this;
    const text = 'x'.repeat(dice.one([1, 300, 3_000]));
    return dice.one<Record<string, string>>([
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
      { 'content-type': `application/json; charset=${mark}` },
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
      { cookie: `usward-me=${mark}; usward-clinic=${mark}` },
      { cookie: '=;;; usward-me' },
      { accept: 'text/html' },
      { 'if-none-match': '*' },
      { 'x-forwarded-for': `1.2.3.4, ${mark}` },
      { 'x-http-method-override': 'DELETE' },
      { 'accept-language': text },
      { 'user-agent': text },
      { range: 'bytes=0-1' },
      { 'content-encoding': 'gzip' },
      { 'last-event-id': mark },
    ]);
  }

  private call(
    operation: Operation,
    role: Role,
    path: string,
    body: string | undefined,
    headers: Record<string, string>,
  ): Call {
    const method = operation.endpoint.split(' ')[0] ?? '';
    const isBodyless = method === 'GET' || body === undefined;
    return {
      operation,
      browser: this.scene.browsers[role].copy(),
      method,
      path,
      body: isBodyless ? undefined : body,
      headers,
    };
  }

  private pathOf({ endpoint }: Operation, id: (name: string) => string): string {
    return (endpoint.split(' ')[1] ?? '').replaceAll(/:(\w+)/g, (_, name: string) => id(name));
  }

  private async enrol(): Promise<unknown> {
    const { kim } = this.scene.people;
    const { secret } = await kim.browser
      .copy()
      .clinic.startSecondFactor({ body: { password: 'seven lanterns over calm water' } });
    return { code: digits(this.world, { secret }) };
  }
}
