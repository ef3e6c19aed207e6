import { type Logger, LogLevel } from "@slack/bolt";

/** A logger for SDK clients that tests make fail on purpose. */
export function quietLogger(): Logger {
  const ignore = (): void => {};
  return {
    debug: ignore,
    info: ignore,
    warn: ignore,
    error: ignore,
    setLevel: ignore,
    getLevel: () => LogLevel.ERROR,
    setName: ignore,
  };
}
