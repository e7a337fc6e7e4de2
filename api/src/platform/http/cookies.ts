import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audience } from '../actors.ts';
import type { Config } from '../config.ts';

/** One cookie per audience; `__Host-` where the browser allows it, that is over https. */
const cookieName = (audience: Audience, config: Config) =>
  `${config.isSecure ? '__Host-' : ''}usward-${audience}`;

export const hashToken = (token: string) => createHash('sha256').update(token).digest();

export function tokenOf(request: FastifyRequest, audience: Audience, config: Config): string | undefined {
  return request.cookies[cookieName(audience, config)];
}

export function setCookie(
  reply: FastifyReply,
  audience: Audience,
  token: string,
  seconds: number | undefined,
  config: Config,
): void {
  void reply.setCookie(cookieName(audience, config), token, {
    ...attributes(audience, config),
    ...(seconds === undefined ? {} : { maxAge: seconds }),
  });
}

export function clearCookie(reply: FastifyReply, audience: Audience, config: Config): void {
  void reply.clearCookie(cookieName(audience, config), attributes(audience, config));
}

/** The same when a cookie is taken away: browsers ignore a `__Host-` cookie that is not Secure, an empty one too. */
const attributes = (audience: Audience, { isSecure }: Config) => ({
  path: '/',
  httpOnly: true,
  secure: isSecure,
  sameSite: audience === 'clinic' ? ('strict' as const) : ('lax' as const),
});
