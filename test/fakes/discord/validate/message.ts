import { AllowedMentionsTypes, type APIEmbed, MessageFlags } from "discord-api-types/v10";
import { flag, isJson, type Json, object, objects, text } from "../../slack/json.ts";
import type { Issue } from "../refused.ts";
import { checkComponents } from "./components.ts";
import { trusted } from "../trusted.ts";

/*
 * What the specification lacks or states for people only: it allows 4,000 characters of content,
 * and says nothing of sums and pairs. https://docs.discord.com/developers/resources/message
 */

const MOST_CONTENT = 2000;
const MOST_EMBED_CHARACTERS = 6000;

/** Everything wrong with a message's body beyond what the specification can say. */
export function checkMessage(body: Json): Issue[] {
  return [
    ...checkContent(text(body, "content")),
    ...checkEmbeds(objects(body, "embeds")),
    ...checkComponents(body),
    ...checkAllowedMentions(object(body, "allowed_mentions")),
  ];
}

/** Whether a body has nothing to show. */
export function isEmptyMessage(body: Json, files: number): boolean {
  const lists = ["embeds", "components", "sticker_ids"].flatMap((name) => objects(body, name));
  const stickers = Array.isArray(body["sticker_ids"]) ? body["sticker_ids"].length : 0;
  const content = text(body, "content").trim();
  return content === "" && lists.length + stickers + files === 0 && !isJson(body["poll"]);
}

// Discord counts as JavaScript does here; whether it counts code points is undocumented.
function checkContent(content: string): Issue[] {
  if (content.length <= MOST_CONTENT) return [];
  return [tooLong(["content"], `Must be ${MOST_CONTENT} or fewer in length.`)];
}

function checkEmbeds(embeds: readonly Json[]): Issue[] {
  const sum = embeds.reduce((total, embed) => total + embedCharacters(trusted(embed)), 0);
  const words = `Embed size exceeds maximum size of ${MOST_EMBED_CHARACTERS}`;
  const whole = sum > MOST_EMBED_CHARACTERS ? [tooLong(["embeds"], words)] : [];
  const empty = embeds.flatMap((embed, at) =>
    objects(embed, "fields").flatMap((field, place) =>
      ["name", "value"]
        .filter((key) => text(field, key).trim() === "")
        .map((key) => ({
          path: ["embeds", at, "fields", place, key],
          code: "BASE_TYPE_REQUIRED",
          message: "This field is required",
        })),
    ),
  );
  return [...whole, ...empty];
}

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
function embedCharacters({ title, description, fields = [], footer, author }: APIEmbed): number {
  const parts = [title, description, footer?.text, author?.name];
  const all = [...parts, ...fields.flatMap(({ name, value }) => [name, value])];
  return all.reduce((sum, part) => sum + (part ?? "").length, 0);
}

/** https://docs.discord.com/developers/resources/message#allowed-mentions-object */
function checkAllowedMentions(allowed: Json | undefined): Issue[] {
  const given = allowed?.["parse"];
  const parse: readonly unknown[] = Array.isArray(given) ? given : [];
  return [AllowedMentionsTypes.User, AllowedMentionsTypes.Role].flatMap((kind): Issue[] => {
    const list = allowed?.[kind];
    if (!parse.includes(kind) || !Array.isArray(list) || list.length === 0) return [];
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    const code = "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE";
    return [{ path: ["allowed_mentions"], code, message }];
  });
}

/** Flags of a body that mean nothing where it was sent, in words. */
export function strayFlags(body: Json, permitted: number): string[] {
  const sent = typeof body["flags"] === "number" ? body["flags"] : 0;
  return Object.entries(MessageFlags)
    .filter(([, bit]) => typeof bit === "number" && (sent & bit & ~permitted) !== 0)
    .map(([name]) => `flag ${name}`);
}

/** The flags a body asks for. */
export function flagsOf(body: Json): number {
  return typeof body["flags"] === "number" ? body["flags"] : 0;
}

/** Whether a reply is dropped silently when the message it answers is gone. */
export function forgivesMissing(reference: Json): boolean {
  return "fail_if_not_exists" in reference && !flag(reference, "fail_if_not_exists");
}

function tooLong(path: string[], message: string): Issue {
  return { path, code: "BASE_TYPE_MAX_LENGTH", message };
}
