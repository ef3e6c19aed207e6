// A replica in a process of its own, started by processes.test.ts: node replica.js FOLDER TASK.
import { once } from "node:events";
import { openDatabase } from "../../../src/adapters/store/database.ts";
import { createLedger } from "../../../src/adapters/store/ledger.ts";
import { questionFor } from "../../contract/ledger-steps.ts";

const [folder = "", task = ""] = process.argv.slice(2);
const database = await openDatabase({ folder });
const ledger = createLedger(database, "slack");

/** Whoever reads a line may rely on it: it is written after the ledger has answered. */
async function acknowledge(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

/** Answers one question after the other until the process is killed. */
async function answerForEver(): Promise<never> {
  for (let count = 0; ; count++) {
    const key = `${process.pid}:${count}`;
    const claim = await ledger.accept(questionFor(key), 1000);
    await acknowledge(`accepted ${key}`);
    if (claim === undefined) throw new Error(`${key} is known already`);
    await ledger.complete(claim, { outcome: "answered", messageId: key, quotes: [], at: 1 });
    await acknowledge(`completed ${key}`);
  }
}

/** Takes whatever questions it can, then whatever replies are due. */
async function race(): Promise<void> {
  for (let at = 0; at < 50; at++) {
    const claim = await ledger.accept(questionFor(`q${at}`), 1000);
    if (claim !== undefined) await acknowledge(`accepted q${at}`);
  }
  for (;;) {
    const claims = await ledger.due(1000, 3000, 3);
    for (const { question } of claims) await acknowledge(`claimed ${question.key}`);
    if (claims.length === 0) return;
  }
}

await (task === "race" ? race() : answerForEver());
await database.destroy();
