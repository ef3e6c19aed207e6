/** One thing wrong with a body: where, Discord's code for it, and its words. */
export interface Issue {
  readonly path: readonly (number | string)[];
  readonly code: string;
  readonly message: string;
}

/**
 * HTTP status and text of the JSON error codes the fake uses.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
const ANSWERS = {
  0: [404, "404: Not Found"],
  401: [401, "401: Unauthorized"],
  10_003: [404, "Unknown Channel"],
  10_004: [404, "Unknown Guild"],
  10_007: [404, "Unknown Member"],
  10_008: [404, "Unknown Message"],
  10_013: [404, "Unknown User"],
  10_015: [404, "Unknown Webhook"],
  10_062: [404, "Unknown interaction"],
  40_060: [400, "Interaction has already been acknowledged."],
  50_001: [403, "Missing Access"],
  50_003: [403, "Cannot execute action on a DM channel"],
  50_005: [403, "Cannot edit a message authored by another user"],
  50_006: [400, "Cannot send an empty message"],
  50_007: [403, "Cannot send messages to this user"],
  50_008: [400, "Cannot send messages in a non-text channel"],
  50_013: [403, "Missing Permissions"],
  50_027: [401, "Invalid Webhook Token"],
  50_035: [400, "Invalid Form Body"],
  50_083: [400, "Thread is archived"],
  160_002: [400, "Cannot reply without permission to read message history"],
  160_004: [400, "A thread has already been created for this message"],
} as const satisfies Readonly<Record<number, readonly [number, string]>>;

/** A JSON error code the fake answers with. */
export type ErrorCode = keyof typeof ANSWERS;

/** Discord says no. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, issues: readonly Issue[] = []) {
    const [status, words] = ANSWERS[code];
    super(words);
    this.status = status;
    this.code = code;
    this.issues = issues;
  }

  /** The body of the answer. */
  body(): Record<string, unknown> {
    const code = this.code === 401 ? 0 : this.code;
    if (this.issues.length === 0) return { message: this.message, code };
    return { message: this.message, code, errors: nest(this.issues) };
  }
}

interface Nested {
  [step: string]: Nested | object[];
}

/** `errors` as Discord nests them: a key for each step of the path, `_errors` at the end. */
function nest(issues: readonly Issue[]): Nested {
  const steps = new Set(issues.map(({ path }) => path[0]).filter((step) => step !== undefined));
  const here = issues.filter(({ path }) => path.length === 0);
  const within = [...steps].map((step): [string, Nested] => {
    const below = issues.filter(({ path }) => path[0] === step);
    return [String(step), nest(below.map((issue) => ({ ...issue, path: issue.path.slice(1) })))];
  });
  const told = here.map(({ code, message }) => ({ code, message }));
  return { ...Object.fromEntries(within), ...(told.length === 0 ? {} : { _errors: told }) };
}
