import { warnWhenEmpty } from "./adapters/cli/ask-command.ts";
import { indexText, problemText, progressOn } from "./adapters/cli/index-command.ts";
import type { Opened } from "./adapters/cli/services.ts";
import type { Terminal } from "./adapters/cli/terminal.ts";
import { serveConsole } from "./adapters/console/server.ts";
import { watchFolder } from "./adapters/corpus/watch.ts";
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
  let opened = await openFolder(config, progressOn(terminal));
  terminal.progress("");
  terminal.out(indexText(opened, terminal));
  warnWhenEmpty(opened, terminal);
  const console = await serveConsole({
    opened: () => opened,
    threshold: config.threshold,
    today,
    host: config.host,
    port: config.port,
  });
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
  const watch = config.watch ? await watchFolder(opened.reading.root, reload) : undefined;
  const stopped = untilStopped();
  terminal.out(greeting(console.url));
  await stopped;
  terminal.out("Stopping.");
  await watch?.close();
  await console.close();
}

function greeting(url: string): string {
  return [
    `Ask in the browser: ${url}`,
    "Slack: not connected. Discord: not connected. docs/connecting.md tells how to prepare for both.",
    "Ctrl-C stops.",
  ].join("\n");
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
