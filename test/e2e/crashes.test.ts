import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { postgresMissing, type TestStore, testStores } from "../contract/ledger-stores.ts";
import type { CommandResult } from "../fakes/slack/commands.ts";
import { ids, type SlackServer, startSlackServer } from "../fakes/slack/server.ts";
import type { Message } from "../fakes/slack/store.ts";
import { type RunningBot, runBot } from "../fixtures/running-bot.ts";
import { slowQuestion } from "../fixtures/slow-question.ts";

/** How often a replica is killed; the test takes about three seconds each time. */
const KILLS = Number(process.env["CRASHES"] ?? 0);

/** What is asked in turns, and some of what the reply to it says. */
const ASKED = [
  ["why is Russia less dependent on Iranian drones?", "named the Geran"],
  ["who won the yacht race in Sydney?", "Not in the documents."],
] as const;

const ASKED_EVERY_MS = 200;

/** What is asked in private, so many times at once: most of the answers are late. */
const ASKED_IN_PRIVATE = slowQuestion(6_000);
const PRIVATE_AT_ONCE = 4;
const PRIVATE_EVERY_MS = 1_000;

/** Slack takes so long to say that it has an answer, for a crash to fall into. */
const LATE_ANSWER_TAKES_MS = 150;

/** What is said where there may be an answer. */
const IN_DOUBT = "This question may have been answered";

/** A replica is killed at most so long after the one before is up again. */
const LONGEST_PEACE_MS = 1_000;

/** Longer than a lease, the pause of a sweep and Slack's last retry together, on a busy machine. */
const STANDSTILL_MS = 90_000;

/** Beyond this even a machine that does much else has hung. */
const LONGEST_RUN_MS = 10 * 60_000 + KILLS * 60_000;

