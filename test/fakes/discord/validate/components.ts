import { ButtonStyle, ComponentType, MessageFlags } from "discord-api-types/v10";
import { isJson, type Json, object, objects, text } from "../../slack/json.ts";
import type { Issue } from "../refused.ts";

/*
 * https://docs.discord.com/developers/components/reference (read on 2026-11-21). Lengths and
 * buttons per row are in the specification.
 */

const MOST_ROWS = 5;
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;

/** Every component of a message or modal, with those inside others, and the path to each. */
export function componentsOf(body: Json): { component: Json; path: (number | string)[] }[] {
  const within = (parent: Json, path: (number | string)[]): ReturnType<typeof componentsOf> => {
    const children = objects(parent, "components").map((component, at) => ({
      component,
      path: [...path, "components", at],
    }));
    const single = ["accessory", "component"].flatMap((key) => {
      const component = object(parent, key);
      return component === undefined ? [] : [{ component, path: [...path, key] }];
    });
    return [...children, ...single].flatMap((one) => [one, ...within(one.component, one.path)]);
  };
  return within(body, []);
}

/** Everything wrong with a message's components beyond what the specification can say. */
export function checkComponents(body: Json): Issue[] {
  const all = componentsOf(body);
  const flags = typeof body["flags"] === "number" ? body["flags"] : 0;
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...(isV2 ? checkV2(body, all) : checkV1(body)),
    ...checkCustomIds(all),
    ...all.flatMap(({ component, path }) => checkButton(component, path)),
  ];
}

function checkV1(body: Json): Issue[] {
  const rows = objects(body, "components");
  const strange = rows.flatMap((row, at): Issue[] =>
    row["type"] === ComponentType.ActionRow
      ? []
      : [issue(["components", at, "type"], "UNION_TYPE_CHOICES", "Value must be one of (1,).")],
  );
  if (rows.length <= MOST_ROWS) return strange;
  const words = `Must be between 1 and ${MOST_ROWS} in length.`;
  return [...strange, issue(["components"], "BASE_TYPE_BAD_LENGTH", words)];
}

function checkV2(body: Json, all: ReturnType<typeof componentsOf>): Issue[] {
  const texts = all.map(({ component }) => text(component, "content").length);
  const legacy = ["content", "embeds", "poll", "sticker_ids"].filter((key) => {
    const value = body[key];
    return Array.isArray(value)
      ? value.length > 0
      : value !== undefined && value !== null && value !== "";
  });
  const code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
  return [
    ...legacy.map((key) => issue([key], code, `The '${key}' field cannot be used with components`)),
    ...(all.length > MOST_COMPONENTS
      ? [issue(["components"], "BASE_TYPE_MAX_LENGTH", `At most ${MOST_COMPONENTS} components.`)]
      : []),
    ...(texts.reduce((sum, length) => sum + length, 0) > MOST_TEXT
      ? [issue(["components"], "COMPONENT_MAX_TEXT_LENGTH", `At most ${MOST_TEXT} characters.`)]
      : []),
  ];
}

function checkCustomIds(all: ReturnType<typeof componentsOf>): Issue[] {
  const seen = new Set<string>();
  return all.flatMap(({ component, path }): Issue[] => {
    const id = text(component, "custom_id");
    const isRepeated = seen.has(id);
    if (id !== "") seen.add(id);
    const words = "Component custom id cannot be duplicated";
    return isRepeated
      ? [issue([...path, "custom_id"], "COMPONENT_CUSTOM_ID_DUPLICATED", words)]
      : [];
  });
}

function checkButton(button: Json, path: readonly (number | string)[]): Issue[] {
  if (button["type"] !== ComponentType.Button || button["style"] === ButtonStyle.Premium) return [];
  const isLink = button["style"] === ButtonStyle.Link;
  const needed = isLink ? "url" : "custom_id";
  const unwanted = isLink ? "custom_id" : "url";
  const hasFace = text(button, "label") !== "" || isJson(button["emoji"]);
  return [
    ...(text(button, needed) === ""
      ? [issue([...path, needed], "BASE_TYPE_REQUIRED", "This field is required")]
      : []),
    ...(text(button, unwanted) === ""
      ? []
      : [
          issue(
            path,
            "BUTTON_COMPONENT_CUSTOM_ID_URL",
            "A button has a custom id or a url, not both.",
          ),
        ]),
    ...(hasFace
      ? []
      : [
          issue(path, "BUTTON_COMPONENT_LABEL_OR_EMOJI", "A button must have a label or an emoji."),
        ]),
  ];
}

function issue(path: readonly (number | string)[], code: string, message: string): Issue {
  return { path, code, message };
}
