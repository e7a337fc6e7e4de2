import type { ErrorBody, ErrorCode } from '@usward/contract/errors';
import type { Endpoint, EndpointShape } from '@usward/contract/endpoints';
import type { z } from 'zod';

/** A refusal of the server, or `offline` when it could not be reached. Nothing that was typed is in it. */
export class Refusal extends Error {
  readonly code: ErrorCode | 'offline';
  readonly status: number;
  readonly fields: NonNullable<ErrorBody['fields']>;
  constructor(status: number, body: { code: ErrorCode | 'offline'; fields?: ErrorBody['fields'] }) {
    super(body.code);
    this.status = status;
    this.code = body.code;
    this.fields = body.fields ?? [];
  }
}

type Input<S> = S extends z.ZodType ? z.input<S> : never;
type Sent<S extends EndpointShape> = (S extends { params: infer P } ? { params: Input<P> } : unknown) &
  (S extends { query: infer Q } ? { query?: Input<Q> } : unknown) &
  (S extends { body: infer B } ? { body: Input<B> } : unknown);
type Got<S extends EndpointShape> = S extends { response: infer R extends z.ZodType } ? z.output<R> : void;

type Needed = { params: unknown } | { body: unknown };

/** One typed function per endpoint of the table. A path cannot be written by hand, nor a parameter forgotten. */
export type Client<Shapes extends Record<string, EndpointShape>> = {
  [Name in keyof Shapes]: (
    ...sent: Shapes[Name] extends Needed ? [Sent<Shapes[Name]>] : [Sent<Shapes[Name]>?]
  ) => Promise<Got<Shapes[Name]>>;
};

export type ClientOptions = {
  /** Where the API is; empty for the page's own origin. */
  origin?: string;
  /** Tests bring their own, with a cookie jar. */
  fetch?: typeof fetch;
};

type Call = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };

/**
 * A function for every endpoint of `table`, each with the shapes of its name. It answers with the body, not checked again
 * (the server's own schema stripped it), and throws a `Refusal` for whatever is not a 2xx or could not be reached.
 */
export function createClient<Shapes extends Record<string, EndpointShape>>(
  table: Record<keyof Shapes & string, Endpoint>,
  { origin = '', fetch: send = (url, init) => fetch(url, init) }: ClientOptions = {},
): Client<Shapes> {
  const call =
    (endpoint: Endpoint) =>
    async (sent: Call = {}) => {
      const [method, path] = endpoint.split(' ') as [string, string];
      const url = origin + fill(path, sent.params ?? {}) + search(sent.query ?? {});
      const response = await send(url, {
        method,
        credentials: 'same-origin',
        ...(sent.body === undefined
          ? {}
          : { body: JSON.stringify(sent.body), headers: { 'content-type': 'application/json' } }),
      }).catch(() => {
        throw new Refusal(0, { code: 'offline' });
      });
      const answer: unknown = await response.json().catch(() => ({ code: 'server.failed' }));
      if (!response.ok) throw new Refusal(response.status, answer as ErrorBody);
      return answer;
    };
  const entries = Object.entries<Endpoint>(table).map(([name, endpoint]) => [name, call(endpoint)]);
  return Object.fromEntries(entries) as Client<Shapes>;
}

/** How long a renewed sign-in may take to reach the browser, in milliseconds. */
const onItsWay = 300;

/**
 * For whoever is signed in. Proving who one is renews the sign-in; what was asked in that moment still carried the old one,
 * and was refused before anything was done: it is sent once more.
 */
export const askedAgain: typeof fetch = async (url, init) => {
  const response = await fetch(url, init);
  if (response.status !== 401) return response;
  await new Promise((done) => setTimeout(done, onItsWay));
  return fetch(url, init);
};

const fill = (path: string, params: Record<string, unknown>) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));

function search(query: Record<string, unknown>): string {
  const set = Object.entries(query).filter(([, value]) => value !== undefined);
  return set.length
    ? `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)] as [string, string]))}`
    : '';
}
