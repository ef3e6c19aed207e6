import type { Delivery, Place } from "../delivery/delivery.ts";
import type { Desk } from "../desk.ts";
import type { News, NewsRequest } from "../digest/news.ts";
import type { Editions, Ledger, Snapshots } from "../ports.ts";
import type { Block, Page } from "../reply/blocks.ts";
import { followBelow, type Following } from "../reply/follow-on.ts";
import { composeGaps } from "../reply/gaps.ts";
import type { Limits } from "../reply/limits.ts";
import { pageOf, paginateWith } from "../reply/paginate.ts";
import type { Slot } from "../schedule/slots.ts";
import { dayText } from "./day-text.ts";
import { type Edition, editionKey, LATE_MS, pageKey } from "./edition.ts";
import type { Subscription } from "./subscription.ts";

/** What an edition says and what its readers know then; no page when there is nothing to say. */
export type Drafted = Pick<Edition, "pages" | "quotes" | "known">;

export interface DraftDeps {
  readonly desk: Pick<Desk, "news" | "documentsKnown" | "catalogue">;
  readonly snapshots: Snapshots;
  readonly editions: Pick<Editions, "latest">;
  readonly ledger: Pick<Ledger, "questions">;
  readonly limits: Limits;
  readonly now: () => number;
}

/** Editions whose lines are not repeated. */
export const MOST_EARLIER = 14;

const MOST_GAPS = 100;

/** Where documents change all the time, the last one counts. */
const MOST_TRIES = 3;

const DATE_CHARS = "YYYY-MM-DD".length;
const WEEK_MS = 7 * 24 * 60 * 60_000;

/** Works out what a subscription is told at a slot. Nothing is noted but the snapshot. */
export async function draft(
  subscription: Subscription,
  slot: Slot,
  deps: DraftDeps,
): Promise<Drafted & { readonly known: string }> {
  const { place } = subscription;
  const earlier = await deps.editions.latest(MOST_EARLIER, place);
  const key = editionKey(place, slot);
  const { news, known } = await newsOfOneState(async () => {
    const request = await requestFor(subscription, { date: slot.date, earlier }, deps);
    return { ...request, key };
  }, deps);
  const pages = await pagesOf(subscription, { slot, earlier, blocks: news.blocks }, deps);
  return { pages, quotes: news.quotes, known };
}

/** What an edition is made of: its slot, the editions before it, and what is new as it is laid out. */
interface Contents {
  readonly slot: Slot;
  readonly earlier: readonly Edition[];
  readonly blocks: readonly Block[];
}

async function pagesOf(
  subscription: Subscription,
  { slot, earlier, blocks: news }: Contents,
  deps: Pick<DraftDeps, "ledger" | "limits">,
): Promise<readonly Page[]> {
  const said = [...news, ...(await gapBlocks(subscription, earlier, deps))];
  if (said.length === 0 && !subscription.heartbeat) return [];
  const blocks = [...opening(subscription, slot, earlier), ...orNothing(said)];
  const key = editionKey(subscription.place, slot);
  return paginateWith(blocks, deps.limits, (following) => ending(following, key));
}

/** The messages of a digest that is posted in time; none when there is nothing to say. */
export async function pagesInTime(
  subscription: Subscription,
  contents: Contents,
  deps: Pick<DraftDeps, "ledger" | "limits">,
): Promise<readonly Page[]> {
  const { slot } = contents;
  const pages = await pagesOf(subscription, contents, deps);
  const at = { now: slot.at, limits: deps.limits };
  return pages.flatMap((_, index) => pageAt({ slot, pages }, index, at) ?? []);
}

/**
 * What is new and what its readers know then. Documents may be read anew in the midst of it; what
 * they were would then not be found, and a changed line pass for a new one: it is done again.
 */
async function newsOfOneState(
  request: () => Promise<NewsRequest>,
  { desk, snapshots }: Pick<DraftDeps, "desk" | "snapshots">,
): Promise<{ readonly news: News; readonly known: string }> {
  const state = () =>
    desk
      .catalogue()
      .documents.map(({ path, hash }) => `${hash} ${path}`)
      .join("\n");
  for (let tries = 1; ; tries += 1) {
    const before = state();
    const news = await desk.news(await request());
    const known = await snapshots.save(news.versions, desk.documentsKnown);
    if (tries === MOST_TRIES || state() === before) return { news, known };
  }
}

/**
 * What a channel would be told now; nothing is noted. One that gets no digest is shown what is new of
 * the last week.
 */
