import type { Place } from "../delivery/delivery.ts";
import type { Desk } from "../desk.ts";
import type { DigestStore, Ledger, Messenger } from "../ports.ts";
import type { Pressed } from "../reply/action-value.ts";
import type { Block, Page } from "../reply/blocks.ts";
import { composeForgotten } from "../reply/details.ts";
import { paginate } from "../reply/paginate.ts";
import { wishText } from "../schedule/wish.ts";
import { createDigestCommand, startExample, type Subscriber } from "./command.ts";
import { draft, previewOf } from "./draft.ts";
import { type Edition, pageOfKey } from "./edition.ts";
import { composeSubscriptions } from "./listing.ts";
import { createPublisher, type Publisher, type PublisherDeps } from "./publisher.ts";
import { createSubscribing, type Subscribing } from "./subscribing.ts";
import { subscriptionKey } from "./subscription.ts";

export interface DigestsDeps extends Pick<PublisherDeps, "post" | "catchUpMs" | "now" | "onFault"> {
  readonly desk: Desk;
  readonly digestStore: DigestStore;
  readonly ledger: Ledger;
  readonly messenger: Messenger;
  /** As it is typed: `/digest`. */
  readonly digestCommand: string;
}

/** The digests of one platform: who gets them, and that they do. */
export interface Digests extends Publisher, Pick<Subscribing, "configure"> {
  /** Does what was typed after the command, such as `on 09:00 Europe/Berlin`; replies in private. */
  readonly command: (text: string, by: Subscriber) => Promise<Page>;
  /** What is wrong with what may follow `on`, and may have been meant; nothing when it can be read. */
  readonly problemWith: (text: string, by: Pick<Subscriber, "zone">) => Promise<string | undefined>;
  /** What a button under a digest shows; a page of a preview or of the list too. */
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
}

/** Begin the keys of what is shown in private; the channel where it was asked for follows. */
const PREVIEW = "preview:";
const LIST = "list:";
const MOST_RECENT = 5;

/** Whether a button's key belongs to a digest. */
export function isDigestKey(key: string): boolean {
  return [PREVIEW, LIST].some((begin) => key.startsWith(begin)) || pageOfKey(key) !== undefined;
}

/** Digests of one platform. */
export function createDigests(deps: DigestsDeps): Digests {
  const { desk, digestStore, messenger, digestCommand } = deps;
  const { subscriptions, editions } = digestStore;
  const drafting = { ...deps, ...digestStore, limits: messenger.limits };
  const publisher = createPublisher({
    ...deps,
    ...digestStore,
    draft: (subscription, slot) => draft(subscription, slot, drafting),
  });
  const firstPage = (blocks: readonly Block[]): Page => paginate(blocks, messenger.limits)[0];
  const subscribing = createSubscribing({
    ...deps,
    ...digestStore,
    platform: messenger.platform,
  });
  const command = createDigestCommand({
    ...deps,
    ...digestStore,
    ...subscribing,
    preview: (place) => preview(place, 0),
    list: (place) => list(place, 0),
  });

  /** What the channel would be told now; without a subscription, what is new of the last week. */
  async function preview(place: Place, index: number): Promise<Page> {
    const subscription = await subscriptions.find(place);
    const key = PREVIEW + subscriptionKey(place);
    const blocks = await previewOf(subscription ?? { place }, drafting);
    const note =
      subscription === undefined
        ? [notice(`This channel gets no digest. ${startExample(digestCommand)}`)]
        : [];
    const pages = paginate([...note, ...blocks], messenger.limits, key);
    return pages[index] ?? firstPage(composeForgotten());
  }

  /** Which channels of the workspace get digests. */
  async function list(place: Place, index: number): Promise<Page> {
    const all = await subscriptions.list(place.workspace);
    const blocks =
      all.length === 0
        ? [notice(`No channel gets a digest. ${startExample(digestCommand)}`)]
        : composeSubscriptions(all, place.channel);
    const pages = paginate(blocks, messenger.limits, LIST + subscriptionKey(place));
    return pages[index] ?? firstPage(composeForgotten());
  }

  async function show({ action, key, index }: Pressed): Promise<Page> {
    const page = action === "page" ? index : 0;
    if (key.startsWith(PREVIEW)) return preview(placeIn(key), page);
    if (key.startsWith(LIST)) return list(placeIn(key), page);
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

  return {
    ...publisher,
    command,
    problemWith: async (text, by) => {
      const wished = subscribing.read(text, await by.zone());
      return "problem" in wished ? wished.problem : undefined;
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
    configure: subscribing.configure,
  };
}

function placeIn(key: string): Place {
  const [, platform = "", workspace = "", channel = ""] = key.split(":");
  return { platform, workspace, channel };
}

function notice(text: string): Block {
  return { kind: "notice", text };
}
