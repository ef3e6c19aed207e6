import { expect, it } from "vitest";
import { refuseBlocks, refuseView } from "./blocks.ts";

function button(actionId: string): object {
  return { type: "button", text: { type: "plain_text", text: "Press" }, action_id: actionId };
}

/** What is wrong, as `message pointer`. */
function said(refusal: ReturnType<typeof refuseBlocks>): string[] | undefined {
  return refusal?.issues.map(({ message, pointer }) => `${message} [json-pointer:${pointer}]`);
}

it.each([
  [{ type: "section" }, "missing required field: text [json-pointer:/blocks/0]"],
  [{ type: "poem" }, "unsupported type: poem [json-pointer:/blocks/0/type]"],
  [
    { type: "section", text: { type: "mrkdwn", text: "x".repeat(3001) } },
    "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
  ],
  [
    { type: "header", text: { type: "mrkdwn", text: "x" } },
    "must be a valid enum value [json-pointer:/blocks/0/text/type]",
  ],
  [
    { type: "divider", colour: "red" },
    "invalid additional property: colour [json-pointer:/blocks/0]",
  ],
  [
    { type: "actions", elements: [button("a"), button("a")] },
    "`action_id` a already exists for `block_id`  [json-pointer:/blocks/0]",
  ],
  [
    { type: "section", text: { type: "mrkdwn", text: "x" }, accessory: button("b".repeat(256)) },
    "must be less than 256 characters [json-pointer:/blocks/0/accessory/action_id]",
  ],
])("refuses %o", (block, message) => {
  expect(said(refuseBlocks([block]))).toEqual([message]);
});

it("takes what Slack takes", () => {
  const quote = {
    type: "rich_text",
    elements: [{ type: "rich_text_quote", elements: [{ type: "text", text: "words" }] }],
  };
  const blocks = [
    { type: "header", text: { type: "plain_text", text: "Title" } },
    quote,
    { type: "context", elements: [{ type: "mrkdwn", text: "small" }] },
    { type: "actions", block_id: "rate", elements: [button("a"), button("b")] },
    { type: "image", image_url: "https://example.com/a.png", alt_text: "a" },
    { type: "divider" },
  ];
  expect(refuseBlocks(blocks)).toBeUndefined();
});

it("refuses blocks that are long only together", () => {
  const section = { type: "section", text: { type: "mrkdwn", text: "x".repeat(2800) } };
  expect(refuseBlocks(Array.from({ length: 4 }, () => section))).toBeUndefined();
  expect(refuseBlocks(Array.from({ length: 5 }, () => section))?.error).toBe("msg_blocks_too_long");
});

it("refuses a modal with a long title, or with inputs and no way to submit them", () => {
  const title = { type: "plain_text", text: "t".repeat(25) };
  const input = {
    type: "input",
    label: { type: "plain_text", text: "Why?" },
    element: { type: "plain_text_input" },
  };
  expect(said(refuseView({ type: "modal", title, blocks: [input] }, "modal"))).toEqual([
    "must be less than 25 characters [json-pointer:/view/title/text]",
    "missing required field: submit [json-pointer:/view]",
  ]);
});

it("takes 100 blocks on a home tab, and no table", () => {
  const dividers = Array.from({ length: 100 }, () => ({ type: "divider" }));
  expect(refuseView({ type: "home", blocks: dividers }, "home")).toBeUndefined();
  const more = { type: "home", blocks: [...dividers, { type: "table", rows: [[]] }] };
  expect(said(refuseView(more, "home"))).toEqual([
    "no more than 100 items allowed [json-pointer:/view/blocks]",
    "must have at least 1 items [json-pointer:/view/blocks/100/rows/0]",
    "unsupported type: table [json-pointer:/view/blocks/100/type]",
  ]);
});
