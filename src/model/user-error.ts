/** The codes of problems that a person has to solve before Calque can go on: exit code 2. */
export type UserErrorCode = "usage" | "config" | "input" | "namespace" | "io";

/** Misuse of the configuration or the command line, or input that cannot be read: one sentence and a hint. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly hint: string | undefined;

  constructor(code: UserErrorCode, message: string, hint?: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "UserError";
    this.code = code;
    this.hint = hint;
  }
}
