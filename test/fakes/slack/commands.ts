import type { Delivery } from "./delivery.ts";
import { isJson, type Json } from "./json.ts";
import { note } from "./posting.ts";
import { respond } from "./response-url.ts";
import type { Channel, ChannelKind, Ephemeral, Message, User } from "./store.ts";
import { run } from "./web-api.ts";
import { type Hook, installedBy, newHook, newTrigger, teamOf, type World } from "./world.ts";

/** What a person sees after a command. */
export interface CommandResult {
  readonly delivery: Delivery;
  /** The words Slack shows: `operation_timeout`, `dispatch_failed`; undefined when it went well. */
  readonly error: string | undefined;
  /** What the app said as it acknowledged. */
  readonly reply: Ephemeral | Message | undefined;
}

/** Slack does not tell an app the names of channels that are not public. */
const CHANNEL_NAMES: Partial<Record<ChannelKind, string>> = {
  im: "directmessage",
  private: "privategroup",
};

/**
 * Sends a slash command and shows what the app acknowledges it with.
 * https://docs.slack.dev/interactivity/implementing-slash-commands
 */
export async function sendCommand(
  world: World,
  user: User,
  channel: Channel,
  command: string,
  words: string,
): Promise<CommandResult> {
  const target = { user: user.id, channel: channel.id, message: undefined, thread: undefined };
  const enterprise = installedBy(world, teamOf(world, user.team));
  const delivery = await world.deliver("slash_commands", command, {
    token: "verification-token",
    team_id: user.team,
    team_domain: teamOf(world, user.team).name.toLowerCase(),
    channel_id: channel.id,
    channel_name: CHANNEL_NAMES[channel.kind] ?? channel.name,
    user_id: user.id,
    user_name: user.name,
    command,
    text: words,
    api_app_id: world.settings.appId,
    is_enterprise_install: String(enterprise !== undefined),
    ...(enterprise === undefined ? {} : { enterprise_id: enterprise }),
    response_url: newHook(world, target),
    trigger_id: newTrigger(world, user),
  }).done;
  const error = failureOf(world, delivery);
  const said = spoken(delivery.answer);
  if (error !== undefined || said === undefined) return { delivery, error, reply: undefined };
  const hook: Hook = { ...target, expiresAt: Infinity, uses: Infinity };
  let reply: Ephemeral | Message | undefined;
  const answered = run(world, command, said, () => {
    reply = respond(world, hook, said);
    return {};
  });
  return { delivery, error: answered.error, reply };
}

/** Why a payload that is sent once failed, noted as a violation. */
export function failureOf(world: World, delivery: Delivery): string | undefined {
  if (delivery.state === "acked") return undefined;
  const isLate = delivery.attempts.at(-1)?.outcome === "http_timeout";
  const error = isLate ? "operation_timeout" : "dispatch_failed";
  note(world, { method: delivery.name, error, messages: [], args: delivery.payload });
  return error;
}

/** An acknowledgement that says something; Bolt acknowledges with `{}` in Socket Mode. */
function spoken(answer: unknown): Json | undefined {
  if (typeof answer === "string") return { text: answer };
  return isJson(answer) && Object.keys(answer).length > 0 ? answer : undefined;
}
