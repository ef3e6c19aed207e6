import type { IncomingQuestion, Place } from "../../src/core/delivery/delivery.ts";
import { VerbatimError } from "../../src/core/errors.ts";
import type { Messenger } from "../../src/core/ports.ts";
import type { Page } from "../../src/core/reply/blocks.ts";
import { type Limits, plainCost } from "../../src/core/reply/limits.ts";

/**
 * What goes wrong with a request:
 * - `busy` asks to wait, and nothing happened;
 * - `lose` does what was asked, but nobody learns of it;
 * - `fail` may have done it, and has not;
 * - `refuse` never will;
 * - `crash` throws what no platform throws, and nothing happened.
 */
export type Fault =
  | { readonly kind: "busy"; readonly retryAfterMs?: number }
  | { readonly kind: "lose" | "fail" | "refuse" | "crash" };

type Request = "post" | "replace" | "remove" | "find";

/** A message that stands. */
export interface Posted {
  readonly id: string;
  readonly key: string;
  readonly place: Place;
  page: Page;
}

/** A platform that lasts as long as the process, with one channel of everything. */
export interface MemoryMessenger extends Messenger {
  /** The messages that stand, oldest first. */
  readonly messages: readonly Posted[];
  /** Those that stand as the reply to a question, as plain text. */
  readonly repliesTo: (key: string) => string[];
  /** The next request of a kind goes wrong. */
  readonly next: (request: Request, fault: Fault) => void;
  /** What speaks against posting in a channel from now on; undefined takes that back. */
  readonly hinder: (channel: string, obstacle: string | undefined) => void;
  /** Takes a message away, as an admin may. */
  readonly lose: (id: string) => void;
}

/** Roomy, so that a page of most tests is whole. */
export const MEMORY_LIMITS: Limits = {
  blocksPerPage: 40,
  charsPerBlock: 3_000,
  charsPerPage: 6_000,
  buttonsPerBlock: 5,
  buttonsPerPage: 30,
  fallbackChars: 2_000,
  costOf: plainCost,
};

const PRIVATE_FOR_MS = 30 * 60_000;

/** A messenger without a platform; as in Slack, what is said in private cannot be looked up. */
export function createMemoryMessenger(
  platform = "slack",
  limits: Limits = MEMORY_LIMITS,
): MemoryMessenger {
  const messages: Posted[] = [];
  const faults: { readonly request: Request; readonly fault: Fault }[] = [];
  const obstacles = new Map<string, string | undefined>();
  let posts = 0;

  /** Does what was asked, or what goes wrong in its place. */
  async function request<T>(kind: Request, act: () => T): Promise<T> {
    const at = faults.findIndex((one) => one.request === kind);
    const [waiting] = at === -1 ? [] : faults.splice(at, 1);
    if (waiting === undefined) return act();
    if (waiting.fault.kind === "lose") act();
    throw errorOf(waiting.fault);
  }

  const indexOf = (id: string) => messages.findIndex((one) => one.id === id);

  return {
    platform,
    limits,
    replacesPrivate: false,
    privateForMs: PRIVATE_FOR_MS,
    messages,
    repliesTo: (key) => messages.filter((one) => one.key === key).map(({ page }) => page.fallback),
    next: (kind, fault) => void faults.push({ request: kind, fault }),
    hinder: (channel, obstacle) => void obstacles.set(channel, obstacle),
    lose: (id) => void messages.splice(indexOf(id), 1),
    post: ({ key, place }: IncomingQuestion, page) =>
      request("post", () => {
        posts += 1;
        messages.push({ id: `m${posts}`, key, place, page });
        return `m${posts}`;
      }),
    replace: (_, id, page) =>
      request("replace", () => {
        const message = messages[indexOf(id)];
        if (message === undefined) throw new VerbatimError("refused", "The message is gone.");
        message.page = page;
      }),
    remove: (_, id) =>
      request("remove", () => {
        if (indexOf(id) !== -1) messages.splice(indexOf(id), 1);
      }),
    obstacle: async ({ channel }) => obstacles.get(channel),
    direct: async (workspace, user) => ({ platform, workspace, channel: `direct to ${user}` }),
    find: ({ key, audience }) =>
      request("find", () =>
        audience === "asker" ? undefined : messages.find((one) => one.key === key)?.id,
      ),
  };
}

function errorOf(fault: Fault): Error {
  if (fault.kind === "crash") return new Error("a fault of the adapter");
  if (fault.kind === "refuse") return new VerbatimError("refused", "The channel is archived.");
  if (fault.kind !== "busy") return new VerbatimError("unsure", "The connection broke.");
  const { retryAfterMs } = fault;
  return new VerbatimError(
    "busy",
    "Slow down.",
    retryAfterMs === undefined ? {} : { retryAfterMs },
  );
}
