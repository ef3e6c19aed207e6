/**
 * How quickly Slack is acknowledged under load while the documents are read again and again:
 * `npm run bench:chat [-- --seconds 60 --rate 50 --documents 500]`.
 */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { ids, startSlackServer } from "../test/fakes/slack/server.ts";
import { runBot } from "../test/fixtures/running-bot.ts";
import { generateText } from "./generated-text.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    rate: { type: "string", default: "50" },
    documents: { type: "string", default: "500" },
  },
});
const seconds = Number(values.seconds);
const rate = Number(values.rate);
const count = Number(values.documents);

const RELOAD_EVERY_MS = 3_000;
const PASSAGES_PER_DOCUMENT = 20;

const folder = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
const knowledge = join(folder, "knowledge");
mkdirSync(knowledge);
const { documents, questions } = generateText({
  passages: count * PASSAGES_PER_DOCUMENT,
  questions: 300,
  seed: 1,
});
for (const { path, text } of documents) writeFileSync(join(knowledge, path), text);

const slack = await startSlackServer();
const bot = await runBot({
  SLACK_API_URL: slack.apiUrl,
  SLACK_BOT_TOKEN: ids.botToken,
  SLACK_SIGNING_SECRET: slack.settings.signingSecret,
  VERBATIM_DATA: join(folder, "data"),
  VERBATIM_KNOWLEDGE: knowledge,
});
slack.sendTo(`${bot.url}/slack/events`);

const took: number[] = [];
const failures: string[] = [];
const underWay: Promise<void>[] = [];

async function ask(text: string): Promise<void> {
  const startedAt = performance.now();
  const { error } = await slack.user(ids.ana).command("/ask", text, ids.general);
  took.push(performance.now() - startedAt);
  if (error !== undefined) failures.push(error);
}

const first = documents[0]?.path ?? "";
const touch = setInterval(() => {
  const now = new Date();
  utimesSync(join(knowledge, first), now, now);
}, RELOAD_EVERY_MS);

await ask(questions[0] ?? "");
took.length = 0;
const startedAt = performance.now();
for (let asked = 0; asked < seconds * rate; asked += 1) {
  const due = startedAt + (asked * 1000) / rate;
  await wait(Math.max(0, due - performance.now()));
  underWay.push(ask(questions[asked % questions.length] ?? ""));
}
await Promise.all(underWay);
clearInterval(touch);
const reloads = bot.printed().split("Read the changed documents").length - 1;
await bot.stop();
await slack.close();
rmSync(folder, { recursive: true });

const sorted = took.toSorted((a, b) => a - b);
const at = (share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
console.log(
  [
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? "?"}); ${count} documents, ${rate} questions a second for ${seconds} s, ${reloads} reloads meanwhile; asker and bot on the same machine`,
    `answered in the acknowledgement, ms: p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  most ${at(1)}  failed ${failures.length} of ${took.length}`,
  ].join("\n"),
);
