/**
 * How quickly people are acknowledged under load, and when the answers come, while the documents are
 * read again and again:
 * `npm run bench:chat [-- --platform slack|discord --seconds 60 --rate 50 --documents 200]`. The bot and the
 * platform with those who ask are processes of their own.
 */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runBot } from "../test/fixtures/running-bot.ts";
import type { Done } from "./chat/crowd.ts";
import { startDiscord } from "./chat/discord.ts";
import { startSlack } from "./chat/slack.ts";
import { generateText } from "./generated-text.ts";

const { values } = parseArgs({
  options: {
    platform: { type: "string", default: "slack" },
    seconds: { type: "string", default: "60" },
    rate: { type: "string", default: "50" },
    documents: { type: "string", default: "200" },
    "reload-every-ms": { type: "string", default: "3000" },
  },
});
const seconds = Number(values.seconds);
const rate = Number(values.rate);
const count = Number(values.documents);

const STARTS = new Map([
  ["slack", startSlack],
  ["discord", startDiscord],
]);
const start = STARTS.get(values.platform);
if (start === undefined) {
  console.error(`--platform is one of ${[...STARTS.keys()].join(", ")}, not ${values.platform}.`);
  process.exit(2);
}

const PASSAGES_PER_DOCUMENT = 20;

/** The first questions find code that has not been compiled; they are not counted. */
const WARM_UP_SECONDS = 3;

const folder = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
const knowledge = join(folder, "knowledge");
mkdirSync(knowledge);
const { documents, questions } = generateText({
  passages: count * PASSAGES_PER_DOCUMENT,
  questions: 300,
  seed: 1,
});
for (const { path, text } of documents) writeFileSync(join(knowledge, path), text);

const crowd = await start();
const bot = await runBot({
  ...crowd.env,
  VERBATIM_DATA: join(folder, "data"),
  VERBATIM_KNOWLEDGE: knowledge,
});

await crowd.ask({ questions, rate, seconds: WARM_UP_SECONDS }, bot.url);
const reloadsBefore = reloads();
const touch = setInterval(() => {
  const now = new Date();
  utimesSync(join(knowledge, documents[0]?.path ?? ""), now, now);
}, Number(values["reload-every-ms"]));
const done = await crowd.ask({ questions, rate, seconds }, bot.url);
clearInterval(touch);
const reloadCount = reloads() - reloadsBefore;
await bot.stop();
crowd.stop();
rmSync(folder, { recursive: true });

function reloads(): number {
  return bot.printed().split("Read the changed documents").length - 1;
}

function spread(ms: readonly number[]): string {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  most ${at(1)}`;
}

function lines(kind: Done["kind"]): string[] {
  const of = done.filter((one) => one.kind === kind);
  if (of.length === 0) return [];
  const acks = of.flatMap(({ ackMs }) => ackMs ?? []);
  const answers = of.map(({ answeredMs }) => answeredMs);
  const failed = (ms: readonly number[]) => ms.filter((one) => one === Infinity).length;
  const within = of.filter(({ isAnswered }) => isAnswered).length;
  const share =
    within === 0 ? "" : `  (${Math.round((100 * within) / of.length)} % with the answer)`;
  return [
    `${kind}s: ${of.length}, not acknowledged ${failed(acks)}, not answered ${failed(answers)}`,
    ...(acks.length === 0 ? [] : [`  acknowledged, ms: ${spread(acks)}${share}`]),
    `  answered, ms:     ${spread(answers)}`,
  ];
}

console.log(
  [
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? "?"}), load ${loadavg()[0]?.toFixed(1)}; ${count} documents, ${rate} questions a second for ${seconds} s, ${reloadCount} reloads meanwhile`,
    ...lines("command"),
    ...lines("button"),
    ...lines("mention"),
  ].join("\n"),
);
