import type { DigestStore, Ledger, Limits } from "../../core/index.ts";
import type { Opened } from "../corpus/report.ts";
import type { Finding } from "../finding.ts";

/** What the commands need of the rest of the program; the composition root provides it. */
export interface Services<S extends Settings = Settings> {
  /** Reads the configuration with what the command line sets in place of it. */
  settings(flags: Flags): S;
  /** Reads a knowledge folder and makes it searchable. */
  open(settings: S, onProgress?: (done: number, total: number) => void): Promise<Opened>;
  /**
   * Asks the chat platforms that are configured whether tokens, rights and channels are as needed, and
   * tells of digests for those that are not.
   */
  examine(settings: S, channels: readonly string[]): Promise<readonly Finding[]>;
  /** The manifest from which Slack makes an app that fits the configuration. */
  slackManifest(settings: S): object;
  /**
   * Gives `use` what is kept about the digests of every platform, to be read; of none where nothing
   * is kept yet.
   */
  withDigests<T>(settings: S, use: (all: readonly PlatformDigests[]) => Promise<T>): Promise<T>;
  /** Runs the bot until it is told to stop; resolves when everything is stopped. */
  start(settings: S): Promise<void>;
  /** `YYYY-MM-DD` where the machine is. */
  today(): string;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
}

/** What is kept about the digests of one platform, and what goes into them. */
export interface PlatformDigests extends DigestStore {
  readonly ledger: Pick<Ledger, "questions">;
  /** Of its messages. */
  readonly limits: Limits;
}

/** Options that every command shares. */
export interface Flags {
  readonly knowledge?: string | undefined;
  readonly threshold?: number | undefined;
  readonly port?: number | undefined;
}

/** The settings that commands read. */
export interface Settings {
  readonly knowledge: string;
  readonly threshold: number;
  /** Digests of the configuration, a line each. */
  readonly digests?: string | undefined;
}
