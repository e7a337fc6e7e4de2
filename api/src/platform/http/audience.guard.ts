import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { TokenActor } from '../actors.ts';
import { Pace } from '../pace.ts';
import { CONFIG } from '../config.token.ts';
import type { Config } from '../config.ts';
import { addressOf } from './browser.ts';
import { hashToken, tokenOf } from './cookies.ts';
import { Problem } from './problem.ts';
import { AUDIENCE, BEFORE_PROOF, FRESH_PROOF, type RouteAudience } from './route.ts';

/**
 * Closed by default: a handler that names no audience answers nobody. It only reads the cookie;
 * whether that cookie is somebody is the first statement of the handler's own transaction.
 */
@Injectable()
export class AudienceGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Pace) private readonly pace: Pace,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    const audience = this.reflector.get<RouteAudience | undefined>(AUDIENCE, handler);
    if (!audience) throw new Problem('absent');
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: TokenActor }>();
    const token = audience === 'open' ? undefined : tokenOf(request, audience, this.config);
    const tokenHash = token === undefined ? undefined : hashToken(token);
    if (tokenHash) this.pace.signedIn(tokenHash, addressOf({ request }));
    else this.pace.stranger(addressOf({ request }));
    if (audience === 'open') return true;
    if (!tokenHash) throw new Problem('sign-in.needed');
    const is = (mark: string) => this.reflector.get<boolean | undefined>(mark, handler) ?? false;
    const [isBeforeProof, needsProof] = [is(BEFORE_PROOF), is(FRESH_PROOF)];
    const entered = (accountId?: string) => this.pace.entered(tokenHash, accountId);
    request.actor = { kind: 'token', audience, tokenHash, isBeforeProof, needsProof, entered };
    return true;
  }
}
