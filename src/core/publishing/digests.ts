import type { Place } from "../delivery/delivery.ts";
import type { Desk } from "../desk.ts";
import { setsOf } from "../digest/choice.ts";
import { VerbatimError } from "../errors.ts";
import type { DigestStore, Ledger, Messenger } from "../ports.ts";
import type { Pressed } from "../reply/action-value.ts";
import type { Block, Page } from "../reply/blocks.ts";
import { composeForgotten } from "../reply/details.ts";
import { noticePage } from "../reply/notice-page.ts";
import { paginate } from "../reply/paginate.ts";
import { describeSubscription, type Wish, wishText } from "../schedule/wish.ts";
import { parseSubscription } from "../schedule/parse-subscription.ts";
import { nextSlot } from "../schedule/slots.ts";
import { draft, previewOf } from "./draft.ts";
import { type Edition, pageOfKey } from "./edition.ts";
import { composeSubscriptions, whenText } from "./listing.ts";
import { createPublisher, type Publisher, type PublisherDeps } from "./publisher.ts";
import { subscriptionKey } from "./subscription.ts";

export interface DigestsDeps extends Pick<PublisherDeps, "post" | "catchUpMs" | "now" | "onFault"> {
  readonly desk: Desk;
  readonly digestStore: DigestStore;
  readonly ledger: Ledger;
  readonly messenger: Messenger;
  /** As it is typed: `/digest`. */
  readonly digestCommand: string;
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

/** The digests of one platform: who gets them, and that they do. */
export interface Digests extends Publisher {
  /** Does what was typed after the command, such as `on 09:00 Europe/Berlin`; replies in private. */
  readonly command: (text: string, by: Subscriber) => Promise<Page>;
  /** What is wrong with what may follow `on`, and may have been meant; nothing when it can be read. */
  readonly problemWith: (text: string, by: Pick<Subscriber, "zone">) => Promise<string | undefined>;
  /** What a button under a digest shows; a page of a preview too. */
  readonly show: (pressed: Pressed) => Promise<Page>;
  /** What a digest's channel asked for, in words that can be typed again; nothing when it gets none. */
  readonly wish: (key: string) => Promise<string | undefined>;
  /** The question about a document of a digest to go on from. */
  readonly questionText: (pressed: Pressed) => Promise<string>;
  /** The channel that a key's digest is for. */
  readonly placeOf: (key: string) => Promise<Place | undefined>;
  /** Newest first. */
  readonly recent: (workspace: string) => Promise<readonly Edition[]>;
  /** The bot was taken out of workspaces. */
  readonly pauseAll: (isGone: (workspace: string) => boolean, reason: string) => Promise<void>;
  /**
   * Sees to it that the subscriptions that nobody owns are those of the configuration: lines of a
   * workspace, a channel and what may follow `on`.
   *
   * @throws VerbatimError `configuration` when a line cannot be read.
   */
  readonly configure: (lines: readonly string[]) => Promise<void>;
}

const PREVIEW = "preview:";
const MOST_RECENT = 5;
const MOST_LISTED = 100;

/** Whether a button's key belongs to a digest. */
export function isDigestKey(key: string): boolean {
  return key.startsWith(PREVIEW) || pageOfKey(key) !== undefined;
}

/** Digests of one platform. */
export function createDigests(deps: DigestsDeps): Digests {
  const { desk, digestStore, messenger, digestCommand, now } = deps;
  const { subscriptions, editions, snapshots } = digestStore;
  const drafting = { ...deps, ...digestStore, limits: messenger.limits };
  const publisher = createPublisher({
    ...deps,
    ...digestStore,
    draft: (subscription, slot) => draft(subscription, slot, drafting),
  });
  const firstPage = (blocks: readonly Block[]): Page => paginate(blocks, messenger.limits)[0];

  async function command(text: string, by: Subscriber): Promise<Page> {
    const [, word = "", rest = ""] = /^(\S*)\s*([^]*)$/.exec(text.trim()) ?? [];
    switch (word.toLowerCase()) {
      case "on":
        return turnOn(rest, by);
      case "off":
        return turnOff(by);
      case "now":
        return preview(by.place, 0);
      case "list":
        return list(by.place);
      default:
        return noticePage(helpText(digestCommand));
    }
  }

  async function turnOn(
    text: string,
    { place, user, zone, maySubscribe }: Subscriber,
  ): Promise<Page> {
    const read = await wishOf(text, { zone });
    if ("problem" in read) return noticePage(read.problem);
    if (!(await maySubscribe())) return noticePage(NOT_ALLOWED);
    const obstacle = await messenger.obstacle(place);
    if (obstacle !== undefined) return noticePage(`No digest could be posted. ${obstacle}`);
    await subscribe(place, read.ok, user);
    return noticePage(
      `This channel gets a digest ${describeSubscription(read.ok)}. The next one: ${nextText(read.ok)}. ${digestCommand} off ends it.`,
    );
  }

  async function wishOf(text: string, by: Pick<Subscriber, "zone">) {
    const zone = await by.zone();
    return parseSubscription(text, { ...names(), ...(zone === undefined ? {} : { zone }) });
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

  async function subscribe(place: Place, wish: Wish, owner: string | undefined): Promise<void> {
    const { documents } = desk.catalogue();
    const known =
      (await subscriptions.find(place))?.known ??
      (await snapshots.save(documents, desk.documentsKnown));
    const who = owner === undefined ? {} : { owner };
    await subscriptions.put({ ...wish, place, since: now(), known, ...who });
  }

  /** What the channel would be told now; without a subscription, what is new of the last week. */
  async function preview(place: Place, index: number): Promise<Page> {
    const subscription = await subscriptions.find(place);
    const key = PREVIEW + subscriptionKey(place);
    const blocks = await previewOf(subscription ?? { place }, key, drafting);
    const note =
      subscription === undefined ? [notice(`This channel gets no digest. ${example()}`)] : [];
    const pages = paginate([...note, ...blocks], messenger.limits, key);
    return pages[index] ?? firstPage(composeForgotten());
  }

  async function list({ workspace, channel }: Place): Promise<Page> {
    const all = await subscriptions.list(workspace);
    const last = await editions.latest(MOST_LISTED, { workspace });
    if (all.length === 0) return noticePage(`No channel gets a digest. ${example()}`);
    return firstPage(composeSubscriptions(all, { last, here: channel }));
  }

  async function show({ action, key, index }: Pressed): Promise<Page> {
    if (key.startsWith(PREVIEW)) return showPreview(key, action === "page" ? index : 0);
    const edition = await editionOf(key);
    const reference = edition?.quotes[index];
    if (edition === undefined || reference === undefined) return firstPage(composeForgotten());
    // The button stands under all the lines of its document.
    const others = edition.quotes.slice(index);
    const end = others.findIndex(({ path }) => path !== reference.path);
    const contexts = await Promise.all(
      others.slice(0, end === -1 ? undefined : end).map(desk.context),
    );
    return firstPage(contexts.flat());
  }

  async function showPreview(key: string, index: number): Promise<Page> {
    const [platform = "", workspace = "", channel = ""] = key.slice(PREVIEW.length).split(":");
    return preview({ platform, workspace, channel }, index);
  }

  const editionOf = async (key: string) => {
    const known = pageOfKey(key);
    return known && editions.find(known.edition);
  };

  /** A date is a scope that questions know: the one who asks sees it and may take it out. */
  async function questionText({ key, index }: Pressed): Promise<string> {
    const path = (await editionOf(key))?.quotes[index]?.path;
    const document = desk.catalogue().documents.find((one) => one.path === path);
    return document?.date === undefined ? "" : `In the ${document.date} piece, `;
  }

  async function configure(lines: readonly string[]): Promise<void> {
    const wanted = new Map(lines.map(configured).map((one) => [subscriptionKey(one.place), one]));
    for (const { place, owner } of await subscriptions.list()) {
      const isLeft = owner !== undefined || wanted.has(subscriptionKey(place));
      if (!isLeft) await subscriptions.remove(place);
    }
    for (const { place, wish } of wanted.values()) {
      const known = await subscriptions.find(place);
      const isSame =
        known !== undefined && known.owner === undefined && wishText(known) === wishText(wish);
      // A start is how what is configured is asked for again once its trouble is mended.
      if (!isSame || known.paused !== undefined) await subscribe(place, wish, undefined);
    }
  }

  function configured(line: string): { readonly place: Place; readonly wish: Wish } {
    const [, workspace = "", channel = "", text = ""] = /^(\S+) +(\S+) +([^]*)$/.exec(line) ?? [];
    const read = parseSubscription(text, names());
    if ("ok" in read)
      return { place: { platform: messenger.platform, workspace, channel }, wish: read.ok };
    throw new VerbatimError(
      "configuration",
      `The digest for ${channel} cannot be used. ${read.problem}`,
    );
  }

  const names = () => {
    const { documents } = desk.catalogue();
    const sources = documents.flatMap(({ source }) => source ?? []);
    return { sets: [...new Set(documents.flatMap(setsOf))], sources: [...new Set(sources)] };
  };
  const nextText = ({ schedule }: Wish) => whenText(nextSlot(schedule, now()), schedule);
  const example = () => `${digestCommand} on 09:00 Europe/Berlin weekdays starts one.`;

  return {
    ...publisher,
    command,
    problemWith: async (text, by) => {
      const read = await wishOf(text, by);
      return "problem" in read ? read.problem : undefined;
    },
    show,
    questionText,
    wish: async (key) => {
      const edition = await editionOf(key);
      const subscription = edition && (await subscriptions.find(edition.place));
      return subscription && wishText(subscription);
    },
    placeOf: async (key) => (await editionOf(key))?.place,
    recent: (workspace) => editions.latest(MOST_RECENT, { workspace }),
    pauseAll: async (isGone, reason) => {
      for (const { place } of await subscriptions.list()) {
        if (isGone(place.workspace)) await subscriptions.pause(place, reason);
      }
    },
    configure,
  };
}

const NOT_ALLOWED = "You may not change what this channel gets: ask someone who manages it.";

function notice(text: string): Block {
  return { kind: "notice", text };
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
