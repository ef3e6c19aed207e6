import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { type Client, Routes } from "discord.js";
import { z } from "zod";
import { VerbatimError } from "../../../core/index.ts";
import { notInGuild } from "../errors.ts";

/** Name of the command in the menu of a message. */
export const FIND_SOURCES = "Find sources";

/** Longest question that Discord lets one type. */
const MAX_QUESTION_CHARS = 1_000;

/** Names of commands, without the slash. */
export interface CommandNames {
  readonly ask: string;
  readonly digest: string;
}

/**
 * A command as it is registered. Discord's OpenAPI description of 18 July 2026 takes permissions only
 * as a number; its documentation and clients have text, in which Discord tells them.
 */
export type CommandDefinition = RESTPostAPIApplicationCommandsJSONBody extends infer Body
  ? Body extends object
    ? Omit<Body, "contexts" | "default_member_permissions"> & {
        readonly default_member_permissions?: number;
        readonly contexts?: InteractionContextType[] | null;
      }
    : never
  : never;

/** The commands that the bot offers, as Discord wants them told. */
export function commandDefinitions({ ask, digest }: CommandNames): CommandDefinition[] {
  const contexts = [InteractionContextType.Guild, InteractionContextType.BotDM];
  const slash = (name: string, description: string) => ({
    type: ApplicationCommandType.ChatInput as const,
    name,
    description,
    contexts,
  });
  return [
    {
      ...slash(ask, "Ask the documents; only you see the answer"),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: "question",
          description: "The question",
          required: true,
          max_length: MAX_QUESTION_CHARS,
        },
      ],
    },
    slash("sources", "The documents that can be quoted"),
    slash("help", "How to ask the documents"),
    {
      ...slash("gaps", "Questions that nobody could be answered"),
      default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
      contexts: [InteractionContextType.Guild],
    },
    {
      ...slash(digest, "A daily digest of what is new in the documents"),
      options: [
        {
          ...part("on", "Posts one in this channel every day"),
          options: [
            {
              type: ApplicationCommandOptionType.String,
              name: "when",
              description: "Time, zone and days, such as: 09:00 Europe/Berlin weekdays",
              required: true,
              max_length: MAX_QUESTION_CHARS,
            },
          ],
        },
        part("off", "Posts no more in this channel"),
        part("now", "Shows you what would be posted now"),
        part("list", "The channels that get one"),
      ],
    },
    { type: ApplicationCommandType.Message, name: FIND_SOURCES, contexts },
  ];
}

function part(name: string, description: string) {
  return { type: ApplicationCommandOptionType.Subcommand as const, name, description };
}

const option = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().nullish(),
  max_length: z.number().nullish(),
  get options() {
    return z.array(option).nullish();
  },
});

type Option = z.infer<typeof option>;

/** What of a registered command makes it another one. */
const registered = z.array(
  z.object({
    type: z.number(),
    name: z.string(),
    description: z.string().default(""),
    default_member_permissions: z.union([z.string(), z.number()]).nullish(),
    contexts: z.array(z.number()).nullish(),
    options: z.array(option).nullish(),
  }),
);

/** A bot in development is in no more servers than these. */
const FEW_SERVERS = 100;

/**
 * Registers the commands when they are not those that are registered already: in one server alone,
 * where they show at once, or everywhere. Gives whether there was something to do.
 *
 * @throws VerbatimError `configuration` when the bot is not in that server.
 */
export async function registerCommands(
  client: Client<true>,
  { guild, ...names }: CommandNames & { readonly guild?: string },
): Promise<boolean> {
  const id = client.application.id;
  if (guild !== undefined && !client.guilds.cache.has(guild)) {
    throw new VerbatimError("configuration", notInGuild(guild));
  }
  const wanted = commandDefinitions(names);
  const everywhere = Routes.applicationCommands(id);
  const inServer = (server: string) => Routes.applicationGuildCommands(id, server);
  // What is registered both ways shows twice.
  if (guild !== undefined) {
    // Discord knows no contexts within a server.
    const wantedThere = wanted.map((command) => ({ ...command, contexts: null }));
    const isHere = await isRegistered(client, inServer(guild), wantedThere);
    if (!isHere) await clearServers(client, guild);
    const isChanged = await register(client, inServer(guild), wantedThere);
    return (await register(client, everywhere, [])) || isChanged;
  }
  if (await isRegistered(client, everywhere, wanted)) return false;
  await clearServers(client);
  // Last, so that a start after a crash in between does it all again.
  return register(client, everywhere, wanted);
}

/** Takes the commands out of servers but for one. */
async function clearServers(client: Client<true>, kept?: string): Promise<void> {
  for (const server of [...client.guilds.cache.keys()].slice(0, FEW_SERVERS)) {
    if (server === kept) continue;
    const route = Routes.applicationGuildCommands(client.application.id, server);
    // Where the bot was invited without the right to have commands, Discord refuses; at worst some show twice.
    await register(client, route, []).catch(() => {});
  }
}

async function isRegistered(
  { rest }: Client<true>,
  route: `/${string}`,
  wanted: readonly CommandDefinition[],
): Promise<boolean> {
  return normal(await rest.get(route)) === normal(wanted);
}

/** Makes the commands at a route those that are wanted; gives whether they were others. */
async function register(
  client: Client<true>,
  route: `/${string}`,
  wanted: readonly CommandDefinition[],
): Promise<boolean> {
  if (await isRegistered(client, route, wanted)) return false;
  await client.rest.put(route, { body: wanted });
  return true;
}

/** Commands in a form in which equal ones are the same text; none where they cannot be read. */
function normal(commands: unknown): string | undefined {
  const parsed = registered
    .safeParse(commands)
    .data?.map((command) => [
      command.name,
      command.type,
      command.description,
      command.default_member_permissions?.toString() ?? null,
      command.contexts?.toSorted() ?? null,
      command.options?.map(normalOption) ?? [],
    ]);
  return parsed && JSON.stringify(parsed.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

function normalOption({ name, type, description, ...rest }: Option): readonly unknown[] {
  const { required, max_length, options } = rest;
  return [name, type, description, required, max_length, options?.map(normalOption) ?? []];
}
