import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Message } from "../fakes/slack/store.ts";
import { ids, type SlackServer, startSlackServer } from "../fakes/slack/server.ts";
import { type RunningBot, runBot } from "../fixtures/running-bot.ts";

/** How often a replica is killed; the test takes about three seconds each time. */
const KILLS = Number(process.env["CRASHES"] ?? 0);

/** `postgres://…`; without it, SQLite. */
const DATABASE = process.env["CRASHES_DATABASE"];

const ASKED_EVERY_MS = 200;

/** Longer than a lease and the pause of a sweep together. */
const CAUGHT_UP_WITHIN_MS = 60_000;

/** A pseudo-random number from 0 to 1, the same in every run (Park and Miller, 1988). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

describe.runIf(KILLS > 0)(`two replicas killed ${KILLS} times`, () => {
  let slack: SlackServer;
  let data: string;
  let replicas: RunningBot[];

  const start = () =>
    runBot({
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: ids.botToken,
      SLACK_APP_TOKEN: ids.appToken,
      VERBATIM_DATA: data,
      ...(DATABASE === undefined ? {} : { DATABASE_URL: DATABASE }),
    });

  beforeEach(async () => {
    // Slack's own retries come at once, after one minute and after five.
    slack = await startSlackServer({ socketMode: true, retryDelaysMs: [0, 5_000, 20_000] });
    data = mkdtempSync(join(tmpdir(), "verbatim-crashes-"));
    replicas = await Promise.all([start(), start()]);
    await slack.until(() => slack.socket.count() === 2, CAUGHT_UP_WITHIN_MS);
  });

  afterEach(async () => {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await slack.close();
    rmSync(data, { recursive: true });
  });

  it(
    "answer every question exactly once, in its thread",
    { timeout: KILLS * 30_000 + 3 * CAUGHT_UP_WITHIN_MS },
    async () => {
      const random = createRandom(7);
      const questions: Message[] = [];
      const crowd = { isAsking: true };
      const ask = async () => {
        while (crowd.isAsking) {
          questions.push(
            slack.user(ids.ana).says(ids.general, `<@${ids.bot}> which drones does Russia make?`),
          );
          await wait(ASKED_EVERY_MS);
        }
      };
      const asking = ask();
      for (let kill = 0; kill < KILLS; kill += 1) {
        await wait(random() * 1_000);
        const victim = random() < 0.5 ? 0 : 1;
        await replicas[victim]?.kill();
        replicas[victim] = await start();
      }
      crowd.isAsking = false;
      await asking;
      const counts = () => questions.map((question) => slack.replies(question).length);
      await slack.settled(CAUGHT_UP_WITHIN_MS);
      // Whoever is not answered by then shows below.
      const end = performance.now() + CAUGHT_UP_WITHIN_MS;
      while (counts().includes(0) && performance.now() < end) await wait(1_000);
      const events = (ts: string) =>
        slack.deliveries.filter(({ payload }) => JSON.stringify(payload).includes(ts));
      const wrong = questions.flatMap(({ ts }, index) =>
        counts()[index] === 1
          ? []
          : [
              {
                replies: counts()[index],
                events: events(ts).map(({ name, state, attempts }) => ({ name, state, attempts })),
              },
            ],
      );
      expect(wrong).toEqual([]);
      expect(questions.length).toBeGreaterThan(KILLS);
    },
  );
});
