/**
 * A replica of `digests.test.ts`: the bot of the built program over a real store, in a process of
 * its own that may be killed at any time. Its parent tells the time and is the platform. Plain
 * JavaScript, since Node 20 runs nothing else.
 *
 * From the parent: `look` (take up what is due at `now`, with the documents in their `version`) and
 * `answer` (to a request). To it: `ready`, `request`, `seen` (a look has ended), `fault`.
 */
import { openFolder } from "../../../dist/adapters/corpus/open.js";
import { openDatabase } from "../../../dist/adapters/store/database.js";
import { createDigestStore } from "../../../dist/adapters/store/digests.js";
import { createLedger } from "../../../dist/adapters/store/ledger.js";
import { createBot } from "../../../dist/core/bot/bot.js";
import { catalogueOf, createDesk, perform } from "../../../dist/core/desk.js";
import { VerbatimError } from "../../../dist/core/errors.js";
import { plainCost } from "../../../dist/core/reply/limits.js";

const PLATFORM = "slack";
const { database: where, knowledge, catchUpMs } = JSON.parse(process.argv[2] ?? "{}");

let now = 0;
let library;
let version;

/** Small enough that a digest of many documents has several. */
const limits = {
  blocksPerPage: 14,
  charsPerBlock: 1_500,
  charsPerPage: 3_000,
  buttonsPerBlock: 5,
  buttonsPerPage: 30,
  fallbackChars: 3_000,
  costOf: plainCost,
};

const answers = new Map();
let requests = 0;

function request(kind, given) {
  requests += 1;
  const id = requests;
  process.send({ kind: "request", id, request: kind, ...given });
  return new Promise((resolve, reject) => answers.set(id, { resolve, reject }));
}

function take({ id, error, retryAfterMs, value }) {
  const { resolve, reject } = answers.get(id);
  answers.delete(id);
  if (error === undefined) resolve(value);
  else reject(new VerbatimError(error, "The platform is in trouble.", { retryAfterMs }));
}

const database = await openDatabase(where);
const ledger = createLedger(database, PLATFORM);
const digestStore = createDigestStore(database, PLATFORM, () => now);

const bot = createBot({
  ledger,
  digestStore,
  messenger: {
    platform: PLATFORM,
    limits,
    replacesPrivate: false,
    privateForMs: 0,
    post: ({ key, place }, { fallback }) => request("post", { key, place, fallback }),
    find: ({ key }) => request("find", { key }),
    replace: () => request("replace", {}),
    remove: () => request("remove", {}),
    obstacle: async () => undefined,
    direct: async (workspace, user) => ({ platform: PLATFORM, workspace, channel: user }),
  },
  desk: createDesk(
    async (call) => perform(library, call),
    () => catalogueOf(library, 0),
  ),
  command: "/ask",
  digestCommand: "/digest",
  threshold: 0.2,
  catchUpMs,
  today: () => new Date(now).toISOString().slice(0, 10),
  now: () => now,
  after: () => new Promise(() => {}),
  onFault: (message, cause) => process.send({ kind: "fault", message: `${message} ${cause}` }),
});

async function look(told) {
  now = told.now;
  if (told.version !== version) {
    ({ library } = await openFolder({ knowledge, maxFileBytes: 1e6, maxUnzippedBytes: 1e6 }));
    version = told.version;
    await digestStore.snapshots.forget();
  }
  if (told.configure !== undefined) await bot.digests.configure(told.configure);
  await bot.digests.tick();
  await bot.sweep();
}

process.on("message", (told) => {
  if (told.kind === "answer") return take(told);
  void look(told).then(
    () => process.send({ kind: "seen" }),
    (error) => process.send({ kind: "seen", error: String(error) }),
  );
});
process.on("disconnect", () => process.exit());
process.send({ kind: "ready" });
