import { isJson, type Json } from "../json.ts";
import type { Issue } from "./schema.ts";

/** A path inside an object (`*`: every item), what is counted there, and between what it must be. */
interface Rule {
  readonly path: string;
  readonly of: "characters" | "items";
  readonly least: number;
  readonly most: number;
}

function characters(path: string, most: number, least = 0): Rule {
  return { path, of: "characters", least, most };
}

function items(path: string, most: number, least = 1): Rule {
  return { path, of: "items", least, most };
}

const OPTIONS = [
  characters("options.*.text.text", 75, 1),
  characters("options.*.value", 150),
  characters("options.*.description.text", 75),
];
const SELECT = [characters("placeholder.text", 150), characters("confirm.title.text", 100)];

/** For every object, whatever its type. */
const ANYWHERE = [characters("block_id", 255), characters("action_id", 255)];

/**
 * Lengths by the `type` of an object. From the JSDoc of `@slack/types` 3.2.0 and
 * https://docs.slack.dev/reference/block-kit (read on 2026-11-21).
 */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  mrkdwn: [characters("text", 3000, 1)],
  plain_text: [characters("text", 3000, 1)],
  text: [characters("text", Infinity, 1)],
  section: [items("fields", 10), characters("fields.*.text", 2000)],
  header: [characters("text.text", 150)],
  context: [items("elements", 10)],
  context_actions: [items("elements", 5)],
  actions: [items("elements", 25)],
  markdown: [characters("text", 12_000, 1)],
  table: [items("rows", 100), items("rows.*", 20)],
  input: [characters("label.text", 2000), characters("hint.text", 2000)],
  image: [
    characters("image_url", 3000),
    characters("alt_text", 2000),
    characters("title.text", 2000),
  ],
  button: [
    characters("text.text", 75),
    characters("value", 2000),
    characters("url", 3000),
    characters("accessibility_label", 75),
    characters("confirm.title.text", 100),
    characters("confirm.text.text", 300),
    characters("confirm.confirm.text", 30),
    characters("confirm.deny.text", 30),
  ],
  static_select: [...SELECT, items("options", 100), ...OPTIONS],
  multi_static_select: [...SELECT, items("options", 100), ...OPTIONS],
  overflow: [items("options", 5), ...OPTIONS],
  radio_buttons: [items("options", 10), ...OPTIONS],
  checkboxes: [items("options", 10), ...OPTIONS],
  plain_text_input: [characters("placeholder.text", 150)],
  users_select: SELECT,
  channels_select: SELECT,
  conversations_select: SELECT,
  modal: [
    characters("title.text", 24),
    characters("submit.text", 24),
    characters("close.text", 24),
    characters("private_metadata", 3000),
    characters("callback_id", 255),
    characters("external_id", 255),
    items("blocks", 100, 0),
  ],
  home: [
    characters("private_metadata", 3000),
    characters("callback_id", 255),
    characters("external_id", 255),
    items("blocks", 100, 0),
  ],
};

/** Everything too long, too short or too many in an object and in all it contains. */
export function checkLengths(value: unknown, pointer: string): Issue[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => checkLengths(item, `${pointer}/${at}`));
  }
  if (!isJson(value)) return [];
  const rules = [...ANYWHERE, ...(RULES[String(value["type"])] ?? [])];
  const own = rules.flatMap((rule) => broken(rule, value, pointer));
  const within = Object.entries(value).flatMap(([key, field]) =>
    checkLengths(field, `${pointer}/${key}`),
  );
  return [...own, ...within];
}

function broken(rule: Rule, value: Json, pointer: string): Issue[] {
  return reach(value, rule.path.split("."), pointer).flatMap((place) => {
    const message = complaint(rule, place.value);
    return message === undefined ? [] : [{ message, pointer: place.pointer }];
  });
}

interface Reached {
  readonly value: unknown;
  readonly pointer: string;
}

function reach(value: unknown, path: readonly string[], pointer: string): Reached[] {
  const [step, ...rest] = path;
  if (step === undefined) return value === undefined ? [] : [{ value, pointer }];
  if (step === "*") {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, at) => reach(item, rest, `${pointer}/${at}`));
  }
  return isJson(value) ? reach(value[step], rest, `${pointer}/${step}`) : [];
}

/** Slack's words: seen in its `response_metadata.messages`. */
function complaint(rule: Rule, value: unknown): string | undefined {
  if (rule.of === "items") {
    if (!Array.isArray(value)) return undefined;
    if (value.length > rule.most) return `no more than ${rule.most} items allowed`;
    return value.length < rule.least ? `must have at least ${rule.least} items` : undefined;
  }
  if (typeof value !== "string") return undefined;
  // Slack counts as JavaScript does here; whether it counts code points is undocumented.
  if (value.length > rule.most) return `must be less than ${rule.most + 1} characters`;
  return value.length < rule.least ? `must be more than ${rule.least - 1} characters` : undefined;
}
