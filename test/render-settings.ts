import { z } from "zod";
import { CONFIG_FILE } from "../src/config.ts";
import { environmentName, type settings } from "../src/settings.ts";

/** One setting as a reader needs it; `initial` is "" when nothing is set by default. */
interface Setting {
  readonly name: string;
  readonly variable: string;
  readonly initial: string;
  readonly allowed: string;
  readonly description: string;
}

const jsonSchema = z.object({
  properties: z.record(
    z.string(),
    z.object({
      type: z.string(),
      description: z.string(),
      default: z.union([z.string(), z.number(), z.boolean()]).optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    }),
  ),
});

/** Throws when a setting lacks a description. */
function listOf(schema: typeof settings): readonly Setting[] {
  const { properties } = jsonSchema.parse(z.toJSONSchema(schema));
  return Object.entries(properties).map(
    ([name, { description, type, default: initial, ...is }]) => ({
      name,
      variable: environmentName(name),
      initial: String(initial ?? ""),
      allowed: allowedText(type, is),
      description,
    }),
  );
}

interface Bounds {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

function allowedText(type: string, { minimum, maximum }: Bounds): string {
  const kinds: Readonly<Record<string, string>> = {
    boolean: "`true` or `false`",
    integer: "a whole number",
    number: "a number",
  };
  const kind = kinds[type] ?? "text, not empty";
  if (minimum === undefined) return kind;
  return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
    ? `${kind}, ${minimum} or more`
    : `${kind} from ${minimum} to ${maximum}`;
}

/** `.env.example`: every setting, commented out at its default. */
export function renderEnvExample(schema: typeof settings): string {
  const entries = listOf(schema).map(({ variable, initial, allowed, description }) =>
    [
      ...wrapped(description),
      `# Allowed: ${allowed.replaceAll("`", "")}.`,
      `# ${variable}=${initial}`,
    ].join("\n"),
  );
  const head = [
    "# Settings of Verbatim. Copy this file to .env and take the # off what you change.",
    "# Values are the defaults. docs/configuration.md tells the rest. Generated; do not edit.",
  ].join("\n");
  return `${[head, ...entries].join("\n\n")}\n`;
}

const WIDTH_CHARS = 90;

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "#";
  for (const word of text.split(" ")) {
    if (line.length + 1 + word.length > WIDTH_CHARS) {
      lines.push(line);
      line = "#";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** `docs/configuration.md`. */
export function renderConfigurationPage(schema: typeof settings): string {
  const list = listOf(schema);
  return `<!-- generated from src/settings.ts by \`npx vitest run test/config.test.ts -u\`. Do not edit. -->

# Configuration

Verbatim runs without any configuration: put documents in a folder named \`knowledge\` and start it. What you change, you change in one of these places.

## Where settings come from

Later ones win:

1. The defaults below.
2. The file \`${CONFIG_FILE}\` in the folder that you start Verbatim in.
3. The file \`.env\` in the same folder.
4. The environment.
5. Options of the command line, where a command has them: \`verbatim ask --help\` tells.

A value that cannot be used is never replaced with a default. Verbatim then names every problem at once and ends with status 2. \`verbatim check\` looks over the configuration and the documents without starting anything.

### ${CONFIG_FILE}

Names and values, as below:

\`\`\`yaml
${list
  .filter(({ initial }) => initial !== "")
  .slice(0, 2)
  .map(({ name, initial }) => `${name}: ${initial}`)
  .join("\n")}
\`\`\`

YAML aliases (\`*name\`) are refused. A name that is no setting is refused too, with the nearest one that is.

### .env

Copy [.env.example](../.env.example) to \`.env\` and take the \`#\` off what you change. The names are those of the environment. A variable that is already set in the environment stays as it is there.

## Settings

${tableOf(list)}

${list.map(sectionOf).join("\n\n")}
`;
}

function tableOf(list: readonly Setting[]): string {
  const rows = list.map(({ name, variable, initial }) => [
    `[\`${name}\`](#${name.toLowerCase()})`,
    `\`${variable}\``,
    initial === "" ? "not set" : `\`${initial}\``,
  ]);
  const all = [["Setting", "In the environment", "Default"], ...rows];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...all.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[], fill = " ") =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`;
  const [head = [], ...body] = all;
  return [line(head), line(["", "", ""], "-"), ...body.map((row) => line(row))].join("\n");
}

function sectionOf({ name, variable, initial, allowed, description }: Setting): string {
  return `### ${name}

${description}

- Allowed: ${allowed}
- Default: ${initial === "" ? "not set" : `\`${initial}\``}
- In the environment: \`${variable}\``;
}
