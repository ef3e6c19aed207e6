import { announceChanged } from "./events.ts";
import { copy, isJson, type Json, parseJson, text } from "./json.ts";
import {
  type Content,
  ownMessage,
  post,
  postEphemeral,
  readContent,
  Refused,
  removeMessage,
} from "./posting.ts";
import { type Channel, type Ephemeral, findMessage, type Message } from "./store.ts";
import { happens, type Incoming, run, send } from "./web-api.ts";
import { type Hook, teamOf, type World } from "./world.ts";
import { reply } from "./http.ts";

/**
 * `POST /hooks/<id>`: a response URL, good five times within half an hour.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 * The statuses of refusals are undocumented; clients only look whether it is 2xx.
 */
export async function serveHook(world: World, incoming: Incoming): Promise<void> {
  const fault = world.faults.take("response_url");
  const parsed = parseJson(incoming.body);
  const args = isJson(parsed) ? parsed : {};
  const hook = world.hooks.get(incoming.url.pathname.replace("/hooks/", ""));
  const answered = !happens(fault)
    ? { answer: {}, error: `fault: ${fault?.kind}` }
    : run(world, "response_url", args, () => {
        respond(world, useHook(world, hook), args);
        return {};
      });
  world.calls.push({ method: "response_url", args, token: "", error: answered.error });
  if (happens(fault) && answered.error !== undefined) {
    const isGone = ["expired_url", "used_url"].includes(answered.error);
    reply(incoming.response, isGone ? 404 : 400, answered.answer);
    return;
  }
  await send(incoming.response, fault, "ok");
}

function useHook(world: World, hook: Hook | undefined): Hook {
  if (hook === undefined || world.clock.now() > hook.expiresAt) throw new Refused("expired_url");
  if (hook.uses === 0) throw new Refused("used_url");
  hook.uses -= 1;
  return hook;
}

/**
 * Does what an app says through a response URL, or as it acknowledges a command: posts for the
 * person alone or for all, replaces or deletes the message that was acted on. Throws {@link Refused}.
 */
export function respond(world: World, hook: Hook, args: Json): Ephemeral | Message | undefined {
  const channel = world.store.channels.get(hook.channel);
  if (channel === undefined) throw new Refused("channel_not_found");
  if (args["delete_original"] === true) {
    deleteOriginal(world, channel, hook);
    return undefined;
  }
  const content = readContent(world, "response_url", args);
  if (args["replace_original"] === true && hook.message !== undefined) {
    return replaceOriginal(world, channel, hook, content);
  }
  const bot = world.store.users.get(teamOf(world, channel.team).botUser ?? "");
  if (bot === undefined) throw new Refused("account_inactive");
  const thread = text(args, "thread_ts");
  const message = ownMessage(world, channel, bot, {
    ...content,
    ...(thread === "" ? {} : { thread_ts: thread }),
  });
  return args["response_type"] === "in_channel"
    ? post(world, channel, message)
    : postEphemeral(world, message, hook.user);
}

function original(world: World, channel: Channel, hook: Hook): Ephemeral | Message | undefined {
  const isIt = ({ ts, to }: Ephemeral): boolean => ts === hook.message && to === hook.user;
  return (
    world.store.ephemerals.find(isIt) ?? findMessage(world.store, channel.id, hook.message ?? "")
  );
}

function deleteOriginal(world: World, channel: Channel, hook: Hook): void {
  const found = original(world, channel, hook);
  if (found === undefined) throw new Refused("message_not_found");
  if (isEphemeral(found)) world.store.ephemerals.splice(world.store.ephemerals.indexOf(found), 1);
  else removeMessage(world, channel, found);
}

function replaceOriginal(
  world: World,
  channel: Channel,
  hook: Hook,
  content: Content,
): Ephemeral | Message {
  const found = original(world, channel, hook);
  if (found === undefined) throw new Refused("message_not_found");
  const before = copy(found);
  found.text = content.text;
  delete found.blocks;
  if (content.blocks !== undefined) found.blocks = content.blocks;
  if (!isEphemeral(found)) announceChanged(world, found, before);
  return found;
}

/** Whether only one person sees a message. */
export function isEphemeral(message: Ephemeral | Message): message is Ephemeral {
  return "to" in message;
}
