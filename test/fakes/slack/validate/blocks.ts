import { isJson, type Json, object, objects, text } from "../json.ts";
import { checkLengths } from "./lengths.ts";
import { checkShape, type Issue } from "./schema.ts";

/** Blocks in one message. https://docs.slack.dev/reference/block-kit/blocks */
const MESSAGE_BLOCKS = 50;

/**
 * Characters of all blocks of a message, above which Slack answers `msg_blocks_too_long`: undocumented.
 * Observed in slackapi/bolt-js#2509 (13,297 of text in one block) and #2867 (11,341 of text in several):
 * containers count in some way. Here all that is sent does, which is the strictest way.
 */
const MESSAGE_CHARACTERS = 13_200;

/** Characters over all markdown blocks of a message. https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
const MARKDOWN_CHARACTERS = 12_000;

/** Blocks that only a message may hold, by the pages of the blocks on docs.slack.dev. */
const MESSAGE_ONLY = new Set(["context_actions", "data_table", "file", "markdown", "table"]);

/** Why Slack refuses blocks, in the shape of its error. */
export interface Refusal {
  readonly error: string;
  readonly issues: readonly Issue[];
}

/** Checks the blocks of a message; undefined when Slack takes them. */
export function refuseBlocks(blocks: unknown): Refusal | undefined {
  if (!Array.isArray(blocks)) return { error: "invalid_blocks_format", issues: [] };
  const issues = [...checkAll(blocks, "/blocks"), ...checkMessage(blocks)];
  if (issues.length > 0) return { error: "invalid_blocks", issues };
  return JSON.stringify(blocks).length > MESSAGE_CHARACTERS
    ? { error: "msg_blocks_too_long", issues: [] }
    : undefined;
}

/** Checks a modal or a home tab; undefined when Slack takes it. */
export function refuseView(view: unknown, type: "home" | "modal"): Refusal | undefined {
  if (!isJson(view)) return { error: "invalid_arguments", issues: [missingView] };
  const shape = checkShape(type === "modal" ? "SlackModal" : "SlackHome", view, "/view");
  const { blocks, ...rest } = view;
  const list = Array.isArray(blocks) ? blocks : [];
  const issues = [
    ...shape,
    ...checkLengths({ ...rest, blocks: list.map(() => 0) }, "/view"),
    ...checkAll(list, "/view/blocks"),
    ...checkSurface(view, type),
  ];
  return issues.length > 0 ? { error: "invalid_arguments", issues } : undefined;
}

const missingView: Issue = { message: "missing required field: view", pointer: "" };

function checkAll(blocks: readonly unknown[], pointer: string): Issue[] {
  const each = blocks.flatMap((block, at) => [
    ...checkShape("SlackBlock", block, `${pointer}/${at}`),
    ...checkLengths(block, `${pointer}/${at}`),
    ...checkContent(block, `${pointer}/${at}`),
  ]);
  return [...each, ...checkIds(blocks, pointer)];
}

function checkContent(block: unknown, pointer: string): Issue[] {
  if (!isJson(block) || block["type"] !== "section") return [];
  if (block["text"] !== undefined || block["fields"] !== undefined) return [];
  return [{ message: "missing required field: text", pointer }];
}

/** `block_id` once in a message or view, `action_id` once in a block. */
function checkIds(blocks: readonly unknown[], pointer: string): Issue[] {
  const seen = new Set<string>();
  return blocks.filter(isJson).flatMap((block, at) => {
    const id = text(block, "block_id");
    const twice = id !== "" && seen.has(id);
    seen.add(id);
    const again = duplicates(elementsOf(block).map((element) => text(element, "action_id")));
    return [
      ...(twice
        ? [{ message: `\`block_id\` ${id} already exists`, pointer: `${pointer}/${at}` }]
        : []),
      ...again.map((action) => ({
        message: `\`action_id\` ${action} already exists for \`block_id\` ${id}`,
        pointer: `${pointer}/${at}`,
      })),
    ];
  });
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, at) => value !== "" && values.indexOf(value) !== at);
}

/** The interactive elements of a block: in its list, beside its text, or its input. */
export function elementsOf(block: Json): Json[] {
  const beside = [object(block, "accessory"), object(block, "element")];
  return [...objects(block, "elements"), ...beside.filter((one) => one !== undefined)];
}

function checkMessage(blocks: readonly unknown[]): Issue[] {
  const markdown = blocks.filter(isJson).filter((block) => block["type"] === "markdown");
  const length = markdown.reduce((sum, block) => sum + text(block, "text").length, 0);
  const tables = blocks.filter(isJson).filter((block) => block["type"] === "table");
  return [
    ...(blocks.length > MESSAGE_BLOCKS
      ? [{ message: `no more than ${MESSAGE_BLOCKS} items allowed`, pointer: "/blocks" }]
      : []),
    ...(length > MARKDOWN_CHARACTERS
      ? [{ message: `must be less than ${MARKDOWN_CHARACTERS + 1} characters`, pointer: "/blocks" }]
      : []),
    ...(tables.length > 1 ? [{ message: "only one table allowed", pointer: "/blocks" }] : []),
  ];
}

function checkSurface(view: Json, type: "home" | "modal"): Issue[] {
  const blocks = objects(view, "blocks");
  const misplaced = blocks.flatMap((block, at) =>
    MESSAGE_ONLY.has(text(block, "type"))
      ? [
          {
            message: `unsupported type: ${text(block, "type")}`,
            pointer: `/view/blocks/${at}/type`,
          },
        ]
      : [],
  );
  const asks = blocks.some((block) => block["type"] === "input");
  const mute = type === "modal" && asks && view["submit"] === undefined;
  return [
    ...misplaced,
    ...(mute ? [{ message: "missing required field: submit", pointer: "/view" }] : []),
  ];
}
