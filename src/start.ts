import { warnWhenEmpty } from "./adapters/cli/ask-command.ts";
import { indexText, problemText, progressOn } from "./adapters/cli/index-command.ts";
import type { Opened } from "./adapters/cli/services.ts";
import type { Terminal } from "./adapters/cli/terminal.ts";
import { serveConsole } from "./adapters/console/server.ts";
import { watchFolder } from "./adapters/corpus/watch.ts";
import { createLog } from "./adapters/log.ts";
import { prepareChat } from "./chat.ts";
import type { Config } from "./config.ts";
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
    // First, since a wrong setting should show before thousands of documents are read.
    const chat = await prepareChat(config, {
      opened: () => opened,
      today,
      log: createLog(terminal),
    });
    closing.push(chat.stop);
    opened = await openFolder(config, progressOn(terminal));
    terminal.progress("");
    terminal.out(indexText(opened, terminal));
    warnWhenEmpty(opened, terminal);
    const console = await serveConsole({
      opened: () => opened,
      threshold: config.threshold,
      today,
      host: config.host,
      port: config.port,
      mounted: chat.mounted,
    });
    closing.push(() => console.close());
    if (config.watch) {
      const reload = async () => {
        const before = opened;
        try {
          opened = await openFolder(config);
          terminal.out(changeText(before, opened, terminal));
        } catch (error) {
          terminal.err(
            `The documents could not be read again; the earlier state stays: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
      };
      const watch = await watchFolder(opened.reading.root, reload);
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
function changeText(before: Opened, after: Opened, { paint }: Terminal): string {
  const known = new Set(before.reading.problems.map(({ path, message }) => `${path}\n${message}`));
  const fresh = after.reading.problems.filter(
    ({ path, message }) => !known.has(`${path}\n${message}`),
  );
  const count = after.reading.documents.length;
  return [
    `Read the changed documents: ${count} of ${after.reading.fileCount} files, in ${Math.round(after.readMs + after.buildMs)} ms.`,
    ...fresh.map((problem) => problemText(problem, paint)),
  ].join("\n");
}
