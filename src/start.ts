import { warnWhenEmpty } from "./adapters/cli/ask-command.ts";
import { indexText, problemText, progressOn } from "./adapters/cli/index-command.ts";
import type { Terminal } from "./adapters/cli/terminal.ts";
import { serveConsole } from "./adapters/console/server.ts";
import type { Report } from "./adapters/corpus/report.ts";
import { watchFolder } from "./adapters/corpus/watch.ts";
import { createThreadedDesk } from "./adapters/index/threaded-desk.ts";
import { createLog } from "./adapters/log.ts";
import { prepareChat } from "./chat.ts";
import type { Config } from "./config.ts";

export interface StartDeps {
  readonly terminal: Terminal;
  readonly today: () => string;
  /** Resolves when the bot is to stop. */
  readonly untilStopped: () => Promise<void>;
}

/** Runs the bot until told to stop: documents, their changes, the local console. */
export async function start(
  config: Config,
  { terminal, today, untilStopped }: StartDeps,
): Promise<void> {
  const closing: (() => Promise<void>)[] = [];
  try {
    const log = createLog(terminal);
    // Such as what a chat platform's client could not read: the others go on.
    const onUnforeseen = (error: unknown) => log.error("Something failed unforeseen:", error);
    process.on("unhandledRejection", onUnforeseen);
    closing.push(async () => void process.off("unhandledRejection", onUnforeseen));
    const { desk, open, report, close } = createThreadedDesk({
      folder: config,
      onFault: log.error,
    });
    closing.push(close);
    // First, since a wrong setting should show before thousands of documents are read.
    const chat = await prepareChat(config, { desk, today, log });
    closing.push(chat.stop);
    const first = await open({ onProgress: progressOn(terminal) });
    terminal.progress("");
    terminal.out(indexText(first, terminal));
    warnWhenEmpty(first, terminal);
    const console = await serveConsole({
      desk,
      report,
      threshold: config.threshold,
      today,
      host: config.host,
      port: config.port,
      mounted: chat.mounted,
    });
    closing.push(() => console.close());
    if (config.watch) {
      const stopping = new AbortController();
      const reload = async () => {
        const before = report();
        try {
          const after = await open({ signal: stopping.signal });
          terminal.out(changeText(before, after, terminal));
        } catch (error) {
          if (stopping.signal.aborted) return;
          terminal.err(
            `The documents could not be read again; the earlier state stays: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
      };
      const watch = await watchFolder(first.root, reload);
      closing.push(() => {
        stopping.abort();
        return watch.close();
      });
    }
    const stopped = untilStopped();
    if (console.taken !== undefined) {
      terminal.err(
        `Port ${console.taken} is taken by another program, so another is used; --port or VERBATIM_PORT sets one.`,
      );
    }
    terminal.out(`Ask in the browser: ${console.url}`);
    for (const line of await chat.start()) terminal.out(line);
    terminal.out("Ctrl-C stops.");
    await stopped;
    terminal.out("Stopping.");
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

/** What a reload changed, and the problems that were not there before. */
function changeText(before: Report, after: Report, { paint }: Terminal): string {
  const known = new Set(before.problems.map(({ path, message }) => `${path}\n${message}`));
  const fresh = after.problems.filter(({ path, message }) => !known.has(`${path}\n${message}`));
  const count = after.documents.length;
  return [
    `Read the changed documents: ${count} of ${after.fileCount} files, in ${Math.round(after.readMs + after.buildMs)} ms.`,
    ...fresh.map((problem) => problemText(problem, paint)),
  ].join("\n");
}
