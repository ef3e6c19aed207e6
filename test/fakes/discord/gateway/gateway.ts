import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import {
  type GatewayDispatchEvents,
  GatewayIntentBits as Intents,
  GatewayOpcodes as Op,
} from "discord-api-types/v10";
import { WebSocketServer } from "ws";
import { sees } from "../permissions.ts";
import type { Channel } from "../store.ts";
import { trusted } from "../trusted.ts";
import type { World } from "../world.ts";
import { type Connection, createConnection } from "./connection.ts";
import type { DataOf, Session } from "./session.ts";

/** One who listens to the gateway. */
export interface Listener {
  /** The intents it identified with. */
  readonly intents: number;
}

/** Who is told of an event: those with one of the intents (0: everyone) who see the channel. */
export interface Audience {
  readonly channel?: Channel | undefined;
  /** When there is no channel. */
  readonly guild?: string | undefined;
  readonly intents: number;
}

/** Sends an event to every session it concerns, now or when it resumes. */
export type Dispatch = <Event extends GatewayDispatchEvents>(
  event: Event,
  audience: Audience,
  data: (listener: Listener) => DataOf<Event>,
) => void;

/** What tests do with gateway connections. */
export interface GatewayControl {
  /** Sessions that are ready: identified or resumed, and connected. */
  readonly count: () => number;
  /** Every session there ever was, oldest first. */
  readonly sessions: readonly Session[];
  /** Cuts the TCP connections without a word; what happens next is replayed on resume. */
  readonly drop: () => void;
  /** Asks for a reconnect (op 7). */
  readonly reconnect: () => void;
  /** Calls the sessions invalid (op 9). */
  readonly invalidate: (resumable: boolean) => void;
  /** Closes with a close code, such as 4000 (unknown error, resumable). */
  readonly closeWith: (code: number) => void;
  /** Tells of something in a form that Discord never would. */
  readonly tells: (event: string, data: unknown) => void;
  /** Whoever identifies is closed with a code from now on; undefined takes that back. */
  readonly refuse: (code: number | undefined) => void;
  /** Forgets the sessions: the next resume is answered with op 9, and what happened meanwhile is lost. */
  readonly forget: () => void;
  /** From now on one connection is let in at once, the others so much later. */
  readonly stagger: (byMs: number) => void;
  /** While deaf, heartbeats are not acknowledged. */
  readonly deafen: (deaf: boolean) => void;
}

/** The gateway as the rest of the fake needs it. */
export interface Gateway extends GatewayControl {
  readonly dispatch: Dispatch;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>;
  readonly close: () => void;
}

/** Serves the gateway. `world` is asked for when a connection comes in. */
export function createGateway(world: () => World): Gateway {
  const server = new WebSocketServer({ noServer: true, maxPayload: 65_536 });
  const sessions: Session[] = [];
  const connections = new Set<Connection>();
  const state: { isDeaf: boolean; refusal: number | undefined; staggerMs: number; letIn: number } =
    {
      isDeaf: false,
      refusal: undefined,
      staggerMs: 0,
      letIn: 0,
    };
  return {
    count: () => sessions.filter(({ connection }) => connection !== undefined).length,
    sessions,
    drop: () => {
      for (const one of connections) one.drop();
    },
    reconnect: () => {
      for (const one of connections) one.send({ op: Op.Reconnect, d: null });
    },
    invalidate: (resumable) => {
      if (!resumable) for (const session of sessions) session.isAlive = false;
      for (const one of connections) one.send({ op: Op.InvalidSession, d: resumable });
    },
    closeWith: (code) => {
      for (const one of connections) one.close(code);
    },
    tells: (event, data) => {
      const known: GatewayDispatchEvents = trusted(event);
      for (const session of sessions) session.send(known, trusted(data));
    },
    refuse: (code) => {
      state.refusal = code;
    },
    forget: () => {
      for (const session of sessions) session.isAlive = false;
    },
    deafen: (deaf) => {
      state.isDeaf = deaf;
    },
    dispatch: (event, audience, data) => {
      for (const session of sessions) {
        if (!session.isAlive || !concerns(world(), session, audience)) continue;
        session.send(event, data(session));
      }
    },
    stagger: (byMs) => {
      state.staggerMs = byMs;
      state.letIn = 0;
    },
    upgrade: async (request, socket, head) => {
      state.letIn += 1;
      if (state.letIn > 1) await wait(state.staggerMs, undefined, { ref: false });
      server.handleUpgrade(request, socket, head, (client) => {
        const connection = createConnection(world(), client, sessions, {
          isDeaf: () => state.isDeaf,
          refusal: () => state.refusal,
          closed: () => connections.delete(connection),
        });
        connections.add(connection);
      });
    },
    close: () => {
      for (const one of connections) one.drop();
      server.close();
    },
  };
}

function concerns(world: World, session: Session, audience: Audience): boolean {
  const { channel, intents } = audience;
  const concernsGuilds = (intents & Intents.Guilds) !== 0;
  if (intents !== 0 && (session.intents & intents) === 0) return false;
  if (channel !== undefined && !concernsGuilds) {
    if (!sees(world, world.settings.applicationId, channel)) return false;
  }
  const guild = channel?.guild ?? audience.guild;
  const [shard, shards] = session.shard;
  // https://docs.discord.com/developers/events/gateway#sharding
  return (guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(shards))) === shard;
}
