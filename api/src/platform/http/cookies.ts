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
    path: '/',
    httpOnly: true,
    secure: config.isSecure,
    sameSite: audience === 'clinic' ? 'strict' : 'lax',
    ...(seconds === undefined ? {} : { maxAge: seconds }),
  });
}

export function clearCookie(reply: FastifyReply, audience: Audience, config: Config): void {
  void reply.clearCookie(cookieName(audience, config), { path: '/' });
}
