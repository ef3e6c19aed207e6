/**
 * Why something could not be done; closed, so that callers can switch over it. The last four are a
 * platform's: `busy` nothing was done, and trying again later helps; `unauthorized` nothing was done,
 * and trying again helps once somebody has mended the bot's token or rights; `unsure` it may have
 * been done; `refused` trying again does not help.
 */
export type ErrorCode =
  | "configuration"
  | "usage"
  | "corpus"
  | "unreadable"
  | "fault"
  | "busy"
  | "unauthorized"
  | "unsure"
  | "refused";

export interface VerbatimErrorOptions extends ErrorOptions {
  /** When the platform says how long to wait. */
  readonly retryAfterMs?: number;
}

/** The one error class of the core. `message` names what is wrong and what to do about it. */
export class VerbatimError extends Error {
  readonly code: ErrorCode;
  readonly retryAfterMs?: number;

  constructor(code: ErrorCode, message: string, options: VerbatimErrorOptions = {}) {
    super(message, options);
    this.name = "VerbatimError";
    this.code = code;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }
}

/** Makes what is done fail with errors of this class; `translated` knows those of a platform. */
export function failingAs(translated: (error: unknown) => VerbatimError) {
  return async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw translated(error);
    }
  };
}

/** What goes wrong between us and a platform, whatever its client says of it. */
export function troubleWith(platform: string) {
  return {
    slowDown: (cause: unknown, retryAfterMs: number) =>
      new VerbatimError("busy", `${platform} asks to slow down.`, { cause, retryAfterMs }),
    failed: (cause: unknown, status: number) =>
      new VerbatimError("unsure", `${platform} answered with HTTP ${status}.`, { cause }),
    unreachable: (cause: unknown) =>
      new VerbatimError("unsure", `${platform} could not be reached.`, { cause }),
  };
}
