import { randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

/** The browser that asks: for its cookies, its address and its name. Answers go the ordinary way, through their schema. */
export type Browser = { request: FastifyRequest; reply: FastifyReply };

export const Browser = createParamDecorator((_: unknown, context: ExecutionContext): Browser => {
  const http = context.switchToHttp();
  return { request: http.getRequest<FastifyRequest>(), reply: http.getResponse<FastifyReply>() };
});

/** Where somebody asks from. Of IPv6 the first half: one household or one rented server has all of the second. */
export function addressOf({ request: { ip } }: Pick<Browser, 'request'>): string {
  if (!isIPv6(ip)) return ip;
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(ip) ?? [];
  if (mapped) return mapped;
  const [before = [], after] = ip.split('::').map((part) => (part ? part.split(':') : []));
  const zeros = after ? Array<string>(8 - before.length - after.length).fill('0') : [];
  return [...before, ...zeros, ...(after ?? [])].slice(0, 4).join(':');
}

/** 256 random bits; only their hash is kept. */
export const newToken = () => randomBytes(32).toString('base64url');

const longest = 400 * 24 * 3600;
const deviceCookie = (config: Config) => `${config.isSecure ? '__Host-' : ''}usward-device`;

/** The cookie that lets the same person on the same device find their drafts again. It signs nobody in. */
export const deviceTokenOf = ({ request }: Pick<Browser, 'request'>, config: Config): string | undefined =>
  request.cookies[deviceCookie(config)];

export function keepDeviceToken({ reply }: Browser, token: string, config: Config): void {
  void reply.setCookie(deviceCookie(config), token, {
    path: '/',
    httpOnly: true,
    secure: config.isSecure,
    sameSite: 'lax',
    maxAge: longest,
  });
}
