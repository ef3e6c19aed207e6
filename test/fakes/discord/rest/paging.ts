import type { Message } from "../store.ts";
import { byAge } from "../snowflake.ts";

const DEFAULT_LIMIT = 50;

/** Messages as a list request asks for them, latest first. https://docs.discord.com/developers/resources/message#get-channel-messages */
export function page(
  messages: readonly Message[],
  query: Readonly<Record<string, string>>,
): Message[] {
  const most = Number(query["limit"] ?? DEFAULT_LIMIT);
  const { before, after, around } = query;
  const sorted = messages.toSorted(byAge);
  const older = (id: string): Message[] => sorted.filter((one) => BigInt(one.id) < BigInt(id));
  const newer = (id: string): Message[] => sorted.filter((one) => BigInt(one.id) > BigInt(id));
  if (around !== undefined) {
    const half = Math.floor(most / 2);
    const middle = sorted.filter(({ id }) => id === around);
    const first = half === 0 ? [] : older(around).slice(-half);
    return [...first, ...middle, ...newer(around).slice(0, half)].slice(0, most).toReversed();
  }
  if (before !== undefined) return older(before).slice(-most).toReversed();
  if (after !== undefined) return newer(after).slice(0, most).toReversed();
  return sorted.slice(-most).toReversed();
}
