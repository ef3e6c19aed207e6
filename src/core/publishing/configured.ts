import type { Listing } from "../corpus/document.ts";
import type { Place } from "../delivery/delivery.ts";
import { setsOf } from "../digest/choice.ts";
import { parseSubscription, type ParsedSubscription } from "../schedule/parse-subscription.ts";
import type { Wish } from "../schedule/wish.ts";

type Named = Pick<Listing, "path" | "tags" | "source">;

/** The lines of the setting `digests` that are about a platform, without its name. */
export function configuredLines(setting: string | undefined, platform: string): string[] {
  const lines = (setting ?? "").split(/[\n;]/).map((line) => line.trim());
  const begins = `${platform} `;
  return lines.flatMap((line) =>
    line.startsWith(begins) ? [line.slice(begins.length).trim()] : [],
  );
}

/** What is wrong with the lines for a platform when it is not connected; nothing when there are none. */
export function unconnectedDigests(
  setting: string | undefined,
  platform: "slack" | "discord",
): string | undefined {
  const channels = configuredLines(setting, platform).map((line) => line.split(/ +/)[1]);
  if (channels.length === 0) return undefined;
  const name = { slack: "Slack", discord: "Discord" }[platform];
  return `VERBATIM_DIGESTS: no digest is posted in ${channels.join(", ")}: ${name} is not connected; docs/${platform}.md tells how, or take the ${channels.length === 1 ? "line" : "lines"} out.`;
}

/** Reads such a line: a workspace, a channel and what may follow `on`; or says what is wrong with it. */
export function configuredDigest(
  line: string,
  platform: string,
  documents: readonly Named[],
): { readonly place: Place; readonly wish: Wish } | { readonly problem: string } {
  const [, workspace = "", channel = "", text = ""] = /^(\S+) +(\S+) +([^]*)$/.exec(line) ?? [];
  const wished = readWish(text, documents);
  return "ok" in wished
    ? { place: { platform, workspace, channel }, wish: wished.ok }
    : { problem: `VERBATIM_DIGESTS: the line for ${channel} cannot be read. ${wished.problem}` };
}

/** Reads what may follow `on`, where these documents name sets and sources. */
export function readWish(
  text: string,
  documents: readonly Named[],
  zone?: string,
): ParsedSubscription {
  const sources = documents.flatMap(({ source }) => source ?? []);
  return parseSubscription(text, {
    sets: [...new Set(documents.flatMap(setsOf))],
    sources: [...new Set(sources)],
    ...(zone === undefined ? {} : { zone }),
  });
}
