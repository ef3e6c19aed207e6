import { InteractionResponseType as Callback } from "discord-api-types/v10";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DiscordServer, ids, startDiscordServer } from "../fakes/discord/server.ts";
import type { Fault } from "../fakes/discord/faults.ts";
import { isThinking } from "../fakes/discord/answers.ts";
import type { Interaction, Message } from "../fakes/discord/store.ts";
import { isBuilt, type RunningBot, runBot } from "../fixtures/running-bot.ts";
import { slowQuestion } from "../fixtures/slow-question.ts";

/** How often replicas are killed; the test takes about five seconds each time. `--reporter=verbose` prints figures. */
const KILLS = Number(process.env["CRASHES"] ?? 0);

/** `postgres://…` of an empty database, since what an earlier run left is taken up again; without it, SQLite. */
const DATABASE = process.env["CRASHES_DATABASE"];

const ASKED_EVERY_MS = 200;

/** Asked in turn in so many: whoever looks for a post sees the latest hundred messages of a channel. */
const CHANNELS = 20;

/** What is asked in private, so many times at once: the last answers are late. */
const ASKED_IN_PRIVATE = slowQuestion(990);
const PRIVATE_AT_ONCE = 8;
const PRIVATE_EVERY_MS = 1_000;

/** Discord takes so long to say that it has an answer, for a crash to fall into. */
const LATE_ANSWER_TAKES_MS = 150;
const LATE_ANSWER = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original";

/** What becomes of acknowledgements, in turn, each so many questions in private. */
const ACKNOWLEDGEMENT = "POST /interactions/{interaction_id}/{interaction_token}/callback";
const FAULTY_EVERY = 3;
const FAULTS: readonly Fault[] = [
  { kind: "broken", status: 503 },
  { kind: "busy", retryAfterSeconds: 0.2 },
  { kind: "refuse" },
  { kind: "lose" },
  { kind: "garble" },
];

/** Longer than a lease and the pause of a sweep together. */
const CAUGHT_UP_WITHIN_MS = 60_000;

const STARTS_WITHIN_MS = 60_000;

/** Each of so many kills takes both replicas at once, and Discord keeps nothing for them. */
const BOTH_EVERY = 5;

/** An event that is on its way to a replica that is killed is lost with it, when there is no other. */
const ON_ITS_WAY_MS = 1_000;

/** A pseudo-random number from 0 to 1, the same in every run (Park and Miller, 1988). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A time in which no replica could hear what was asked. */
interface Silence {
  readonly from: number;
  readonly to: number;
}

