import type { types, ViewOutput } from "@slack/bolt";
import { type Form, type Page, type Written, writtenInto } from "../../core/index.ts";
import { renderBlocks } from "./render.ts";

/** A page in a window of its own. `title` has at most 24 characters. */
export function modal(title: string, page: Page): types.ModalView {
  return {
    type: "modal",
    title: plain(title),
    close: plain("Close"),
    blocks: renderBlocks(page),
  };
}

/** A form as a window; its name and its key come back with what is written. */
export function formModal({
  name,
  key,
  title,
  label,
  submit,
  value,
  optional,
  maxChars,
}: Form): types.ModalView {
  return {
    type: "modal",
    callback_id: name,
    private_metadata: key,
    title: plain(title),
    submit: plain(submit),
    close: plain(optional ? "Skip" : "Cancel"),
    blocks: [
      {
        type: "input",
        block_id: FIELD,
        optional,
        label: plain(label),
        element: {
          type: "plain_text_input",
          action_id: FIELD,
          multiline: true,
          max_length: maxChars,
          ...(value === undefined ? {} : { initial_value: value }),
        },
      },
    ],
  };
}

/** The one input of a form's window. */
export const FIELD = "text";

/** What was written into a form's window. */
export function writtenIn({
  callback_id,
  private_metadata,
  state,
}: ViewOutput): Written | undefined {
  return writtenInto(callback_id, private_metadata, state.values[FIELD]?.[FIELD]?.value ?? "");
}

function plain(text: string): types.PlainTextElement {
  return { type: "plain_text", text };
}
