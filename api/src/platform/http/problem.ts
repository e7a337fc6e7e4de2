import { HttpException } from '@nestjs/common';
import { errors, type ErrorBody, type ErrorCode } from '@usward/contract/errors';

/** A refusal with a code that the clients translate. Says what is wrong with a field, never what was in it. */
export class Problem extends HttpException {
  readonly code: ErrorCode;
  /** In how many seconds another try makes sense. */
  readonly retryAfter: number | undefined;
  constructor(
    code: ErrorCode,
    fields?: ErrorBody['fields'],
    message: string = code,
    retryAfter: number | undefined = errors[code] === 503 ? 2 : undefined,
  ) {
    super({ code, message, ...(fields ? { fields } : {}) } satisfies ErrorBody, errors[code]);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** The thing, or the one answer for hidden and for never there. */
export function present<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Problem('absent');
  return found;
}
