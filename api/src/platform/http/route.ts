import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SerializeOptions,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { clinic, clinicEndpoints } from '@usward/contract/clinic';
import { parse, type Endpoint, type EndpointShape } from '@usward/contract/endpoints';
import { me, meEndpoints } from '@usward/contract/me';
import { open, openEndpoints } from '@usward/contract/open';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { TokenActor } from '../actors.ts';

export type RouteAudience = 'open' | 'me' | 'clinic';
export const AUDIENCE = 'usward:audience';
export const BEFORE_PROOF = 'usward:before-proof';
export const FRESH_PROOF = 'usward:fresh-proof';

/** Declares one endpoint of a table, with the shape of its answer. */
function route(
  audience: RouteAudience,
  endpoint: Endpoint,
  { response }: EndpointShape,
  name: string,
): MethodDecorator {
  const { method, path } = parse(endpoint);
  return applyDecorators(
    SetMetadata(AUDIENCE, audience),
    RequestMapping({ method: RequestMethod[method], path }),
    HttpCode(200),
    ApiTags(audience),
    ApiOperation({ operationId: `${audience}.${name}` }),
    ...(response
      ? [SerializeOptions({ schema: response }), ApiResponse({ status: 200, standardSchema: response })]
      : []),
  );
}

/** A route of the contract's table: its method, path, audience and the shape of its answer. There is no other way to declare one. */
export const Open = (name: keyof typeof openEndpoints) =>
  route('open', openEndpoints[name], open[name], name);
export const Me = (name: keyof typeof meEndpoints) => route('me', meEndpoints[name], me[name], name);
export const Clinic = (name: keyof typeof clinicEndpoints) =>
  route('clinic', clinicEndpoints[name], clinic[name], name);

/** Open to whoever has only the password so far: staff without a second factor, a partner whose password came by mail. */
export const BeforeProof = () => SetMetadata(BEFORE_PROOF, true);

/** For what must not be done by whoever finds an open console: the staff have just proved again who they are. */
export const FreshProof = () => SetMetadata(FRESH_PROOF, true);

/** Who is asking, as the guard found them in the cookie of this route's audience. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext): TokenActor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest & { actor?: TokenActor }>();
  if (!actor) throw new Error('Asking() on an open route');
  return actor;
});

/** The answer to what only had to be done. */
export const done = { ok: true } as const;

export type Body<S extends { body: z.ZodType }> = z.output<S['body']>;
export type Params<S extends { params: z.ZodType }> = z.output<S['params']>;
export type Query<S extends { query: z.ZodType }> = z.output<S['query']>;
export type Answer<S extends { response: z.ZodType }> = z.input<S['response']>;
