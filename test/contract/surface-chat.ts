import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type DiscordServer,
  ids as discordIds,
  startDiscordServer,
} from "../fakes/discord/server.ts";
import type { Message as DiscordMessage } from "../fakes/discord/store.ts";
import { isJson, type Json, objects } from "../fakes/slack/json.ts";
import { ids as slackIds, type SlackServer, startSlackServer } from "../fakes/slack/server.ts";
import type { Message as SlackMessage } from "../fakes/slack/store.ts";
import { type RunningBot, runBot } from "../fixtures/running-bot.ts";
import { marked, mentions } from "./messenger-platforms.ts";
import { DOCUMENTS, OBEYED, type Sayings, type Shown, type Surface } from "./surface.ts";

/** The documents of the contract in a folder of their own. */
export function knowledgeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-surface-"));
  for (const [path, words] of Object.entries(DOCUMENTS)) writeFileSync(join(folder, path), words);
  return folder;
}

/** One built program that serves Slack, Discord and the console. */
export interface Served {
  readonly slack: SlackServer;
  readonly discord: DiscordServer;
  readonly bot: RunningBot;
  readonly close: () => Promise<void>;
}

/** Starts it, with both platforms beside it. */
export async function serve(): Promise<Served> {
  const [slack, discord] = await Promise.all([startSlackServer(), startDiscordServer()]);
  const folder = knowledgeFolder();
  const bot = await runBot({
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slackIds.botToken,
    SLACK_SIGNING_SECRET: slack.settings.signingSecret,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: discordIds.token,
    VERBATIM_KNOWLEDGE: folder,
  });
  slack.sendTo(`${bot.url}/slack/events`);
  return {
    slack,
    discord,
    bot,
    close: async () => {
      await bot.stop();
      await Promise.all([slack.close(), discord.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

const SAYS: Sayings = {
  unanswered: "Not in the documents.",
  nearest: "The nearest lines, which are not an answer:",
  nowhere: (words) => `Nowhere in them: ${words.map((word) => `“${word}”`).join(", ")}.`,
  differing: "The sources differ: 14 (2026-03-05) and 17 (2026-03-08).",
  why: ["asks for", "has a probability of"],
  help: "Ask the documents",
  place: (path, line) => `${path}:${line}`,
};

/** How the buttons begin that lead on. */
const BUTTONS = { context: "context:", why: "why:", rest: "page:" };

/** Slack: a mention and the reply in its thread; the empty question is the bare command. */
export function slackSurface({ slack }: Served): Surface {
  const { general, bot } = slackIds;
  const ben = slack.user(slackIds.ben);
  const told = () => slack.store.ephemerals.filter(({ to }) => to === ben.id);

  const shown = (message: SlackMessage | undefined): Shown => {
    if (message === undefined) throw new Error("no reply");
    const { blocks = [], text: fallback } = message;
    return {
      text: wordsOf(blocks),
      quoted: wordsOf(blocks.flatMap((block) => objects(block, "elements").filter(isQuote))),
      live: [...mentions(blocks), ...marked(fallback), ...slack.violations],
      follow: async (way) => {
        const button = valuesOf(blocks, "action_id").find((id) => id.startsWith(BUTTONS[way]));
        if (button === undefined) return undefined;
        const before = { window: ben.modal(), told: told().length };
        await ben.presses(message, button);
        await slack.until(() => ben.modal() !== before.window || told().length > before.told);
        if (told().length > before.told) return shown(told().at(-1));
        return shown({ ...message, blocks: objects(ben.modal()?.body, "blocks") });
      },
    };
  };
  return {
    says: SAYS,
    ask: async (question) => {
      if (question === "") return shown((await ben.command("/ask", "", general)).reply);
      const typed = question.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign);
      const asked = slack.user(slackIds.ana).says(general, `<@${bot}> ${typed}`);
      await slack.until(() => slack.replies(asked).length > 0);
      return shown(slack.replies(asked)[0]);
    },
    close: async () => {},
  };
}

/** What Slack's client sends for the signs of its markup. */
const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function isQuote({ type }: Json): boolean {
  return type === "rich_text_quote";
}

/** The words of Slack's blocks, a line for each element that stands by itself. */
function wordsOf(blocks: readonly Json[]): string {
  return blocks
    .flatMap((block) => (block["type"] === "rich_text" ? objects(block, "elements") : [block]))
    .map((element) => valuesOf(objects(element, "elements"), "text").join(""))
    .join("\n");
}

/** Every value of a field, at any depth, that is text. */
function valuesOf(value: unknown, field: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesOf(one, field));
  if (!isJson(value)) return [];
  const own = value[field];
  return [
    ...(typeof own === "string" ? [own] : []),
    ...Object.values(value).flatMap((one) => valuesOf(one, field)),
  ];
}

/** Discord: a mention and the reply to it. */
export function discordSurface({ discord }: Served): Surface {
  const ben = discord.user(discordIds.ben);
  const shown = (message: DiscordMessage | undefined): Shown => {
    if (message === undefined) throw new Error("no reply");
    const { embeds, components, pings } = message;
    const drawn = embeds.map(({ description = "" }) => description).join("\n");
    const read = (lines: readonly string[]) =>
      lines
        .join("\n")
        .replaceAll(/^> /gm, "")
        .replaceAll(/\\([^\p{L}\p{N}\s])/gu, "$1");
    const lines = drawn.split("\n");
    return {
      text: read(lines),
      quoted: read(lines.filter((line) => line.startsWith("> "))),
      live: [
        ...pings.users,
        ...pings.roles,
        ...(pings.everyone ? ["@everyone"] : []),
        ...(drawn.match(LIVE_IN_DISCORD) ?? []),
        ...discord.violations,
      ],
      follow: async (way) => {
        const button = valuesOf(components, "custom_id").find((id) => id.startsWith(BUTTONS[way]));
        if (button === undefined) return undefined;
        // A page that only one person sees is turned in its place.
        const pressed = await discord.answered(ben.presses(message, button));
        return shown(pressed.reply ?? pressed.message);
      },
    };
  };
  return {
    says: SAYS,
    ask: async (question) => {
      const asked = discord
        .user(discordIds.ana)
        .says(discord.addChannel({ name: "quiet" }).id, `<@${discordIds.bot}> ${question}`);
      await discord.until(() => discord.replies(asked).length > 0);
      return shown(discord.replies(asked)[0]);
    },
    close: async () => {},
  };
}

/** Markup of quotes that no backslash takes away: emphasis, code, mentions, links, times. */
const LIVE_IN_DISCORD = /(?<!\\)(?:\*(?!\*)|_|~~|\|\||`|<[@#:t]|@everyone|@here|\]\()/g;

/** The page in the browser: its words without tags; context stands in it already. */
export function consoleSurface({ bot }: Served): Surface {
  const visit = async (path: string): Promise<Shown> => {
    const html = (await (await fetch(bot.url + path)).text()).replace(/<style>.*<\/style>/su, "");
    const link = /href="(\/why\?[^"]*)"/u.exec(html)?.[1] ?? "";
    const read = (part: string) => unescapedHtml(part.replaceAll(/<[^>]*>/gu, ""));
    return {
      text: read(html),
      quoted: read((html.match(/<blockquote.*?<\/blockquote>/gsu) ?? []).join("\n")),
      // The page itself has no script, no bold words, and marks control characters.
      live: [...(html.match(/<script|<b>/g) ?? []), ...(html.match(OBEYED) ?? [])],
      follow: async (way) => {
        // All of an answer stands on one page.
        if (way === "rest") return undefined;
        return visit(way === "why" ? unescapedHtml(link) : path);
      },
    };
  };
  return {
    says: { ...SAYS, nearest: "The nearest lines, which are not an answer" },
    ask: (question) => visit(`/?q=${encodeURIComponent(question)}`),
    close: async () => {},
  };
}

function unescapedHtml(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string) =>
    code === undefined ? (names[name] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
