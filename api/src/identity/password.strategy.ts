import { randomUUID } from 'node:crypto';
import { createParamDecorator, Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { open } from '@usward/contract/open';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { Strategy } from 'passport-custom';
import { invalid } from '../platform/http/validation.ts';
import { CredentialsService, type Proven } from './credentials.service.ts';

const Typed = open.signInPartner.body.pick({ name: true, password: true });

/** Passport's register is one per process; an application names its strategy for itself. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy) {
  readonly key = `password ${randomUUID()}`;

  constructor(@Inject(CredentialsService) private readonly credentials: CredentialsService) {
    super();
    passport.use(this.key, this);
  }

  /** Guards come before pipes: what was typed is checked here first. */
  async validate(request: FastifyRequest): Promise<Proven> {
    const typed = Typed.safeParse(request.body);
    if (!typed.success) throw invalid(typed.error.issues);
    return this.credentials.check({ request }, typed.data.name, typed.data.password);
  }
}

/** Lets through whoever typed a right password. */
@Injectable()
export class PasswordGuard extends AuthGuard() {
  constructor(@Inject(PasswordStrategy) strategy: PasswordStrategy) {
    super({ defaultStrategy: strategy.key });
  }
}

/** Whose password was right. */
export const ByPassword = createParamDecorator(
  (_: unknown, context: ExecutionContext): Proven =>
    context.switchToHttp().getRequest<FastifyRequest & { user: Proven }>().user,
);