/** A pseudo-random number from 0 to 1, the same in every run (Park and Miller, 1988). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

// Replicas are processes of their own: they cannot share a database inside this one.
const stores = (await testStores()).filter(([name]) => !name.endsWith("in this process"));

describe.runIf(KILLS > 0)(`two replicas killed ${KILLS} times`, () => {
  it("share a PostgreSQL too", async (context) => {
    const missing = await postgresMissing();
    if (missing !== undefined) context.skip(missing);
    expect(stores).toHaveLength(2);
  });
});

describe.runIf(KILLS > 0).each(stores)(
  `two replicas killed ${KILLS} times, on %s`,
  (name, create) => {
    let slack: SlackServer;
    let store: TestStore;
    let replicas: RunningBot[];

    const start = () =>
      runBot({
        SLACK_API_URL: slack.apiUrl,
        SLACK_BOT_TOKEN: ids.botToken,
        SLACK_APP_TOKEN: ids.appToken,
        ...(store.config.url === undefined
          ? { VERBATIM_DATA: store.config.folder }
          : { DATABASE_URL: store.config.url }),
      });

    beforeEach(async () => {
      // Slack's own retries come at once, after one minute and after five.
      slack = await startSlackServer({ socketMode: true, retryDelaysMs: [0, 5_000, 20_000] });
      store = await create();
      replicas = await Promise.all([start(), start()]);
      await slack.until(() => slack.socket.count() === 2, STANDSTILL_MS);
    }, LONGEST_RUN_MS);

    afterEach(async () => {
      await Promise.all(replicas.map((replica) => replica.stop()));
      await slack.close();
      await store.remove();
    });

    const posts = () => slack.channel(ids.general).messages.filter(({ user }) => user === ids.bot);

    /** What the bot has said below each question, by the question's timestamp. */
    const repliesByQuestion = () => {
      const replies = new Map<string, Message[]>();
      for (const post of posts()) {
        const { thread_ts = "" } = post;
        replies.set(thread_ts, [...(replies.get(thread_ts) ?? []), post]);
      }
      return replies;
    };

    /** A question asked with the command, in a channel of its own. */
    interface Asked {
      readonly channel: string;
      result?: CommandResult;
    }

    /** Several people ask in private at once. */
    function askInPrivate(): Asked[] {
      return Array.from({ length: PRIVATE_AT_ONCE }, () => {
        const { id: channel } = slack.addChannel({ name: "alone", members: [ids.bot, ids.ben] });
        const asked: Asked = { channel };
        slack.faults.next("response_url", { kind: "slow", byMs: LATE_ANSWER_TAKES_MS });
        const sent = slack.user(ids.ben).command("/ask", ASKED_IN_PRIVATE, channel);
        void sent.then((result) => (asked.result = result));
        return asked;
      });
    }

    /** What was said to the one who asked: answers, and notices that there may be one. */
    const saidTo = ({ channel }: Asked) => {
      const said = slack.store.ephemerals.filter((one) => one.channel === channel);
      const notices = said.filter(({ text }) => text.startsWith(IN_DOUBT)).length;
      return { answers: said.length - notices, notices };
    };

    /** Whether Slack has told the asker that the command failed: then nothing is owed. */
    const hasFailed = ({ result }: Asked) => result?.error !== undefined;
    const isLate = ({ result }: Asked) => !!result && !result.error && !result.reply;
    const isUnanswered = (asked: Asked) =>
      !hasFailed(asked) && saidTo(asked).answers + saidTo(asked).notices === 0;

    /** Waits until all are answered and all events are taken in, as long as replies keep coming. */
    async function answered(
      questions: readonly Message[],
      inPrivate: readonly Asked[],
    ): Promise<void> {
      let seen = { count: -1, at: performance.now() };
      const isDone = () =>
        repliesByQuestion().size >= questions.length &&
        !inPrivate.some(isUnanswered) &&
        slack.deliveries.every(({ state }) => state !== "pending");
      while (!isDone() && performance.now() - seen.at < STANDSTILL_MS) {
        const count = posts().length + slack.store.ephemerals.length;
        if (count !== seen.count) seen = { count, at: performance.now() };
        await wait(500);
      }
    }

    it(
      "answer every question exactly once, in its thread",
      { timeout: LONGEST_RUN_MS },
      async () => {
        const startedAt = performance.now();
        const random = createRandom(7);
        const questions: Message[] = [];
        const crowd = { isAsking: true };
        const ask = async () => {
          while (crowd.isAsking) {
            const [text] = ASKED[questions.length % 2 === 0 ? 0 : 1];
            questions.push(slack.user(ids.ana).says(ids.general, `<@${ids.bot}> ${text}`));
            await wait(ASKED_EVERY_MS);
          }
        };
        const inPrivate: Asked[] = [];
        const askAlone = async () => {
          while (crowd.isAsking) {
            inPrivate.push(...askInPrivate());
            await wait(PRIVATE_EVERY_MS);
          }
        };
        const asking = Promise.all([ask(), askAlone()]);
        for (let kill = 0; kill < KILLS; kill += 1) {
          await wait(random() * LONGEST_PEACE_MS);
          const victim = random() < 0.5 ? 0 : 1;
          await replicas[victim]?.kill();
          replicas[victim] = await start();
        }
        crowd.isAsking = false;
        await asking;
        await answered(questions, inPrivate);

        const replies = repliesByQuestion();
        const lost = questions.filter(({ ts }) => !replies.has(ts));
        const repeated = questions.filter(({ ts }) => (replies.get(ts)?.length ?? 0) > 1);
        const wrong = questions.filter(({ ts }, at) => {
          const [, said] = ASKED[at % 2 === 0 ? 0 : 1];
          return replies.get(ts)?.some(({ text }) => !text.includes(said)) === true;
        });
        const twice = inPrivate.filter((asked) => saidTo(asked).answers > 1);
        const unanswered = inPrivate.filter(isUnanswered);
        const inDoubt = inPrivate.filter((asked) => saidTo(asked).notices > 0);
        const inVain = inDoubt.filter((asked) => saidTo(asked).answers > 0);
        const late = inPrivate.filter(isLate);
        const looks = slack.calls.filter(({ method }) => method === "conversations.replies").length;
        process.stdout.write(
          `${name}: ${KILLS} kills, ${questions.length} questions, ${posts().length} answers, ` +
            `${looks} looked for before posting again, ${repeated.length} repeated, ${lost.length} lost, ${wrong.length} wrong, ` +
            `${inPrivate.length} asked in private, ${late.length} late, ${twice.length} answered twice, ${unanswered.length} lost, ` +
            `${inDoubt.length} told that there may be an answer (${inVain.length} had one), ` +
            `${inPrivate.filter(hasFailed).length} told by Slack that the command failed, ` +
            `${Math.round((performance.now() - startedAt) / 1000)} s\n`,
        );
        expect([...lost, ...repeated, ...wrong].map(described)).toEqual([]);
        expect(posts()).toHaveLength(questions.length);
        expect(questions.length).toBeGreaterThan(KILLS);
        expect([...twice, ...unanswered].map((asked) => ({ ...saidTo(asked), ...asked }))).toEqual(
          [],
        );
        expect(late.length).toBeGreaterThan(KILLS);
        // Those that were on their way as a replica was killed.
        expect(inDoubt.length).toBeLessThanOrEqual(KILLS * PRIVATE_AT_ONCE);
        expect(Math.max(0, ...inDoubt.map((asked) => saidTo(asked).notices))).toBeLessThan(3);
      },
    );

    /** A question with what became of it, to look for the cause. */
    function described({ ts, text }: Message) {
      const events = slack.deliveries.filter(({ payload }) => JSON.stringify(payload).includes(ts));
      return {
        text,
        replies: repliesByQuestion()
          .get(ts)
          ?.map((reply) => reply.text.slice(0, 80)),
        events: events.map(({ name: event, state, attempts }) => ({ event, state, attempts })),
      };
    }
  },
);
