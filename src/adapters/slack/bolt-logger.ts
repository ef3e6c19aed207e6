import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../log.ts";

/** Our log as the logger that Slack's SDK writes to; what it tells of its own doings is left out. */
export function boltLogger(log: Log): Logger {
  const text = (parts: readonly unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" ");
  return {
    debug() {},
    info() {},
    warn: (...parts: unknown[]) => log.warn(`Slack: ${text(parts)}`),
    error: (...parts: unknown[]) => log.error(`Slack: ${text(parts)}`),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}
