import type { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** `METHOD /path/:param`. The tables are the only place where a path is written. */
export type Endpoint = `${Method} /api/${string}`;

export type EndpointShape = {
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  response?: z.ZodType;
};
/** Shapes of a whole table: one for every endpoint, and none besides. A live stream has no `response`. */
export type Endpoints<Table extends Record<string, Endpoint>> = Record<keyof Table, EndpointShape>;

/** Splits an endpoint into what a router and a client need. */
export function parse(endpoint: Endpoint): { method: Method; path: string } {
  const [method, path] = endpoint.split(' ') as [Method, string];
  return { method, path };
}