export async function previewOf(
  channel: Subscription | Pick<Subscription, "place">,
  deps: DraftDeps,
): Promise<readonly Block[]> {
  const at = deps.now();
  const today = new Date(at).toISOString().slice(0, DATE_CHARS);
  if (!("known" in channel)) {
    const known = { since: at - WEEK_MS, until: at };
    const choice = { sets: [], sources: [] };
    const request = { known, before: [], choice, earlier: [], today };
    return orNothing((await deps.desk.news(request)).blocks);
  }
  const earlier = await deps.editions.latest(MOST_EARLIER, channel.place);
  const request = await requestFor(channel, { date: today, earlier }, deps);
  const news = await deps.desk.news(request);
  return orNothing([...news.blocks, ...(await gapBlocks(channel, earlier, deps))]);
}

function orNothing(blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [{ kind: "notice", text: "Nothing new." }] : blocks;
}

/** What is to be told to a subscription's readers. */
export async function requestFor(
  { known, sets, sources }: Subscription,
  { date, earlier }: { readonly date: string; readonly earlier: readonly Edition[] },
  { desk, snapshots }: Pick<DraftDeps, "snapshots"> & { readonly desk: Pick<Desk, "catalogue"> },
): Promise<Omit<NewsRequest, "key">> {
  const versions = await snapshots.versions(known);
  const now = new Map(desk.catalogue().documents.map(({ path, hash }) => [path, hash]));
  const changed = versions.filter(({ path, hash }) => (now.get(path) ?? hash) !== hash);
  const posted = earlier.filter(({ state }) => state === "posted");
  const last = posted[0]?.slot.date;
  return {
    known: versions,
    before: await snapshots.documents(changed),
    choice: { sets, sources },
    earlier: posted.flatMap(({ pages }) => pages.flatMap(quotedIn)),
    today: date,
    ...(last === undefined ? {} : { last }),
  };
}

function quotedIn({ blocks }: Page): string[] {
  return blocks.flatMap((block) => (block.kind === "quote" ? [block.text] : []));
}

/** What was asked there, for all to see, since the last digest that told of it. */
async function gapBlocks(
  { place, gaps, since }: Subscription,
  earlier: readonly Edition[],
  { ledger }: Pick<DraftDeps, "ledger">,
): Promise<Block[]> {
  if (!gaps) return [];
  const from =
    earlier.find(({ state }) => state === "posted" || state === "quiet")?.madeAt ?? since;
  const asked = await ledger.questions({ ...channelOf(place), outcome: "unanswered" }, MOST_GAPS);
  const open = asked.filter(
    ({ question }) => question.audience === "place" && question.askedAt > from,
  );
  return open.length === 0 ? [] : unanswered(open);
}

function unanswered(open: readonly Delivery[]): Block[] {
  return [{ kind: "heading", text: "Asked here and not answered" }, ...composeGaps(open)];
}

function channelOf({ platform, workspace, channel }: Place) {
  return { platform, workspace, channel };
}

function opening({ schedule }: Subscription, slot: Slot, earlier: readonly Edition[]): Block[] {
  const isDone = ({ state }: Edition) => state === "posted" || state === "quiet";
  const last = earlier.findIndex(isDone);
  const missed = earlier
    .slice(0, last === -1 ? earlier.length : last)
    .filter(({ state }) => state === "missed")
    .map((edition) => edition.slot.date)
    .toReversed();
  const notes = [
    `Late: it was due at ${schedule.time} (${schedule.zone}).`,
    ...(missed.length === 0
      ? []
      : [`Not posted: ${missed.join(", ")}. What was new then is told here.`]),
  ];
  return [
    { kind: "heading", text: `Digest of ${dayText(slot.date)}` },
    ...notes.map((text): Block => ({ kind: "notice", text, aside: true })),
  ];
}

/** Where {@link opening} puts the note that it is late. */
const LATE_NOTE_AT = 1;

/** A page as it is posted at an instant: room is kept for the note that it is late, which goes when it is not. */
export function pageAt(
  { slot, pages }: Pick<Edition, "slot" | "pages">,
  index: number,
  { now, limits }: { readonly now: number; readonly limits: Limits },
): Page | undefined {
  const page = pages[index];
  if (page === undefined || index > 0 || now - slot.at > LATE_MS) return page;
  return pageOf(page.blocks.toSpliced(LATE_NOTE_AT, 1), limits);
}

/** Every page can be rated; the first one leads to the subscription. */
function ending(following: Following, edition: string): Block[] {
  const key = pageKey(edition, following.index);
  const rate = [
    { action: "helpful", label: "👍", key, index: 0 },
    { action: "unhelpful", label: "👎", key, index: 0 },
  ] as const;
  const change = [
    { action: "time", label: "Change time", key, index: 0 },
    { action: "unsubscribe", label: "Unsubscribe", key, index: 0 },
  ] as const;
  const actions = following.index === 0 ? ([...rate, ...change] as const) : rate;
  return [...followBelow(following), { kind: "actions", actions }];
}
