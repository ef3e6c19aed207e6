import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { VerbatimError } from "./core/errors.ts";
import { editDistance } from "./core/language/edit-distance.ts";

/** The configuration file, looked for in the working directory. */
export const CONFIG_FILE = "verbatim.config.yaml";

const ENV_PREFIX = "VERBATIM_";

/** A number, also as the text that the environment holds; anything else is refused as it is. */
const number = (schema: z.ZodNumber) =>
  z.preprocess(
    (value) => (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value),
    schema,
  );

const flag = z.preprocess(
  (value) => (value === "true" ? true : value === "false" ? false : value),
  z.boolean("must be true or false"),
);

/** Every setting: its default, its bounds and what it is for. The only place where they stand. */
export const settings = z.strictObject({
  knowledge: z
    .string("must be a path")
    .min(1, "must not be empty")
    .default("knowledge")
    .describe("Folder of the documents, absolute or relative to the working directory."),
  threshold: number(
    z.number("must be a number").min(0, "must be 0 or more").max(1, "must be 1 or less"),
  )
    .default(0.3)
    .describe(
      "Least probability, 0 to 1, at which a quote is given as an answer. Higher keeps quiet more often; 0 gives the best quote whenever one is found.",
    ),
  maxFileBytes: number(z.int("must be a whole number").min(1, "must be 1 or more"))
    .default(20_000_000)
    .describe("Documents larger than this many bytes are left out and named."),
  maxUnzippedBytes: number(z.int("must be a whole number").min(1, "must be 1 or more"))
    .default(100_000_000)
    .describe("DOCX files that unpack to more than this many bytes are left out and named."),
  watch: flag
    .default(true)
    .describe("Whether documents are read again when they change while Verbatim runs."),
  host: z
    .string("must be a host name or address")
    .min(1, "must not be empty")
    .default("127.0.0.1")
    .describe(
      "Address that the local console listens on. It has no login: leave it on this machine, or put one before it.",
    ),
  port: number(
    z
      .int("must be a whole number")
      .min(0, "must be 0 or more")
      .max(65_535, "must be 65535 or less"),
  )
    .optional()
    .describe("Port of the local console. Not set: 4180, or a free one when that is taken."),
});

export type Config = z.infer<typeof settings>;

/** A setting's name in the environment: `maxFileBytes` → `VERBATIM_MAX_FILE_BYTES`. */
export function environmentName(setting: string): string {
  return ENV_PREFIX + setting.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

export interface ConfigSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the configuration file and `.env` lie. */
  readonly folder: string;
  /** What the command line sets, by setting; stands before everything else. */
  readonly flags?: object;
}

/**
 * The environment, completed by a `.env` file beside the configuration file.
 *
 * @throws VerbatimError `configuration` when there is such a file but it cannot be read.
 */
export function environmentOf(folder: string): ConfigSources["env"] {
  const file = join(folder, ".env");
  // A folder of this name is somebody else's.
  if (!existsSync(file) || statSync(file).isDirectory()) return process.env;
  try {
    process.loadEnvFile(file);
  } catch (cause) {
    throw new VerbatimError("configuration", `.env cannot be read: ${reasonOf(cause)}.`, { cause });
  }
  return process.env;
}

/**
 * Reads the configuration: command line before environment before file before default.
 *
 * @throws VerbatimError `configuration`, naming every problem at once as the user typed it.
 */
export function loadConfig({ env, folder, flags = {} }: ConfigSources): Config {
  const problems: string[] = [];
  const fromFile = readFile(join(folder, CONFIG_FILE), problems);
  const fromEnv = readEnvironment(env, problems);
  const fromFlags = Object.fromEntries(
    Object.entries(flags).filter(([name, value]) => name in settings.shape && value !== undefined),
  );
  const names = new Map<string, string>();
  for (const name of Object.keys(fromFile)) names.set(name, `${name} in ${CONFIG_FILE}`);
  for (const name of Object.keys(fromEnv)) names.set(name, environmentName(name));
  for (const name of Object.keys(fromFlags)) names.set(name, `--${name}`);
  const parsed = settings.safeParse({ ...fromFile, ...fromEnv, ...fromFlags });
  if (!parsed.success)
    problems.push(...parsed.error.issues.flatMap((issue) => explain(issue, names)));
  if (problems.length > 0 || !parsed.success) {
    throw new VerbatimError(
      "configuration",
      ["The configuration cannot be used:", ...problems].join("\n  "),
    );
  }
  return parsed.data;
}

function explain(issue: z.core.$ZodIssue, names: ReadonlyMap<string, string>): string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => `${names.get(key) ?? key} is no setting${suggestion(key)}`);
  }
  const name = String(issue.path[0]);
  return [`${names.get(name) ?? name} ${issue.message}.`];
}

function readFile(file: string, problems: string[]): Record<string, unknown> {
  if (!existsSync(file)) return {};
  try {
    const read: unknown = parse(readFileSync(file, "utf8"), {
      maxAliasCount: 0,
      logLevel: "error",
    });
    return z.record(z.string(), z.unknown()).parse(read ?? {});
  } catch (error) {
    const reason = error instanceof z.ZodError ? "it must hold names and values" : reasonOf(error);
    problems.push(`${CONFIG_FILE} cannot be read: ${reason}.`);
    return {};
  }
}

/** The first line of what a library says, without its own name for the error. */
function reasonOf(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  return line.replace(/[.:]$/, "");
}

function readEnvironment(env: ConfigSources["env"], problems: string[]): Record<string, string> {
  const known = new Map(Object.keys(settings.shape).map((name) => [environmentName(name), name]));
  const values: Record<string, string> = {};
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith(ENV_PREFIX) || value === undefined) continue;
    const name = known.get(variable);
    // `VERBATIM_PORT=` is how .env.example says "not set".
    if (name === "port" && value === "") continue;
    if (name !== undefined) values[name] = value;
    else problems.push(`${variable} is no setting${suggestion(variable, [...known.keys()])}`);
  }
  return values;
}

/** More than a third of the letters wrong is no spelling mistake any more. */
function suggestion(typed: string, known: readonly string[] = Object.keys(settings.shape)): string {
  const ranked = known
    .map((name) => ({ name, distance: editDistance(typed.toLowerCase(), name.toLowerCase(), 6) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= typed.length / 3
    ? `; did you mean ${best.name}?`
    : `; the settings are ${known.join(", ")}.`;
}
