/**
 * How quickly Slack is acknowledged under load, and when the answers come, while the documents are
 * read again and again: `npm run bench:chat [-- --seconds 60 --rate 50 --documents 200]`. Slack, the
 * one who asks and the bot are a process each.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { runBot } from "../test/fixtures/running-bot.ts";
import type { Asked, Task } from "./chat/asker.ts";
import { generateText } from "./generated-text.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    rate: { type: "string", default: "50" },
    documents: { type: "string", default: "200" },
    "reload-every-ms": { type: "string", default: "3000" },
  },
});
const seconds = Number(values.seconds);
const rate = Number(values.rate);
const count = Number(values.documents);

const PASSAGES_PER_DOCUMENT = 20;
const SIGNING_SECRET = "signing-secret";

/** Answers may come this long after the last question. */
const ANSWERED_WITHIN_MS = 60_000;

/** The first questions find code that has not been compiled; they are not counted. */
const WARM_UP_SECONDS = 3;

function start(name: string): ChildProcess {
  return fork(new URL(`./chat/${name}.js`, import.meta.url));
}

async function toldBy(child: ChildProcess, message?: object): Promise<unknown> {
  const told = once(child, "message");
  if (message !== undefined) child.send(message);
  const [first]: unknown[] = await told;
  return first;
}

const folder = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
const knowledge = join(folder, "knowledge");
mkdirSync(knowledge);
const { documents, questions } = generateText({
  passages: count * PASSAGES_PER_DOCUMENT,
  questions: 300,
  seed: 1,
});
for (const { path, text } of documents) writeFileSync(join(knowledge, path), text);

const slack = start("slack");
const asker = start("asker");
const slackUrl = `http://127.0.0.1:${String(await toldBy(slack))}`;
const bot = await runBot({
  SLACK_API_URL: `${slackUrl}/api/`,
  SLACK_BOT_TOKEN: "xoxb-bench",
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  VERBATIM_DATA: join(folder, "data"),
  VERBATIM_KNOWLEDGE: knowledge,
});

async function ask(task: Pick<Task, "seconds">): Promise<Asked[]> {
  const target = { botUrl: bot.url, slackUrl, signingSecret: SIGNING_SECRET };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is what the asker tells
  return (await toldBy(asker, { ...target, rate, questions, ...task })) as Asked[];
}

async function answers(): Promise<Map<string, number>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is what this Slack tells
  return new Map((await toldBy(slack, {})) as [string, number][]);
}

await ask({ seconds: WARM_UP_SECONDS });
const reloadsBefore = reloads();
const touch = setInterval(() => {
  const now = new Date();
  utimesSync(join(knowledge, documents[0]?.path ?? ""), now, now);
}, Number(values["reload-every-ms"]));
const asked = await ask({ seconds });
clearInterval(touch);
const reloadCount = reloads() - reloadsBefore;
const lastAt = Date.now();
const owed = asked.filter(({ isAnswered, status }) => !isAnswered && status === 200);
let answered = await answers();
while (owed.some(({ key }) => !answered.has(key)) && Date.now() < lastAt + ANSWERED_WITHIN_MS) {
  await wait(200);
  answered = await answers();
}
await bot.stop();
slack.kill();
asker.kill();
rmSync(folder, { recursive: true });

function reloads(): number {
  return bot.printed().split("Read the changed documents").length - 1;
}

function answeredMs({ key, askedAt, ackMs, isAnswered }: Asked): number {
  return isAnswered ? ackMs : (answered.get(key) ?? Infinity) - askedAt;
}

function spread(ms: readonly number[]): string {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  most ${at(1)}`;
}

function lines(kind: Asked["kind"]): string[] {
  const of = asked.filter((one) => one.kind === kind);
  const within = of.filter(({ isAnswered }) => isAnswered).length;
  return [
    `${kind}s: ${of.length}, not acknowledged ${of.filter(({ status }) => status !== 200).length}, not answered ${of.filter((one) => answeredMs(one) === Infinity).length}`,
    `  acknowledged, ms: ${spread(of.map(({ ackMs }) => ackMs))}${within === 0 ? "" : `  (${Math.round((100 * within) / of.length)} % with the answer)`}`,
    `  answered, ms:     ${spread(of.map(answeredMs))}`,
  ];
}

console.log(
  [
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? "?"}), load ${loadavg()[0]?.toFixed(1)}; ${count} documents, ${rate} questions a second for ${seconds} s, ${reloadCount} reloads meanwhile`,
    ...lines("command"),
    ...lines("mention"),
  ].join("\n"),
);
