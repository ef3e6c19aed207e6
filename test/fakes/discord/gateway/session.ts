import { randomUUID } from "node:crypto";
import {
  type GatewayDispatchEvents,
  type GatewayDispatchPayload,
  GatewayOpcodes,
} from "discord-api-types/v10";
import type { Connection } from "./connection.ts";

/** What Discord tells with an event. */
export type DataOf<Event extends GatewayDispatchEvents> =
  GatewayDispatchPayload extends infer Payload
    ? Payload extends { readonly t: infer Events; readonly d: infer Data }
      ? Event extends Events
        ? Data
        : never
      : never
    : never;

/** An event as it was sent. */
export interface Sent {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: GatewayDispatchEvents;
  readonly s: number;
  readonly d: unknown;
}

/** What one identify began: it outlives connections until it is invalid or closed for good. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  /** Oldest first; kept to be replayed. */
  readonly sent: readonly Sent[];
  connection: Connection | undefined;
  /** False when it cannot be resumed any more. */
  isAlive: boolean;
  /** How often it was resumed. */
  resumes: number;
  readonly send: <Event extends GatewayDispatchEvents>(event: Event, data: DataOf<Event>) => void;
  /** Sends once more what came after an event. */
  readonly replay: (after: number) => void;
}

/** A new session on a connection. */
export function createSession(
  connection: Connection,
  intents: number,
  shard: readonly [number, number],
): Session {
  const sent: Sent[] = [];
  const session: Session = {
    id: randomUUID().replaceAll("-", ""),
    intents,
    shard,
    sent,
    connection,
    isAlive: true,
    resumes: 0,
    send: (event, data) => {
      const payload: Sent = { op: GatewayOpcodes.Dispatch, t: event, s: sent.length + 1, d: data };
      sent.push(payload);
      session.connection?.send(payload);
    },
    replay: (after) => {
      for (const payload of sent.filter(({ s }) => s > after)) session.connection?.send(payload);
    },
  };
  return session;
}
