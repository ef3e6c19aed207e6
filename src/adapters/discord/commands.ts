import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { type Client, Routes } from "discord.js";
import { z } from "zod";
import { VerbatimError } from "../../core/index.ts";

/** Name of the command in the menu of a message. */
export const FIND_SOURCES = "Find sources";

/** Longest question that Discord lets one type. */
const MAX_QUESTION_CHARS = 1_000;

/** The commands that the bot offers, as Discord wants them told; `ask` may be named otherwise. */
export function commandDefinitions(ask: string): RESTPostAPIApplicationCommandsJSONBody[] {
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
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
      contexts: [InteractionContextType.Guild],
    },
    { type: ApplicationCommandType.Message, name: FIND_SOURCES, contexts },
  ];
}

/** What of a registered command makes it another one. */
const registered = z.array(
  z.object({
    type: z.number(),
    name: z.string(),
    description: z.string().default(""),
    default_member_permissions: z.string().nullish(),
    options: z
      .array(
        z.object({
          type: z.number(),
          name: z.string(),
          description: z.string(),
          required: z.boolean().optional(),
          max_length: z.number().optional(),
        }),
      )
      .optional(),
  }),
);

/**
 * Registers the commands when they are not those that are registered already: in one server, where
 * they show at once, or everywhere. Gives whether there was something to do.
 *
 * @throws VerbatimError `configuration` when the bot is not in that server.
 */
export async function registerCommands(
  client: Client<true>,
  { ask, guild }: { readonly ask: string; readonly guild?: string },
): Promise<boolean> {
  const id = client.application.id;
  if (guild !== undefined && !client.guilds.cache.has(guild)) {
    throw new VerbatimError(
      "configuration",
      `VERBATIM_DISCORD_GUILD: the bot is not in the server ${guild}: invite it there with the link that \`verbatim check\` prints, or take the setting out.`,
    );
  }
  const route =
    guild === undefined
      ? Routes.applicationCommands(id)
      : Routes.applicationGuildCommands(id, guild);
  const wanted = commandDefinitions(ask);
  const isSame = normal(await client.rest.get(route)) === normal(wanted);
  if (!isSame) await client.rest.put(route, { body: wanted });
  return !isSame;
}

/** Commands in a form in which equal ones are the same text. */
function normal(commands: unknown): string {
  const parsed = registered
    .parse(commands)
    .map(({ type, name, description, default_member_permissions: permissions, options = [] }) => [
      name,
      type,
      description,
      permissions ?? null,
      options.map((option) => [
        option.name,
        option.type,
        option.description,
        option.required,
        option.max_length,
      ]),
    ]);
  return JSON.stringify(parsed.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
