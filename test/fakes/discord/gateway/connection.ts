import {
  ApplicationFlags,
  GatewayCloseCodes as Close,
  GatewayDispatchEvents as Events,
  GatewayIntentBits as Intents,
  GatewayOpcodes as Op,
  type GatewayHeartbeatAck,
  type GatewayHello,
  type GatewayInvalidSession,
  type GatewayReadyDispatchData,
  type GatewayReconnect,
} from "discord-api-types/v10";
import type { WebSocket } from "ws";
import { isJson, type Json, object, parseJson, text } from "../../slack/json.ts";
import { sees } from "../permissions.ts";
import { wireGuildCreate, wireUser } from "../wire.ts";
import { botOf, type World } from "../world.ts";
import { createSession, type Sent, type Session } from "./session.ts";

/** https://docs.discord.com/developers/events/gateway#sending-events */
const MOST_BYTES = 4096;
/** https://docs.discord.com/developers/events/gateway#rate-limiting */
const MOST_SENDS = 120;
const SENDS_WITHIN_MS = 60_000;

/** What is said beside events; Discord has null where the types have nothing. */
export type Control =
  | Pick<GatewayHello, "op" | "d">
  | Pick<GatewayInvalidSession, "op" | "d">
  | (Pick<GatewayHeartbeatAck | GatewayReconnect, "op"> & { readonly d: null });

/** One WebSocket connection. */
export interface Connection {
  readonly send: (payload: Sent | Control) => void;
  readonly close: (code: number) => void;
  readonly drop: () => void;
}

interface Surroundings {
  readonly isDeaf: () => boolean;
  /** The close code with which tests have an identify refused. */
  readonly refusal: () => number | undefined;
  readonly closed: () => void;
}

/** Speaks the gateway protocol on a connection that was just opened. */
export function createConnection(
  world: World,
  client: WebSocket,
  sessions: Session[],
  { isDeaf, refusal: ordered, closed }: Surroundings,
): Connection {
  let session: Session | undefined;
  const sends: number[] = [];
  const leave = (): void => {
    if (session?.connection === connection) session.connection = undefined;
    closed();
  };
  const connection: Connection = {
    send: (payload) => client.send(JSON.stringify(payload)),
    close: (code) => {
      client.close(code);
      leave();
    },
    drop: () => {
      client.terminate();
      leave();
    },
  };
  /** Closes for something the app did wrong. */
  const expel = (code: Close, body: unknown): void => {
    const message = `closed: ${Close[code]}`;
    world.violations.push({ route: "gateway", code, message, issues: [], body });
    client.close(code);
  };

  const identify = (data: Json): void => {
    const code = refusal(world, data);
    if (ordered() !== undefined) client.close(ordered());
    else if (session !== undefined) expel(Close.AlreadyAuthenticated, {});
    else if (code !== undefined) expel(code, { intents: data["intents"] });
    else {
      session = createSession(connection, Number(data["intents"]), shardOf(data));
      sessions.push(session);
      welcome(world, session);
    }
  };
  const resume = (data: Json): void => {
    const known = sessions.find(({ id, isAlive }) => isAlive && id === text(data, "session_id"));
    const after = Number(data["seq"]);
    if (text(data, "token") !== world.settings.token) expel(Close.AuthenticationFailed, {});
    else if (known === undefined) connection.send({ op: Op.InvalidSession, d: false });
    else if (after > known.sent.length) expel(Close.InvalidSeq, data);
    else {
      session = known;
      known.connection = connection;
      known.resumes += 1;
      known.replay(after);
      known.send(Events.Resumed, undefined);
    }
  };
  const hear = (frame: string): void => {
    const payload = parseJson(frame);
    const isLarge = Buffer.byteLength(frame) > MOST_BYTES;
    const recent = sends.filter((at) => at > world.now() - SENDS_WITHIN_MS);
    sends.splice(0, sends.length, ...recent, world.now());
    if (!isJson(payload) || isLarge) return expel(Close.DecodeError, frame);
    if (sends.length > MOST_SENDS) return expel(Close.RateLimited, {});
    const data = object(payload, "d") ?? {};
    if (payload["op"] === Op.Heartbeat) {
      if (!isDeaf()) connection.send({ op: Op.HeartbeatAck, d: null });
    } else if (payload["op"] === Op.Identify) identify(data);
    else if (payload["op"] === Op.Resume) resume(data);
    else if (session === undefined) expel(Close.NotAuthenticated, payload);
    else if (!PASSED_OVER.has(payload["op"])) expel(Close.UnknownOpcode, payload);
  };

  client.on("message", (data) => hear(Buffer.isBuffer(data) ? data.toString("utf8") : ""));
  client.on("error", () => {});
  client.on("close", (code) => {
    // https://docs.discord.com/developers/events/gateway#initiating-a-disconnect
    if (session !== undefined && [1000, 1001].includes(code)) session.isAlive = false;
    leave();
  });
  connection.send({ op: Op.Hello, d: { heartbeat_interval: world.settings.heartbeatIntervalMs } });
  return connection;
}

/** Things an app may send that change nothing here. */
const PASSED_OVER: ReadonlySet<unknown> = new Set([
  Op.PresenceUpdate,
  Op.VoiceStateUpdate,
  Op.RequestGuildMembers,
]);

/** Why an identify is refused; undefined when it is not. */
function refusal(world: World, data: Json): Close | undefined {
  const { token, messageContent, guildMembers } = world.settings;
  const intents = Number(data["intents"]);
  const [shard, shards] = shardOf(data);
  const switchedOff =
    (messageContent ? 0 : Intents.MessageContent) |
    (guildMembers ? 0 : Intents.GuildMembers) |
    Intents.GuildPresences;
  if (text(data, "token").replace(/^Bot /, "") !== token) return Close.AuthenticationFailed;
  if (!Number.isInteger(intents) || intents < 0 || intents >= 2 ** 26) return Close.InvalidIntents;
  if ((intents & switchedOff) !== 0) return Close.DisallowedIntents;
  return shard < shards ? undefined : Close.InvalidShard;
}

function shardOf(data: Json): readonly [number, number] {
  const shard = data["shard"];
  return Array.isArray(shard) ? [Number(shard[0]), Number(shard[1])] : [0, 1];
}

/** READY, then every guild of the shard. */
function welcome(world: World, session: Session): void {
  const { applicationId } = world.settings;
  const [shard, shards] = session.shard;
  const guilds = [...world.store.guilds.values()].filter(
    ({ id, members }) =>
      members.has(applicationId) && Number((BigInt(id) >> 22n) % BigInt(shards)) === shard,
  );
  const ready: GatewayReadyDispatchData = {
    v: 10,
    user: { ...wireUser(botOf(world)), verified: true, mfa_enabled: false, email: null },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: world.url().replace("http", "ws"),
    shard: [shard, shards],
    application: {
      id: applicationId,
      flags: contentFlag(world),
      flags_new: String(contentFlag(world)),
    },
  };
  session.send(Events.Ready, ready);
  if ((session.intents & Intents.Guilds) === 0) return;
  for (const guild of guilds) {
    const visible = (channel: Parameters<typeof sees>[2]): boolean =>
      sees(world, applicationId, channel);
    session.send(Events.GuildCreate, wireGuildCreate(world, guild, visible));
  }
}

/** The application's flags: whether the Message Content intent is switched on. */
export function contentFlag(world: World): number {
  return world.settings.messageContent ? ApplicationFlags.GatewayMessageContentLimited : 0;
}
