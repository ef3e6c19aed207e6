import type { types } from "@slack/bolt";
import type { Page } from "../../core/index.ts";
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

/** Asks what was wrong with a reply; nothing need be said. */
export function reasonModal(callbackId: string, key: string): types.ModalView {
  return {
    type: "modal",
    callback_id: callbackId,
    private_metadata: key,
    title: plain("Not helpful"),
    submit: plain("Send"),
    close: plain("Skip"),
    blocks: [
      {
        type: "input",
        block_id: "reason",
        optional: true,
        label: plain("What was wrong or missing?"),
        element: { type: "plain_text_input", action_id: "text", multiline: true, max_length: 1000 },
      },
    ],
  };
}

function plain(text: string): types.PlainTextElement {
  return { type: "plain_text", text };
}
