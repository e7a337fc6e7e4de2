/** Something the person who starts Usward can put right: shown as one sentence, without a stack. */
export class Refusal extends Error {}

/** The text of whatever was thrown, for a log line. */
export const textOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

/** The code of a system error such as EACCES, or undefined. */
export const codeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : undefined;
