/**
 * What goes wrong with a call:
 * - `busy` answers 429 with `Retry-After`, and nothing happened;
 * - `broken` answers an HTTP status, 500 when none is given, and nothing happened;
 * - `error` answers 200 with `ok: false` and this error, and nothing happened;
 * - `hang` never answers, and nothing happened;
 * - `refuse` closes the connection, and nothing happened;
 * - `lose` does what was asked and closes the connection without an answer;
 * - `slow` does what was asked and answers late;
 * - `garble` does what was asked and answers with half a JSON text.
 */
export type Fault =
  | { readonly kind: "broken"; readonly status?: number }
  | { readonly kind: "busy"; readonly retryAfterSeconds: number }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "garble" | "hang" | "lose" | "refuse" }
  | { readonly kind: "slow"; readonly byMs: number };

/** Faults waiting for calls. */
export interface Faults {
  /** The next calls of a method (`chat.postMessage`, `response_url`, or `*`: any) go wrong. */
  readonly next: (method: string, fault: Fault, times?: number) => void;
  /** Takes away the faults that are left, of one method or all. */
  readonly clear: (method?: string) => void;
  /** The fault for a call that came in, used up by this. */
  readonly take: (method: string) => Fault | undefined;
}

/** No faults at first. */
export function createFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    next: (method, fault, times = 1) => {
      const more = Array.from({ length: times }, () => fault);
      waiting.set(method, [...(waiting.get(method) ?? []), ...more]);
    },
    clear: (method) => {
      if (method === undefined) waiting.clear();
      else waiting.delete(method);
    },
    take: (method) => waiting.get(method)?.shift() ?? waiting.get("*")?.shift(),
  };
}
