import { printableLine } from "../../core/index.ts";
import type { Problem } from "../corpus/problem.ts";
import { EXIT, type Exit } from "./exit.ts";
import { type Opened, type Report, reportOf } from "../corpus/report.ts";
import type { Flags, Services, Settings } from "./services.ts";
import type { Terminal } from "./terminal.ts";

export interface IndexFlags extends Flags {
  readonly json?: boolean;
}

/** Reads the folder and tells what was read, what was left out and how long it took. */
export async function indexCommand(
  flags: IndexFlags,
  { services, terminal }: { services: Services; terminal: Terminal },
): Promise<Exit> {
  const report = reportOf(await openWithProgress(services, services.settings(flags), terminal));
  terminal.out(
    flags.json === true ? JSON.stringify(indexJson(report)) : indexText(report, terminal),
  );
  return report.documents.length > 0 ? EXIT.done : EXIT.failed;
}

/** Opens the folder and tells on a terminal how far it is. */
export async function openWithProgress<S extends Settings>(
  services: Services<S>,
  settings: S,
  terminal: Terminal,
): Promise<Opened> {
  try {
    return await services.open(settings, progressOn(terminal));
  } finally {
    terminal.progress("");
  }
}

/** Shows how many files are read, and that the index is being built after the last. */
export function progressOn(terminal: Terminal): (done: number, total: number) => void {
  return (done, total) =>
    terminal.progress(
      done < total ? `Reading ${done} of ${total} files` : `Building the index of ${total} files`,
    );
}

function indexJson(report: Report) {
  const { root, documents, problems, fileCount, sizeBytes, passages, sentences, words } = report;
  return {
    root,
    files: fileCount,
    sizeBytes,
    documents: documents.length,
    passages,
    sentences,
    words,
    readMs: Math.round(report.readMs),
    buildMs: Math.round(report.buildMs),
    problems,
  };
}

/** What was indexed, and every file that is amiss. */
export function indexText(report: Report, terminal: Terminal): string {
  const { readMs, buildMs } = report;
  const counts = [
    `${report.documents.length} of ${report.fileCount} files`,
    `${report.passages} passages`,
    `${report.sentences} sentences`,
    `${report.words} different words`,
  ];
  const summary = `Indexed ${printableLine(report.root)}: ${counts.join(", ")} in ${((readMs + buildMs) / 1000).toFixed(2)} s (reading ${Math.round(readMs)} ms, building ${Math.round(buildMs)} ms).`;
  return [summary, ...report.problems.map((problem) => problemText(problem, terminal.paint))].join(
    "\n",
  );
}

/** One line of the corpus report. */
export function problemText({ path, kind, message }: Problem, paint: Terminal["paint"]): string {
  const mark = kind === "skipped" ? paint("red", "skipped") : paint("yellow", "warning");
  return `${mark}  ${printableLine(path)}: ${message}`;
}
