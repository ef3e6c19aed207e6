import type { Place } from "../delivery/delivery.ts";
import type { Messenger, Subscriptions } from "../ports.ts";
import type { Page } from "../reply/blocks.ts";
import { noticePage } from "../reply/notice-page.ts";
import { nextSlot } from "../schedule/slots.ts";
import { describeSubscription, type Wish, wishText } from "../schedule/wish.ts";
import { whenText } from "./listing.ts";
import type { Subscribing } from "./subscribing.ts";

export interface DigestCommandDeps extends Pick<Subscribing, "read" | "subscribe"> {
  readonly subscriptions: Subscriptions;
  readonly messenger: Pick<Messenger, "obstacle">;
  /** What a channel would be told now. */
  readonly preview: (place: Place) => Promise<Page>;
  /** Which channels of the workspace get one; the first page. */
  readonly list: (place: Place) => Promise<Page>;
  /** As it is typed: `/digest`. */
  readonly digestCommand: string;
  readonly now: () => number;
}

/** Who asks for a digest, and where. */
export interface Subscriber {
  readonly place: Place;
  readonly user: string;
  /** Where the platform knows it: the time zone of the one who asks. */
  readonly zone: () => Promise<string | undefined>;
  /** Whether they may change what this channel gets. */
  readonly maySubscribe: () => Promise<boolean>;
}

const NOT_ALLOWED = "You may not change what this channel gets: ask someone who manages it.";

/** Does what is typed after `/digest`; replies in private. */
export function createDigestCommand(deps: DigestCommandDeps) {
  const { read, subscribe, subscriptions, messenger, digestCommand, now } = deps;

  async function turnOn(
    text: string,
    { place, user, zone, maySubscribe }: Subscriber,
  ): Promise<Page> {
    const wished = read(text, await zone());
    if ("problem" in wished) return noticePage(wished.problem);
    if (!(await maySubscribe())) return noticePage(NOT_ALLOWED);
    const obstacle = await messenger.obstacle(place);
    if (obstacle !== undefined) return noticePage(`No digest could be posted. ${obstacle}`);
    await subscribe(place, wished.ok, user);
    return noticePage(
      `This channel gets a digest ${describeSubscription(wished.ok)}. The next one: ${nextText(wished.ok)}. ${digestCommand} off ends it.`,
    );
  }

  async function turnOff({ place, maySubscribe }: Subscriber): Promise<Page> {
    const subscription = await subscriptions.find(place);
    if (subscription === undefined) return noticePage(`This channel gets no digest. ${example()}`);
    if (!(await maySubscribe())) return noticePage(NOT_ALLOWED);
    await subscriptions.remove(place);
    return noticePage(
      `This channel no longer gets a digest. To have it back: ${digestCommand} on ${wishText(subscription)}`,
    );
  }

  const nextText = ({ schedule }: Wish) => whenText(nextSlot(schedule, now()), schedule);
  const example = () => startExample(digestCommand);

  return async function command(text: string, by: Subscriber): Promise<Page> {
    const [, word = "", rest = ""] = /^(\S*)\s*([^]*)$/.exec(text.trim()) ?? [];
    switch (word.toLowerCase()) {
      case "on":
        return turnOn(rest, by);
      case "off":
        return turnOff(by);
      case "now":
        return deps.preview(by.place);
      case "list":
        return deps.list(by.place);
      default:
        return noticePage(helpText(digestCommand));
    }
  };
}

/** How a first digest may be asked for. */
export function startExample(command: string): string {
  return `${command} on 09:00 Europe/Berlin weekdays starts one.`;
}

/** What can be typed. */
function helpText(command: string): string {
  return [
    `${command} on 09:00 Europe/Berlin: every day at that time, what is new in the documents, in this channel.`,
    "Behind it, in any order: weekdays or mon,thu; names of sets (folders or tags); from SOURCE; heartbeat (a line when nothing is new); gaps (questions not answered here).",
    `${command} off: no more of it.`,
    `${command} now: what would be posted now, for you alone.`,
    `${command} list: which channels get one.`,
  ].join("\n");
}
