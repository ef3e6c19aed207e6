import { VerbatimError } from "../errors.ts";
import { type Action, ACTIONS } from "./blocks.ts";

/** What a button brings back when it is pressed. */
export type Pressed = Omit<Action, "label">;

/** Longest key of a question that a button can carry, in UTF-16 units. */
export const MAX_KEY_CHARS = 80;

const MOST_DIGITS = 6;

const VALUE = new RegExp(
  `^(${ACTIONS.join("|")}):(0|[1-9]\\d{0,${MOST_DIGITS - 1}}):(\\P{Cc}+)$`,
  "u",
);

/**
 * An action as a text of at most 100 characters, Discord's bound on a button's `custom_id`
 * (https://discord.com/developers/docs/components/reference, 2026-08-06): `context:2:key`.
 *
 * @throws VerbatimError `fault` when it could not be read back: a key too long, empty or with
 * control characters.
 */
export function encodeAction({ action, key, index }: Pressed): string {
  const value = `${action}:${index}:${key}`;
  if (decodeAction(value) === undefined) {
    throw new VerbatimError("fault", `A button cannot carry the key ${JSON.stringify(key)}.`);
  }
  return value;
}

/** The action of an encoded text; nothing for any other text. */
export function decodeAction(value: string): Pressed | undefined {
  const [, name, index, key] = VALUE.exec(value) ?? [];
  const action = ACTIONS.find((one) => one === name);
  if (action === undefined || key === undefined || key.length > MAX_KEY_CHARS) return undefined;
  return { action, key, index: Number(index) };
}
