/** Where running things report. What reads like a token or a password is masked. */
export interface Log {
  readonly info: (message: string) => void;
  /** Something that mends itself. */
  readonly warn: (message: string, cause?: unknown) => void;
  /** Somebody must act. */
  readonly error: (message: string, cause?: unknown) => void;
}

/** Tokens of Slack, bot tokens of Discord, and passwords in addresses. */
const SECRETS =
  /\b(?:xox[a-z]|xapp|xoxe)[-.][\w.-]+|\b[\w-]{24,28}\.[\w-]{6}\.[\w-]{27,}|(?<=:\/\/[^\s/:@]*:)[^\s/]+(?=@)/g;

/** Secrets masked. */
export function scrubbed(text: string): string {
  return text.replace(SECRETS, "(secret)");
}

/** A log that writes lines, such as to a terminal. */
export function createLog(lines: {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}): Log {
  const withCause = (message: string, cause: unknown) =>
    scrubbed(cause === undefined ? message : `${message} ${reasonsOf(cause)}`);
  return {
    info: (message) => lines.out(scrubbed(message)),
    warn: (message, cause) => lines.err(withCause(message, cause)),
    error: (message, cause) => lines.err(withCause(message, cause)),
  };
}

/** The messages of an error and of what caused it, without stacks. */
function reasonsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : ` (${reasonsOf(error.cause)})`;
  // A host with several addresses that all refuse says so in as many errors, and nothing itself.
  const isMany = error instanceof AggregateError && error.message === "";
  return `${isMany ? error.errors.map(reasonsOf).join("; ") : error.message}${cause}`;
}
