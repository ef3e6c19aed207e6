/**
 * What goes wrong with a call:
 * - `busy` answers 429 with `Retry-After`, and nothing happened; scope `user` when none is given;
 * - `broken` answers an HTTP status, 500 when none is given, and nothing happened;
 * - `hang` never answers, and nothing happened;
 * - `refuse` closes the connection, and nothing happened;
 * - `lose` does what was asked and closes the connection without an answer;
 * - `reset` does what was asked and breaks the connection: ECONNRESET, on which discord.js tries again;
 * - `slow` does what was asked and answers late;
 * - `garble` does what was asked and answers with half a JSON text.
 */
export type Fault =
  | { readonly kind: "broken"; readonly status?: number }
  | {
      readonly kind: "busy";
      readonly retryAfterSeconds: number;
      readonly scope?: "global" | "shared" | "user";
    }
  | { readonly kind: "garble" | "hang" | "lose" | "refuse" | "reset" }
  | { readonly kind: "slow"; readonly byMs: number };

/** Faults waiting for calls. */
export interface Faults {
  /** The next calls of a route (`POST /channels/{channel_id}/messages`, or `*`: any) go wrong. */
  readonly next: (route: string, fault: Fault, times?: number) => void;
  /** Takes away the faults that are left, of one route or all. */
  readonly clear: (route?: string) => void;
  /** The fault for a call that came in, used up by this. */
  readonly take: (route: string) => Fault | undefined;
}

/** No faults at first. */
export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    next: (route, fault, times = 1) => {
      const more = Array.from({ length: times }, () => fault);
      waiting.set(route, [...(waiting.get(route) ?? []), ...more]);
    },
    clear: (route) => {
      if (route === undefined) waiting.clear();
      else waiting.delete(route);
    },
    take: (route) => waiting.get(route)?.shift() ?? waiting.get("*")?.shift(),
  };
}

/** Whether a fault lets the call happen. */
export function happens(fault: Fault | undefined): boolean {
  return fault === undefined || ["garble", "lose", "reset", "slow"].includes(fault.kind);
}
