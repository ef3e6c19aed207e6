/** Why something could not be done; closed, so that callers can switch over it. */
export type ErrorCode = "configuration" | "usage" | "corpus" | "unreadable" | "fault";

/** The one error class of the core. `message` names what is wrong and what to do about it. */
export class VerbatimError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "VerbatimError";
    this.code = code;
  }
}
