import {
  Client,
  GatewayIntentBits as Intents,
  type Interaction,
  type Message,
  Partials,
} from "discord.js";
import { type DiscordServer, ids } from "./server.ts";

/** What a client does with what it hears. */
export interface Hearing {
  readonly intents?: readonly Intents[];
  readonly token?: string;
  readonly onMessage?: (message: Message) => Promise<unknown>;
  readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
}

/** A real client that is logged in, and what its handlers threw. */
export interface Connected {
  readonly client: Client<true>;
  readonly errors: unknown[];
}

/** Logs a discord.js client in; it hears only what people write. Rejects when it cannot. */
export async function connect(discord: DiscordServer, hearing: Hearing = {}): Promise<Connected> {
  const { intents = [], token = ids.token, onMessage, onInteraction } = hearing;
  const errors: unknown[] = [];
  const client = new Client({
    intents: [Intents.Guilds, Intents.GuildMessages, Intents.DirectMessages, ...intents],
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
  });
  const keep = (error: unknown): void => {
    errors.push(error);
  };
  client.on("error", keep);
  client.on("messageCreate", (message) => {
    if (!message.author.bot) onMessage?.(message).catch(keep);
  });
  client.on("interactionCreate", (interaction) => {
    onInteraction?.(interaction).catch(keep);
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once("clientReady", resolve);
  });
  try {
    await client.login(token);
    return { client: await ready, errors };
  } catch (error) {
    await client.destroy();
    throw error;
  }
}
