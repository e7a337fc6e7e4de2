import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ErrorBody, ErrorCode } from '@usward/contract/errors';
import type { FastifyReply } from 'fastify';
import { log } from '../log.ts';
import { Problem } from './problem.ts';

/** An answer is no page. */
export const ofAnswers = "default-src 'none'; frame-ancestors 'none'";

const byStatus: Record<number, ErrorCode> = {
  400: 'request.malformed',
  404: 'absent',
  405: 'absent',
  408: 'server.busy',
  413: 'request.too-large',
  414: 'request.malformed',
  415: 'request.not-json',
  422: 'request.invalid',
  431: 'request.malformed',
};

/** Every failure leaves in one shape. What was not foreseen is logged by its class and told as nothing more than a failure. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const problem = asProblem(error);
    if (problem.getStatus() >= 500) log.error({ failure: describe(error) }, 'failed');
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (!reply.hasHeader('content-security-policy')) void reply.header('content-security-policy', ofAnswers);
    if (problem.retryAfter) void reply.header('retry-after', String(problem.retryAfter));
    void reply.status(problem.getStatus()).send(problem.getResponse() as ErrorBody);
  }
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : ((error as { statusCode?: number }).statusCode ?? 500);
  return new Problem(byStatus[status] ?? (status < 500 ? 'request.malformed' : 'server.failed'));
}

/** The class and place of an error, not its message: messages may carry what somebody wrote. */
function describe(error: unknown): { name: string; code?: unknown; at: string[] } {
  const { name, code, stack } = error as Error & { code?: unknown };
  const at = (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());
  return { name, ...(code === undefined ? {} : { code }), at };
}
