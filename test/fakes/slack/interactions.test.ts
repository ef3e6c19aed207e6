import type { App, types } from "@slack/bolt";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startBoltApp } from "./bolt-app.ts";
import { ids, type SlackServer, startSlackServer } from "./server.ts";

let slack: SlackServer;
let app: App;

beforeEach(async () => {
  slack = await startSlackServer();
  ({ app } = await startBoltApp(slack));
});

afterEach(async () => {
  await slack.close();
  await app.stop();
});

/** A section of text with a button beside it. */
function withButton(text: string): types.KnownBlock[] {
  return [
    {
      type: "section",
      text: { type: "plain_text", text },
      accessory: {
        type: "button",
        action_id: "more",
        value: "2",
        text: { type: "plain_text", text: "More" },
      },
    },
  ];
}

it("replaces an ephemeral message by its response URL", async () => {
  app.command("/ask", async ({ ack }) => {
    await ack({ text: "one", blocks: withButton("one") });
  });
  app.action("more", async ({ ack, respond, body }) => {
    await ack();
    const text = "message" in body && body.message !== undefined ? "sent back" : "two";
    await respond({ text, replace_original: true });
  });
  const ana = slack.user(ids.ana);
  const { reply } = await ana.command("/ask", "", ids.general);
  if (reply !== undefined) await ana.presses(reply, "more");
  await slack.until(() => ana.sees(ids.general)[0]?.text === "two");
  expect(ana.sees(ids.general)).toHaveLength(1);
  expect(slack.violations).toEqual([]);
});

it("opens a modal with a trigger id, once and in time, and submits it", async () => {
  const triggers: string[] = [];
  const open = async (trigger: string): Promise<unknown> =>
    await app.client.views.open({ trigger_id: trigger, view: modal });
  app.shortcut("quote", async ({ ack, shortcut }) => {
    await ack();
    triggers.push(shortcut.trigger_id);
    if (triggers.length === 1) await open(shortcut.trigger_id);
  });
  app.view("reason", async ({ ack, view }) => {
    const typed = view.state.values["why"]?.["text"]?.value ?? "";
    if (typed.length < 5) await ack({ response_action: "errors", errors: { why: "too short" } });
    else await ack();
  });
  const ana = slack.user(ids.ana);
  const message = ana.says(ids.general, "a remark");
  await ana.shortcut("quote", message);
  await slack.until(() => ana.modal() !== undefined);
  await ana.shortcut("quote", message);
  await slack.until(() => triggers.length === 2);
  await expect(open(triggers[0] ?? "")).rejects.toThrow("exchanged_trigger_id");
  slack.advance(3001);
  await expect(open(triggers[1] ?? "")).rejects.toThrow("expired_trigger_id");
  const view = ana.modal();
  if (view === undefined) throw new Error("no modal");
  await expect(ana.submits(view, { why: { text: "no" } })).resolves.toMatchObject({
    errors: { why: "too short" },
  });
  expect(ana.modal()).toBe(view);
  await ana.submits(view, { why: { text: "because" } });
  expect(ana.modal()).toBeUndefined();
});

it("publishes a home tab and takes its buttons", async () => {
  const blocks = withButton("Welcome");
  app.event("app_home_opened", async ({ client, event }) => {
    await client.views.publish({ user_id: event.user, view: { type: "home", blocks } });
  });
  const ana = slack.user(ids.ana);
  ana.opensHome();
  await slack.until(() => ana.home() !== undefined);
  app.action("more", async ({ ack }) => await ack());
  const view = ana.home();
  if (view === undefined) throw new Error("no home");
  await expect(ana.presses(view, "more")).resolves.toMatchObject({ state: "acked" });
  expect(slack.violations).toEqual([]);
});

const modal = {
  type: "modal" as const,
  callback_id: "reason",
  title: { type: "plain_text" as const, text: "Why?" },
  submit: { type: "plain_text" as const, text: "Send" },
  blocks: [
    {
      type: "input" as const,
      block_id: "why",
      label: { type: "plain_text" as const, text: "Reason" },
      element: { type: "plain_text_input" as const, action_id: "text" },
    },
  ],
};
