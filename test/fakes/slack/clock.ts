/** The fake's time: the machine's, moved forward by tests. Instants are milliseconds since 1970. */
export interface Clock {
  readonly now: () => number;
  /** Moves the fake's time forward: trigger ids, response URLs and tokens grow old at once. */
  readonly advance: (byMs: number) => void;
  /** A message timestamp as Slack writes it, `1700000000.000100`; later and different each time. */
  readonly ts: () => string;
}

/** A clock that starts at the machine's time. */
export function createClock(): Clock {
  let ahead = 0;
  let last = 0;
  const now = (): number => Date.now() + ahead;
  return {
    now,
    advance: (byMs) => {
      ahead += byMs;
    },
    ts: () => {
      last = Math.max(last + 100, now() * 1000);
      return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, "0")}`;
    },
  };
}
