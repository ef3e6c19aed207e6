import {
  ApplicationCommandType as Kind,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { flag, isJson, type Json, objects, text } from "../../slack/json.ts";
import { type Issue, Refused } from "../refused.ts";
import type { Command } from "../store.ts";
import { wireCommand } from "../wire.ts";
import { guildOf, type World } from "../world.ts";
import { type Handlers, ok, type Request } from "./call.ts";
import { trusted } from "../trusted.ts";

/** https://docs.discord.com/developers/interactions/application-commands#registering-a-command */
const MOST: Readonly<Record<number, number>> = {
  [Kind.ChatInput]: 100,
  [Kind.User]: 15,
  [Kind.Message]: 15,
  [Kind.PrimaryEntryPoint]: 1,
};

/** Commands, global and of a guild. */
export const commandHandlers: Handlers = {
  "GET /applications/{application_id}/commands": list,
  "PUT /applications/{application_id}/commands": replace,
  "POST /applications/{application_id}/commands": add,
  "GET /applications/{application_id}/guilds/{guild_id}/commands": list,
  "PUT /applications/{application_id}/guilds/{guild_id}/commands": replace,
  "POST /applications/{application_id}/guilds/{guild_id}/commands": add,
};

/** The guild of a request, undefined for global commands. Throws {@link Refused}. */
function scope({ world, param }: Request): string | undefined {
  if (param("application_id") !== world.settings.applicationId) throw new Refused(50_001);
  const id = param("guild_id");
  if (id === "") return undefined;
  if (!guildOf(world, id).members.has(world.settings.applicationId)) throw new Refused(50_001);
  return id;
}

function list(request: Request): ReturnType<typeof ok> {
  const guild = scope(request);
  const { world } = request;
  const some = world.store.commands.filter((command) => command.guild === guild);
  return ok(some.map((command) => wireCommand(world, command)));
}

function replace(request: Request): ReturnType<typeof ok> {
  const guild = scope(request);
  const { world, raw } = request;
  const bodies = Array.isArray(raw) ? raw.filter(isJson) : [];
  const issues = [...bodies.flatMap((body, at) => check(body, [at])), ...checkAll(bodies)];
  if (issues.length > 0) throw new Refused(50_035, issues);
  const fresh = bodies.map((body) => register(world, guild, body));
  const others = world.store.commands.filter((command) => command.guild !== guild);
  world.store.commands.splice(0, Infinity, ...others, ...fresh);
  return ok(fresh.map((command) => wireCommand(world, command)));
}

function add(request: Request): { readonly status: number; readonly body: unknown } {
  const guild = scope(request);
  const { world, body } = request;
  const issues = check(body, []);
  if (issues.length > 0) throw new Refused(50_035, issues);
  const known = find(world, guild, body);
  const command = register(world, guild, body);
  const others = world.store.commands.filter((one) => one !== known);
  world.store.commands.splice(0, Infinity, ...others, command);
  return { status: known === undefined ? 201 : 200, body: wireCommand(world, command) };
}

/** A command keeps its id when it is registered again. */
function register(world: World, guild: string | undefined, body: Json): Command {
  const id = find(world, guild, body)?.id ?? world.id();
  const kept = trusted<RESTPostAPIApplicationCommandsJSONBody>(body);
  return { id, guild, version: world.id(), body: kept };
}

function find(world: World, guild: string | undefined, body: Json): Command | undefined {
  return world.store.commands.find(
    (one) =>
      one.guild === guild && one.body.name === body["name"] && kindOf(one.body) === kindOf(body),
  );
}

function kindOf({ type = Kind.ChatInput }: { readonly type?: unknown }): Kind {
  return trusted(type ?? Kind.ChatInput);
}

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_CHARACTERS = 8000;

function check(body: Json, path: readonly (number | string)[]): Issue[] {
  const isChat = kindOf(body) === Kind.ChatInput;
  const name = text(body, "name");
  const description = text(body, "description");
  const fits = !isChat || (NAME.test(name) && name === name.toLowerCase());
  const describes = isChat ? description !== "" : description === "";
  const options = objects(body, "options");
  const firstOptional = options.findIndex((option) => !flag(option, "required"));
  const isOrdered = options.every(
    (option, at) => firstOptional < 0 || at < firstOptional || !flag(option, "required"),
  );
  const issue = (key: string, code: string, message: string): Issue => ({
    path: [...path, key],
    code,
    message,
  });
  return [
    ...(fits ? [] : [issue("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")]),
    ...(describes ? [] : [issue("description", "BASE_TYPE_REQUIRED", "Required for chat only")]),
    ...(isOrdered
      ? []
      : [
          issue(
            "options",
            "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            "Required options must be placed before non-required options",
          ),
        ]),
    ...(characters(body) > MOST_CHARACTERS
      ? [issue("options", "APPLICATION_COMMAND_TOO_LARGE", `Over ${MOST_CHARACTERS} characters`)]
      : []),
  ];
}

/** Name, description and values of a command, its options and choices. */
function characters(part: Json): number {
  const own = ["name", "description", "value"].map((key) => text(part, key).length);
  const within = [...objects(part, "options"), ...objects(part, "choices")].map(characters);
  return [...own, ...within].reduce((sum, length) => sum + length, 0);
}

function checkAll(bodies: readonly Json[]): Issue[] {
  const keys = bodies.map((body) => `${kindOf(body)} ${text(body, "name")}`);
  const repeated = keys.flatMap((key, at): Issue[] =>
    keys.indexOf(key) === at
      ? []
      : [
          {
            path: [at],
            code: "APPLICATION_COMMANDS_DUPLICATE_NAME",
            message: "Application command names must be unique",
          },
        ],
  );
  const full = Object.entries(MOST).filter(
    ([kind, most]) => bodies.filter((body) => String(kindOf(body)) === kind).length > most,
  );
  const message = "Maximum number of application commands reached";
  return [...repeated, ...full.map(() => ({ path: [], code: "MAX_COMMANDS", message }))];
}
