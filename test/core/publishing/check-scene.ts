import { expect } from "vitest";
import type { Place } from "../../../src/core/delivery/delivery.ts";
import {
  type Edition,
  editionKey,
  LATE_MS,
  pageKey,
} from "../../../src/core/publishing/edition.ts";
import type { Schedule } from "../../../src/core/schedule/schedule.ts";
import { createSlotOracle } from "../schedule/slot-oracle.ts";
import { CHANNELS, DAY_MS, FROM, type Scene, type Told } from "./scene.ts";
import { CATCH_UP_MS, HOUR_MS, type World } from "./world.ts";

/** The current lines that an edition quotes, without those that it says have gone. */
function linesOf({ pages }: Pick<Edition, "pages">): string[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "quote" && block.named === true ? block.text : [])),
  );
}

/** Whether all came as it was to, once each; to be asked when everything has come to its end. */
export async function checkScene({ world, told, platform }: Scene): Promise<void> {
  const { messages } = world.messenger;
  const keys = messages.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const place of CHANNELS) {
    const editions = (await world.store.editions.latest(999, place)).toReversed();
    for (const edition of editions) {
      checkPages(edition, world);
      checkTime(edition, { world, platform });
    }
    const dates = messages.flatMap(({ key, place: { channel: in_, thread } }) =>
      in_ === place.channel && thread === undefined ? key.slice(-"YYYY-MM-DD".length) : [],
    );
    expect(dates).toEqual(dates.toSorted());
    await checkSlots(place, editions, { world, told });
    checkLines(place, editions, told);
  }
}

/** All pages of what was posted stand, in order, in one thread; nothing of what was not. */
function checkPages(edition: Edition, { messenger: { messages } }: World): void {
  const key = editionKey(edition.place, edition.slot);
  const posted = messages.filter(({ key: of }) => of === key || of.startsWith(`${key}#`));
  if (edition.state !== "posted") return expect(posted).toEqual([]);
  const whole = edition.pages.map((_, index) => pageKey(key, index));
  expect(posted.map(({ key: of }) => of)).toEqual(
    edition.reason === undefined ? whole : whole.slice(0, posted.length),
  );
  const [first, ...others] = posted;
  expect(first?.place).toEqual(edition.place);
  for (const { place } of others) expect(place.thread).toBe(first?.id);
  const said = posted.map(({ page }) => linesOf({ pages: [page] }));
  expect(said).toEqual(
    edition.pages.slice(0, posted.length).map((page) => linesOf({ pages: [page] })),
  );
  return undefined;
}

/** What is late says so, and is not later than it may be. */
function checkTime(edition: Edition, { world, platform }: Pick<Scene, "world" | "platform">): void {
  const key = editionKey(edition.place, edition.slot);
  const first = world.messenger.messages.find((one) => one.key === key);
  const at = platform.postedAt.get(first?.id ?? "");
  if (first === undefined || at === undefined) return;
  const lateMs = at - edition.slot.at;
  expect(lateMs).toBeGreaterThanOrEqual(0);
  expect(at).toBeLessThanOrEqual(Math.max(edition.slot.at + CATCH_UP_MS, edition.madeAt + HOUR_MS));
  expect(first.page.fallback.includes("Late: it was due")).toBe(lateMs > LATE_MS);
}

/** Every slot since the channel last asked for anything has ended in some way. */
async function checkSlots(
  place: Place,
  editions: readonly Edition[],
  { world, told }: Pick<Scene, "world" | "told">,
): Promise<void> {
  expect(editions.filter(({ state }) => state === "due")).toEqual([]);
  const subscription = await world.store.subscriptions.find(place);
  const since = told.since.get(place.channel);
  if (subscription === undefined || since === undefined) return;
  const of = new Map(editions.map(({ slot, state }) => [slot.date, state]));
  const taken = editions.findLast(({ madeAt }) => madeAt < since.changed)?.slot.date ?? "";
  const { zone, ...schedule } = subscription.schedule;
  const slots = oracleOf(zone).slots(schedule, since.changed, world.clock.now);
  const owed = slots.filter(({ date }) => date > taken);
  expect(owed.slice(-31).filter(({ date }) => !of.has(date))).toEqual([]);
}

/** What was written is told once: in the first digest that was posted behind it. */
function checkLines(place: Place, editions: readonly Edition[], { lines, since }: Told): void {
  const posted = editions.filter(({ state }) => state === "posted");
  const said = posted.flatMap(linesOf);
  expect(said).toEqual([...new Set(said)]);
  const begun = since.get(place.channel)?.begun;
  if (begun === undefined || posted.some(({ reason }) => reason !== undefined)) return;
  const standing = lines.filter(
    ({ document, at }, index) =>
      at > begun && lines.findLastIndex((line) => line.document === document) === index,
  );
  expect(standing.filter(({ text }) => !said.includes(text))).toEqual([]);
}

const oracles = new Map<Schedule["zone"], ReturnType<typeof createSlotOracle>>();

function oracleOf(zone: string) {
  const from = Date.parse(FROM) - 2 * DAY_MS;
  const known = oracles.get(zone);
  const oracle =
    known ?? createSlotOracle(zone, { from, until: from + 200 * DAY_MS, stepMs: DAY_MS });
  oracles.set(zone, oracle);
  return oracle;
}
