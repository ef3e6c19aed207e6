import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { type WebSocket, WebSocketServer } from "ws";
import type { PayloadKind } from "./delivery.ts";
import { NoAnswer } from "./http.ts";
import { isJson, type Json, parseJson, text } from "./json.ts";

/** Connections one app may hold. https://docs.slack.dev/apis/events-api/using-socket-mode */
const MOST_CONNECTIONS = 10;

/** Socket Mode: what tests do with its connections. */
export interface SocketControl {
  /** Connections that take payloads now. */
  readonly count: () => number;
  /** Asks the app to reconnect, on one connection or on all; these get no more payloads. */
  readonly disconnect: (
    reason: "link_disabled" | "refresh_requested" | "warning",
    index?: number,
  ) => void;
  /** Cuts the TCP connection of one connection, or of all, without a word. */
  readonly drop: (index?: number) => void;
  /** Sends a frame as it is, to every connection. */
  readonly raw: (frame: string) => void;
  /** Payloads go out but their acknowledgements are not heard, until called with false. */
  readonly deafen: (deaf: boolean) => void;
}

/** Socket Mode: what the rest of the fake needs. */
export interface Socket extends SocketControl {
  /** A single-use address for the next connection. */
  readonly address: (base: string) => string;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Sends to one connection, waiting for one when there is none. Throws {@link NoAnswer}. */
  readonly send: (
    kind: PayloadKind,
    payload: Json,
    retry?: { attempt: number; reason: string },
  ) => Promise<unknown>;
  /** Closes every connection, with a close frame first. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly connection: Connection;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: NoAnswer) => void;
}

interface Connection {
  readonly client: WebSocket;
  retiring: boolean;
}

/** Serves Socket Mode connections of one app. */
export function createSocket(appId: string, ackTimeoutMs: number): Socket {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const waiting = new Map<string, Waiting>();
  const arrivals = new Set<() => void>();
  let connections: Connection[] = [];
  let turn = 0;
  let isDeaf = false;

  const open = (): Connection[] => connections.filter(({ retiring }) => !retiring);
  const chosen = (index?: number): Connection[] =>
    index === undefined ? connections : connections.slice(index, index + 1);

  const forget = (connection: Connection): void => {
    connections = connections.filter((one) => one !== connection);
    for (const [id, entry] of waiting) {
      if (entry.connection !== connection) continue;
      waiting.delete(id);
      entry.reject(new NoAnswer("connection_failed"));
    }
  };

  const hear = (frame: string): void => {
    const message = parseJson(frame);
    if (!isJson(message) || isDeaf) return;
    const id = text(message, "envelope_id");
    waiting.get(id)?.resolve(message["payload"]);
    waiting.delete(id);
  };

  const welcome = (client: WebSocket): void => {
    if (connections.length >= MOST_CONNECTIONS) {
      client.send(
        JSON.stringify({ type: "disconnect", reason: "too_many_websockets", debug_info: { host } }),
      );
      client.close();
      return;
    }
    const connection: Connection = { client, retiring: false };
    connections.push(connection);
    client.on("message", (data) => hear(Buffer.isBuffer(data) ? data.toString("utf8") : ""));
    client.on("error", () => {});
    client.on("close", () => forget(connection));
    client.send(JSON.stringify(hello(appId, connections.length)));
    for (const arrived of arrivals) arrived();
    arrivals.clear();
  };

  const somebody = async (): Promise<Connection> => {
    for (;;) {
      const present = open();
      const next = present[turn++ % Math.max(1, present.length)];
      if (next !== undefined) return next;
      await new Promise<void>((resolve) => arrivals.add(resolve));
    }
  };

  return {
    count: () => open().length,
    disconnect: (reason, index) => {
      for (const connection of chosen(index)) {
        connection.retiring = true;
        connection.client.send(
          JSON.stringify({ type: "disconnect", reason, debug_info: { host } }),
        );
      }
    },
    drop: (index) => {
      for (const { client } of chosen(index)) client.terminate();
    },
    raw: (frame) => {
      for (const { client } of connections) client.send(frame);
    },
    deafen: (deaf) => {
      isDeaf = deaf;
    },
    address: (base) => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${base.replace("http", "ws")}/link/?ticket=${ticket}&app_id=${appId}`;
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? "/", "http://localhost").searchParams.get("ticket");
      if (!tickets.delete(ticket ?? "")) {
        socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
        return;
      }
      server.handleUpgrade(request, socket, head, welcome);
    },
    send: async (kind, payload, retry) => {
      // An event waits for a connection; a person who gives a command is told at once.
      if (kind !== "events_api" && open().length === 0) throw new NoAnswer("connection_failed");
      const connection = await somebody();
      return await new Promise((resolve, reject) => {
        const id = randomUUID();
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new NoAnswer("http_timeout"));
        }, ackTimeoutMs);
        const settle =
          <T>(then: (value: T) => void) =>
          (value: T): void => {
            clearTimeout(timer);
            then(value);
          };
        waiting.set(id, { connection, resolve: settle(resolve), reject: settle(reject) });
        connection.client.send(JSON.stringify(envelope(id, kind, payload, retry)));
      });
    },
    close: async () => {
      const last = performance.now() + CLOSE_MS;
      for (const { client } of connections) client.close(1001);
      while (connections.length > 0 && performance.now() < last) await wait(1);
      for (const { client } of connections) client.terminate();
      server.close();
    },
  };
}

/** How long clients may take to answer a close frame. */
const CLOSE_MS = 100;

const host = "applink-1";

/** As in slackapi/node-slack-sdk#2253. */
function hello(appId: string, connections: number): Json {
  return {
    type: "hello",
    num_connections: connections,
    debug_info: {
      host,
      build_number: 1,
      approximate_connection_time: 18_060,
    },
    connection_info: { app_id: appId },
  };
}

function envelope(
  id: string,
  kind: PayloadKind,
  payload: Json,
  retry: { attempt: number; reason: string } | undefined,
): Json {
  return {
    envelope_id: id,
    type: kind,
    payload,
    accepts_response_payload: kind !== "events_api",
    ...(kind === "events_api"
      ? {
          retry_attempt: retry?.attempt ?? 0,
          retry_reason: retry === undefined ? "" : "timeout",
        }
      : {}),
  };
}
