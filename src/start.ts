import { warnWhenEmpty } from "./adapters/cli/ask-command.ts";
import { indexText, problemText, progressOn } from "./adapters/cli/index-command.ts";
import type { Terminal } from "./adapters/cli/terminal.ts";
import { serveConsole } from "./adapters/console/server.ts";
import { type Opened, type Report, reportOf } from "./adapters/corpus/report.ts";
import { watchFolder } from "./adapters/corpus/watch.ts";
import { createLog } from "./adapters/log.ts";
import { prepareChat } from "./chat.ts";
import type { Config } from "./config.ts";
import { createDesk, perform } from "./core/index.ts";
import { openFolder } from "./open.ts";

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
    let opened: Opened;
    let report: Report;
    const desk = createDesk(
      async (call) => perform(opened.library, call),
      () => report,
    );
    // First, since a wrong setting should show before thousands of documents are read.
    const chat = await prepareChat(config, {
      desk,
      today,
      log: createLog(terminal),
    });
    closing.push(chat.stop);
    opened = await openFolder(config, progressOn(terminal));
    report = reportOf(opened);
    terminal.progress("");
    terminal.out(indexText(report, terminal));
    warnWhenEmpty(report, terminal);
    const console = await serveConsole({
      desk,
      report: () => report,
      threshold: config.threshold,
      today,
      host: config.host,
      port: config.port,
      mounted: chat.mounted,
    });
    closing.push(() => console.close());
    if (config.watch) {
      const reload = async () => {
        const before = report;
        try {
          opened = await openFolder(config);
          report = reportOf(opened);
          terminal.out(changeText(before, report, terminal));
        } catch (error) {
          terminal.err(
            `The documents could not be read again; the earlier state stays: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
      };
      const watch = await watchFolder(report.root, reload);
      closing.push(() => watch.close());
    }
    const stopped = untilStopped();
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
