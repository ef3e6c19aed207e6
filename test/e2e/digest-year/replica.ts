import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { DatabaseConfig } from "../../../src/adapters/store/database.ts";
import type { Place } from "../../../src/core/delivery/delivery.ts";

export interface ReplicaConfig {
  readonly database: DatabaseConfig;
  /** The folder of documents. */
  readonly knowledge: string;
  readonly catchUpMs: number;
}

/** What a replica asks of the platform. */
export interface PlatformRequest {
  readonly id: number;
  readonly request: "post" | "find" | "replace" | "remove";
  readonly key: string;
  readonly place: Place;
  readonly fallback: string;
}

/** What the platform says; the code of a VerbatimError when it went wrong. */
export interface PlatformAnswer {
  readonly value?: string;
  readonly error?: "busy" | "unsure";
  readonly retryAfterMs?: number;
}

/** What a replica is told to look at. */
export interface Look {
  readonly now: number;
  /** Of the documents; another one makes it read them again. */
  readonly version: number;
  /** Lines of the configuration. */
  readonly configure?: readonly string[];
}

/** A replica in a process of its own. */
export interface Replica {
  /** Resolves when it has taken up what is due, or has been killed; gives which. */
  readonly look: (told: Look) => Promise<"seen" | "killed">;
  /** With SIGKILL; resolves when all that it had sent has arrived. */
  readonly kill: () => Promise<void>;
}

interface Handlers {
  /** Nothing when the answer never arrives. */
  readonly onRequest: (request: PlatformRequest, from: Replica) => PlatformAnswer | undefined;
  readonly onFault: (message: string) => void;
}

type Told =
  | ({ readonly kind: "request" } & PlatformRequest)
  | { readonly kind: "seen" | "ready"; readonly error?: string }
  | { readonly kind: "fault"; readonly message: string };

const PROGRAM = join(import.meta.dirname, "replica.js");

/** Resolves when it can look. */
export async function startReplica(config: ReplicaConfig, handlers: Handlers): Promise<Replica> {
  const child = fork(PROGRAM, [JSON.stringify(config)]);
  // The channel closes once everything sent has been read.
  const gone = once(child, "disconnect");
  const waiting = new Map<Told["kind"], () => void>();
  const next = (kind: Told["kind"]) => new Promise<void>((resolve) => waiting.set(kind, resolve));
  const replica: Replica = {
    look: async (told) => {
      const seen = next("seen");
      send(child, { kind: "look", ...told });
      return Promise.race([seen.then(() => "seen" as const), gone.then(() => "killed" as const)]);
    },
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
  };
  const ready = next("ready");
  child.on("message", (told: Told) => {
    if (told.kind === "fault") handlers.onFault(told.message);
    else if (told.kind === "request") {
      const answer = handlers.onRequest(told, replica);
      if (answer !== undefined) send(child, { kind: "answer", id: told.id, ...answer });
    } else {
      if (told.error !== undefined) handlers.onFault(told.error);
      waiting.get(told.kind)?.();
    }
  });
  await Promise.race([
    ready,
    gone.then(() => Promise.reject(new Error("A replica ended before it was ready."))),
  ]);
  return replica;
}

/** To one that may be gone already. */
function send(child: ChildProcess, message: object): void {
  if (child.connected) child.send(message, () => {});
}
