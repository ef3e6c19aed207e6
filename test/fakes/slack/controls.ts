import { setTimeout as wait } from "node:timers/promises";
import { type Delivery, redeliver, type Route } from "./delivery.ts";
import { announceChanged } from "./events.ts";
import type { Faults } from "./faults.ts";
import { postTo } from "./http.ts";
import { copy, parseJson } from "./json.ts";
import { uninstallApp } from "./methods/identity.ts";
import { install, type OAuth } from "./oauth.ts";
import { channelOf, createPerson, type Person } from "./people.ts";
import { post } from "./posting.ts";
import {
  addChannel,
  addTeam,
  addUser,
  type ChannelSeed,
  ids,
  type TeamSeed,
  type UserSeed,
} from "./seed.ts";
import { signatureHeaders } from "./signature.ts";
import type { SocketControl } from "./socket.ts";
import {
  type Channel,
  freshId,
  type Message,
  type Store,
  type Team,
  type Token,
  type User,
} from "./store.ts";
import type { Call, Settings, Violation, World } from "./world.ts";

/** How tests drive the fake and look into it. */
export interface Controls {
  /** `http://127.0.0.1:port`, and with `/api/` for `SLACK_API_URL`. */
  readonly url: string;
  readonly apiUrl: string;
  readonly settings: Settings;
  readonly store: Store;
  readonly faults: Faults;
  readonly socket: SocketControl;
  /** All that Slack would refuse or that the app failed to do; empty in a good run. */
  readonly violations: Violation[];
  /** Web API calls and uses of response URLs, oldest first. */
  readonly calls: readonly Call[];
  /** Events, commands and interactions on their way to the app, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Where the app takes payloads, such as `http://127.0.0.1:3000/slack/events`. */
  readonly sendTo: (appUrl: string) => void;
  readonly user: (id: string) => Person;
  readonly channel: (id: string) => Channel;
  /** Messages in the thread of a message, without itself, oldest first. */
  readonly replies: (to: Message) => Message[];
  readonly addTeam: (seed: TeamSeed) => Team;
  readonly addUser: (seed: UserSeed) => User;
  readonly addChannel: (seed: ChannelSeed) => Channel;
  /** Installs the app without the OAuth pages and gives the bot's token. */
  readonly install: (team: string, scopes?: readonly string[]) => Token;
  /** Who opens the authorize page next. */
  readonly installAs: (team: string, user: string) => void;
  /** Takes the app out of a workspace: tokens die, `tokens_revoked` and `app_uninstalled` are sent. */
  readonly uninstall: (team?: string) => void;
  /** Another app's bot writes: subtype `bot_message`, no user. */
  readonly botSays: (channel: string, text: string, thread?: string) => Message;
  /** Slack adds a preview of a link: `message_changed` with the same text. */
  readonly unfurls: (message: Message) => void;
  /** Sends an event that was delivered once more, with the same `event_id`. */
  readonly redeliver: (delivery: Delivery) => Promise<Delivery>;
  /** Whether the app answers Slack's `url_verification` as it should. */
  readonly verifiesUrl: (appUrl: string) => Promise<boolean>;
  /** Moves the fake's time forward: trigger ids, response URLs and tokens grow old. */
  readonly advance: (byMs: number) => void;
  /** Waits until all that was sent to the app is acknowledged or given up. Throws after the deadline. */
  readonly settled: (deadlineMs?: number) => Promise<void>;
  /** Waits for a condition. Throws after the deadline, naming the violations so far. */
  readonly until: (condition: () => boolean, deadlineMs?: number) => Promise<void>;
}

interface Parts {
  readonly route: Route;
  readonly oauth: OAuth;
  readonly socket: SocketControl;
  readonly sendTo: (appUrl: string) => void;
}

const DEADLINE_MS = 5000;
const LOOK_EVERY_MS = 5;

/** The controls of a running fake. */
export function createControls(world: World, { route, oauth, socket, sendTo }: Parts): Controls {
  const { store, faults, settings } = world;
  return {
    url: world.url(),
    apiUrl: `${world.url()}/api/`,
    settings,
    store,
    faults,
    socket,
    violations: world.violations,
    calls: world.calls,
    deliveries: world.deliveries,
    sendTo,
    user: (id) => createPerson(world, id),
    channel: (id) => channelOf(world, id),
    replies: (to) =>
      channelOf(world, to.channel).messages.filter(
        ({ thread_ts, ts }) => thread_ts === (to.thread_ts ?? to.ts) && ts !== to.ts,
      ),
    addTeam: (seed) => addTeam(world, seed),
    addUser: (seed) => addUser(world, seed),
    addChannel: (seed) => addChannel(world, seed),
    install: (team, scopes = settings.scopes) => install(world, team, scopes),
    installAs: oauth.installAs,
    uninstall: (team = ids.team) => uninstallApp(world, team),
    botSays: (channel, text, thread) =>
      post(world, channelOf(world, channel), {
        channel,
        ts: world.clock.ts(),
        team: channelOf(world, channel).team,
        subtype: "bot_message",
        bot_id: freshId("B"),
        username: "other-bot",
        text,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      }),
    unfurls: (message) => {
      const before = copy(message);
      message.attachments = [{ id: 1, from_url: "https://example.com", title: "Example" }];
      announceChanged(world, message, before);
    },
    redeliver: (delivery) => redeliver(route, delivery).done,
    verifiesUrl: (appUrl) => verifiesUrl(appUrl, settings),
    advance: world.clock.advance,
    settled: (deadlineMs) =>
      until(world, () => world.deliveries.every(({ state }) => state !== "pending"), deadlineMs),
    until: (condition, deadlineMs) => until(world, condition, deadlineMs),
  };
}

async function until(
  world: World,
  condition: () => boolean,
  deadlineMs = DEADLINE_MS,
): Promise<void> {
  const end = performance.now() + deadlineMs;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`nothing came of it; ${inBrief(world)}`);
    await wait(LOOK_EVERY_MS);
  }
}

function inBrief({ violations, deliveries, calls }: World): string {
  const refused = violations.map(({ method, error }) => `${method} ${error}`);
  const sent = deliveries.map(({ name, state }) => `${name} ${state}`);
  const asked = calls.map(({ method, error }) => `${method} ${error ?? "ok"}`);
  return `sent: ${sent.join(", ")}; calls: ${asked.join(", ")}; violations: ${refused.join(", ")}`;
}

async function verifiesUrl(appUrl: string, settings: Settings): Promise<boolean> {
  const challenge = freshId("");
  const body = JSON.stringify({ type: "url_verification", token: "verification-token", challenge });
  const headers = {
    "content-type": "application/json",
    ...signatureHeaders(settings.signingSecret, body),
  };
  const answer = await postTo(appUrl, body, headers, settings.ackTimeoutMs);
  const parsed = parseJson(answer.body);
  return JSON.stringify(parsed) === JSON.stringify({ challenge }) || answer.body === challenge;
}