// Each replica has a connection of its own and is told of everything: the ledger decides who answers.
describe.runIf(isBuilt && KILLS > 0)(`two replicas in Discord, killed ${KILLS} times`, () => {
  let discord: DiscordServer;
  let data: string;
  let replicas: RunningBot[];

  /** One that listens: on a busy machine the first try to connect may fail. */
  async function start(): Promise<RunningBot> {
    const replica = await runBot({
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: ids.token,
      VERBATIM_DATA: data,
      ...(DATABASE === undefined ? {} : { DATABASE_URL: DATABASE }),
    });
    await discord.until(() => replica.printed().includes("Discord: connected"), STARTS_WITHIN_MS);
    // Nobody resumes what a killed one began; kept for ever, every event would be kept for each.
    for (const session of discord.gateway.sessions)
      session.isAlive = session.connection !== undefined;
    return replica;
  }

  beforeEach(async () => {
    discord = await startDiscordServer();
    data = mkdtempSync(join(tmpdir(), "verbatim-crashes-"));
    replicas = await Promise.all([start(), start()]);
  });

  afterEach(async () => {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await discord.close();
    rmSync(data, { recursive: true });
  });

  /** Kills one replica, or both, and starts it again. Gives when nobody could hear. */
  async function kill(victims: readonly number[]): Promise<Silence | undefined> {
    const from = Date.now() - ON_ITS_WAY_MS;
    await Promise.all(victims.map(async (victim) => replicas[victim]?.kill()));
    let to: number | undefined;
    for (const victim of victims) {
      replicas[victim] = await start();
      to ??= Date.now();
    }
    return victims.length < replicas.length || to === undefined ? undefined : { from, to };
  }

  it(
    "answer every question once that Discord could tell them, and none twice",
    { timeout: KILLS * 30_000 + 3 * CAUGHT_UP_WITHIN_MS },
    async ({ annotate }) => {
      const random = createRandom(7);
      const questions: Message[] = [];
      const silences: Silence[] = [];
      const kills: number[] = [];
      const crowd = { isAsking: true };
      const channels = Array.from({ length: CHANNELS }, () =>
        discord.addChannel({ name: "crowd" }),
      );
      const ask = async () => {
        while (crowd.isAsking) {
          const { id = "" } = channels[questions.length % CHANNELS] ?? {};
          questions.push(
            discord.user(ids.ana).says(id, `<@${ids.bot}> which drones does Russia make?`),
          );
          await wait(ASKED_EVERY_MS);
        }
      };
      const inPrivate: Interaction[] = [];
      const askInPrivate = async () => {
        const { id = "" } = channels[inPrivate.length % CHANNELS] ?? {};
        discord.faults.next(LATE_ANSWER, { kind: "slow", byMs: LATE_ANSWER_TAKES_MS });
        const fault = FAULTS[(inPrivate.length / FAULTY_EVERY) % FAULTS.length];
        if (fault !== undefined) discord.faults.next(ACKNOWLEDGEMENT, fault);
        const options = { question: ASKED_IN_PRIVATE };
        inPrivate.push(await discord.user(ids.ana).command("ask", options, id));
      };
      const askAlone = async () => {
        const sent: Promise<void>[] = [];
        while (crowd.isAsking) {
          for (let times = 0; times < PRIVATE_AT_ONCE; times += 1) sent.push(askInPrivate());
          await wait(PRIVATE_EVERY_MS);
        }
        await Promise.all(sent);
      };
      const asking = Promise.all([ask(), askAlone()]);
      while (kills.length < KILLS) {
        await wait(random() * 1_000);
        const one = random() < 0.5 ? 0 : 1;
        kills.push(Date.now());
        const silence = await kill(kills.length % BOTH_EVERY === 0 ? [0, 1] : [one]);
        if (silence !== undefined) silences.push(silence);
      }
      crowd.isAsking = false;
      await asking;

      const count = (question: Message) => discord.replies(question).length;
      const wasSilent = (at: number) => silences.some(({ from, to }) => at >= from && at <= to);
      const couldBeLost = ({ timestamp }: Message) => wasSilent(Date.parse(timestamp));
      const idsOf = (wrong: (question: Message) => boolean) =>
        questions.filter(wrong).map(({ id }) => id);
      const unanswered = () => idsOf((question) => count(question) === 0 && !couldBeLost(question));
      // Discord has told the asker that the bot did not respond: nothing is owed.
      const failed = inPrivate.filter(({ state }) => state === "expired");
      /** Of two that hear a command, one has it; it may be killed before it announces the answer. */
      const wasTakenAlong = (at: number) =>
        kills.some((killed) => killed >= at && killed <= at + ON_ITS_WAY_MS);
      const unheard = failed.filter(({ createdAt }) => wasSilent(createdAt));
      const unexplained = failed.filter(
        ({ createdAt }) => !wasSilent(createdAt) && !wasTakenAlong(createdAt),
      );
      const late = inPrivate.filter(
        ({ callback }) => callback === Callback.DeferredChannelMessageWithSource,
      );
      const unfilled = () => late.filter(({ reply }) => reply === undefined || isThinking(reply));
      // Whoever is not answered by then shows below.
      const end = performance.now() + CAUGHT_UP_WITHIN_MS;
      while (unanswered().length + unfilled().length > 0 && performance.now() < end)
        await wait(500);
      const requests = (route: string) =>
        discord.calls.filter((call) => call.route === route && call.status === 200).length;
      const figures = {
        asked: questions.length,
        answeredOnce: questions.filter((question) => count(question) === 1).length,
        askedWhileNobodyListened: questions.filter(couldBeLost).length,
        lost: questions.filter((question) => count(question) === 0).length,
        killsOfBoth: silences.length,
        looks: requests("GET /channels/{channel_id}/messages"),
        posts: requests("POST /channels/{channel_id}/messages"),
        askedInPrivate: inPrivate.length,
        acknowledgementsThatFailed: discord.calls.filter(
          ({ route, error }) => route === ACKNOWLEDGEMENT && String(error).startsWith("fault"),
        ).length,
        late: late.length,
        lateAnswersSent: requests(LATE_ANSWER),
        lateAndLost: unfilled().length,
        failedAsNobodyListened: unheard.length,
        failedWithTheReplicaThatHadThem: failed.length - unheard.length - unexplained.length,
        failedWithoutReason: unexplained.length,
      };
      await annotate(JSON.stringify(figures));
      expect(unanswered()).toEqual([]);
      expect(idsOf((question) => count(question) > 1)).toEqual([]);
      expect(questions.length).toBeGreaterThan(KILLS);
      expect(unfilled()).toEqual([]);
      expect(unexplained).toEqual([]);
      expect(inPrivate.flatMap(({ followUps }) => followUps)).toEqual([]);
      expect(late.length).toBeGreaterThan(KILLS);
      // What was never announced cannot be answered later; what was, and nobody heard so, is announced again.
      const expected = new Set([10_062, 10_015, 40_060]);
      expect(discord.violations.filter(({ code }) => !expected.has(code))).toEqual([]);
    },
  );
});
