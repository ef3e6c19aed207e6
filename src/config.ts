import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { VerbatimError } from "./core/errors.ts";
import { editDistance } from "./core/language/edit-distance.ts";
import { createSecret, type Secret } from "./core/secret.ts";
import { environmentName, isOurs, SECRETS, settings } from "./settings.ts";

/** The configuration file, looked for in the working directory. */
export const CONFIG_FILE = "verbatim.config.yaml";

type Parsed = z.infer<typeof settings>;
type SecretName = (typeof SECRETS)[number];

/** The settings, with every secret behind a mask. */
export type Config = Omit<Parsed, SecretName> & { readonly [name in SecretName]?: Secret };

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
  const misnamed = CONFIG_FILE.replace(/yaml$/, "yml");
  if (existsSync(join(folder, misnamed)))
    problems.push(`${misnamed} is not read: name it ${CONFIG_FILE}.`);
  for (const name of SECRETS) {
    if (name in fromFile)
      problems.push(
        `${name} in ${CONFIG_FILE} is a secret: set ${environmentName(name)} in the environment or .env.`,
      );
  }
  const names = new Map<string, string>();
  for (const name of Object.keys(fromFile)) names.set(name, `${name} in ${CONFIG_FILE}`);
  for (const name of Object.keys(fromEnv)) names.set(name, environmentName(name));
  for (const name of Object.keys(fromFlags)) names.set(name, `--${name}`);
  const parsed = settings.safeParse({ ...fromFile, ...fromEnv, ...fromFlags });
  if (!parsed.success)
    problems.push(...parsed.error.issues.flatMap((issue) => explain(issue, names)));
  else problems.push(...clashes(parsed.data));
  if (problems.length > 0 || !parsed.success) {
    throw new VerbatimError(
      "configuration",
      ["The configuration cannot be used:", ...problems].join("\n  "),
    );
  }
  return sealed(parsed.data);
}

function sealed(parsed: Parsed): Config {
  const secrets: { [name in SecretName]?: Secret } = {};
  for (const name of SECRETS) {
    const value = parsed[name];
    if (value !== undefined) secrets[name] = createSecret(value);
  }
  const others: Omit<Parsed, SecretName> = parsed;
  return { ...others, ...secrets };
}

function explain(issue: z.core.$ZodIssue, names: ReadonlyMap<string, string>): string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => `${names.get(key) ?? key} is no setting${suggestion(key)}`);
  }
  const name = String(issue.path[0]);
  return [`${names.get(name) ?? name} ${issue.message}.`];
}

/** Two commands of one platform need two names. */
function clashes(given: Parsed): string[] {
  const pairs = [
    ["slackCommand", "slackDigestCommand"],
    ["discordCommand", "discordDigestCommand"],
  ] as const;
  return pairs
    .filter(([one, other]) => given[one] === given[other])
    .map(([one, other]) => `${environmentName(one)} and ${environmentName(other)} must differ.`);
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
    const name = known.get(variable);
    if (value === undefined || (name === undefined && !isOurs(variable))) continue;
    // `VERBATIM_PORT=` is how .env.example says "not set".
    if (name !== undefined && value === "" && isOptional(name)) continue;
    if (name !== undefined) values[name] = value;
    else problems.push(`${variable} is no setting${suggestion(variable, [...known.keys()])}`);
  }
  return values;
}

function isOptional(name: string): boolean {
  return Object.entries(settings.shape).some(
    ([key, schema]) => key === name && schema.safeParse(undefined).data === undefined,
  );
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
