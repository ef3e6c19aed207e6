import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { VerbatimError, printable } from "../../core/index.ts";
import { askCommand, type AskFlags } from "./ask-command.ts";
import { checkCommand, type CheckFlags } from "./check-command.ts";
import { digestCommand } from "./digest-command.ts";
import type { DigestFlags } from "./digest-request.ts";
import { evalCommand, type EvalFlags } from "./eval-command.ts";
import { EXIT, type Exit } from "./exit.ts";
import { indexCommand, type IndexFlags } from "./index-command.ts";
import type { Flags, Services } from "./services.ts";
import { sourcesCommand, type SourcesFlags } from "./sources-command.ts";
import type { Terminal } from "./terminal.ts";

export interface ProgramDeps {
  readonly services: Services;
  readonly terminal: Terminal;
  readonly version: string;
}

/** Runs the command line `argv` (without node and script) and tells the exit status. */
export async function runProgram(argv: readonly string[], deps: ProgramDeps): Promise<Exit> {
  let exit: Exit = EXIT.done;
  const program = createProgram(deps, (status) => (exit = status));
  try {
    await program.parseAsync(argv, { from: "user" });
    return exit;
  } catch (error) {
    return exitOf(error, deps.terminal);
  }
}

function exitOf(error: unknown, terminal: Terminal): Exit {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof VerbatimError && error.code !== "fault") {
    terminal.err(printable(error.message));
    return EXIT.usage;
  }
  terminal.err(`Something went wrong that should not: ${printable(describe(error))}`);
  return EXIT.fault;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function createProgram(
  { services, terminal, version }: ProgramDeps,
  done: (exit: Exit) => void,
): Command {
  const deps = { services, terminal };
  const program = new Command("verbatim")
    .description(
      "Answers questions only with quoted lines of your documents, or says that they do not answer.",
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError("(--help tells how)")
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    });

  program
    .command("start")
    .description(
      "run the bot: read the documents, keep up with their changes, serve the local console",
    )
    .addOption(knowledge())
    .addOption(new Option("--port <port>", "port of the local console").argParser(integer))
    .addHelpText("after", examples(["start --knowledge ~/handbook --port 8080"]))
    .action(async (flags: Flags) => services.start(services.settings(flags)));

  program
    .command("ask")
    .description("answer a question; without one, open a prompt")
    .argument("[question...]", "the question, with or without quotation marks")
    .addOption(knowledge())
    .addOption(threshold())
    .option(
      "--batch <file>",
      'answer every line {"id","question"} of a JSON Lines file, or of standard input (-), as JSON',
    )
    .option("--explain", "tell which words and features led to the answer")
    .option("--json", "print JSON only")
    .addHelpText(
      "after",
      examples([
        "ask why does Moscow depend less on Tehran",
        'ask "according to AP, who refused to comment?" --json',
        "ask --batch questions.jsonl --json > answers.jsonl",
      ]),
    )
    .action(async (words: string[], flags: AskFlags) => done(await askCommand(words, flags, deps)));

  program
    .command("eval")
    .description("run a question set and print how many are answered rightly")
    .argument(
      "<file>",
      "JSON Lines: id, question, kind, answerable, gold [{file, line, must_contain}]",
    )
    .addOption(knowledge())
    .addOption(threshold())
    .option("--min <bars>", "least shares that pass, such as hit1=0.9,accuracy=0.85")
    .option("--json", "print JSON only")
    .addHelpText("after", examples(["eval test/ranking/knowledge.jsonl --min hit1=0.7"]))
    .action(async (file: string, flags: EvalFlags) => done(await evalCommand(file, flags, deps)));

  program
    .command("index")
    .description("read the documents and tell what was read, left out and why")
    .addOption(knowledge())
    .option("--json", "print JSON only")
    .addHelpText("after", examples(["index --knowledge ~/handbook"]))
    .action(async (flags: IndexFlags) => done(await indexCommand(flags, deps)));

  program
    .command("sources")
    .description("list the documents, find some, or show one")
    .argument("[path]", "a document, as the list names it")
    .addOption(knowledge())
    .option("--about <words>", "only documents that hold some of these words, the best first")
    .option("--title <words>", "only titles that hold these words")
    .option("--source <words>", "only sources that hold these words")
    .option("--since <date>", "only dated on or after (2026-03-05)")
    .option("--until <date>", "only dated on or before")
    .option("--json", "print JSON only")
    .addHelpText("after", examples(["sources --since 2026-03-05", "sources timeline.md"]))
    .action(async (path: string | undefined, flags: SourcesFlags) =>
      done(await sourcesCommand(path, flags, deps)),
    );

  program
    .command("digest")
    .description(
      "show what a digest would post: the lines that matter most of what is new; or what was posted",
    )
    .option("--preview", "print it and send nothing")
    .option(
      "--subscription <key>",
      "what this channel would get now, or what became of its digests: slack:T0123:C0456 (see --ledger)",
    )
    .option("--ledger", "list what was posted, late, missed, and the channels that get digests")
    .addOption(knowledge())
    .option("--since <date>", "only what is dated on or after (2026-03-05, 2026-03-05T08:00Z)")
    .option("--until <date>", "only what is dated on or before (default: today)")
    .option("--explain", "tell why each line was chosen")
    .option("--json", "print JSON only")
    .addHelpText(
      "after",
      examples([
        "digest --preview --since 2026-03-05 --explain",
        "digest --preview --subscription slack:T0123:C0456",
        "digest --ledger",
      ]),
    )
    .action(async (flags: DigestFlags) => done(await digestCommand(flags, deps)));

  program
    .command("check")
    .description(
      "look over configuration, documents and chat platforms; name every problem and its fix",
    )
    .addOption(knowledge())
    .option("--channel <name...>", "channels that the bot should be a member of")
    .option("--strict", "let warnings fail the check too")
    .option("--json", "print JSON only")
    .addHelpText("after", examples(["check --strict", "check --channel general newsroom"]))
    .action(async (flags: CheckFlags) => done(await checkCommand(flags, deps)));

  program
    .command("slack-manifest")
    .description("print the manifest from which Slack makes an app that fits the configuration")
    .addHelpText("after", examples(["slack-manifest > manifest.json"]))
    .action(() =>
      terminal.out(JSON.stringify(services.slackManifest(services.settings({})), undefined, 2)),
    );

  program
    .command("help")
    .description("tell how a command is used")
    .argument("[command]", "its name")
    .action(async (name: string | undefined) => {
      const found = program.commands.find((command) => command.name() === name);
      if (name === undefined) program.outputHelp();
      else if (found !== undefined) found.outputHelp();
      // Refused like any command that there is not.
      else await program.parseAsync([name], { from: "user" });
    });

  return program;
}

function knowledge(): Option {
  return new Option(
    "--knowledge <dir>",
    "folder of the documents (default: knowledge, or VERBATIM_KNOWLEDGE)",
  );
}

function threshold(): Option {
  return new Option(
    "--threshold <number>",
    "least probability, 0 to 1, that makes an answer; 0 gives the best quote whenever one is found",
  ).argParser((text) => {
    const value = Number(text);
    if (text.trim() === "" || !(value >= 0 && value <= 1))
      throw new InvalidArgumentError("Give a number from 0 to 1.");
    return value;
  });
}

function integer(text: string): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new InvalidArgumentError("Give a whole number from 0 to 65535.");
  return value;
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  verbatim ${line}`).join("\n")}`;
}
