import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amendmentOf,
  changedQuestionOf,
  plainTextOf,
  privateQuestion,
  questionOf,
  workspaceOf,
} from "../../../src/adapters/slack/receive.ts";
import { encodeAction } from "../../../src/core/reply/action-value.ts";

const TO = { workspace: "T1", botUser: "U0BOT" };

/*
 * Shapes as Slack sends them, after the recorded events of slackapi/java-slack-sdk (MIT), json-logs
 * (August 2026); the values are made up.
 */
const MENTION = {
  client_msg_id: "5b2e8ba5-1c3a-4a57-9c0d-2f8a0d6a9a11",
  type: "app_mention",
  text: "<@U0BOT> when was the launch?",
  user: "U0ANA",
  ts: "1763800000.000100",
  blocks: [{ type: "rich_text", block_id: "x", elements: [] }],
  team: "T1",
  channel: "C1",
  event_ts: "1763800000.000100",
};
const MESSAGE = { ...MENTION, type: "message", channel_type: "channel" };
const DIRECT = { ...MESSAGE, channel: "D1", channel_type: "im", text: "when was the launch?" };
const IN_THREAD = { ...MESSAGE, text: "and why?", thread_ts: "1763700000.000200" };

const CHANGED = {
  type: "message",
  subtype: "message_changed",
  hidden: true,
  message: {
    ...MESSAGE,
    text: "<@U0BOT> when was the landing?",
    edited: { user: "U0ANA", ts: "1763800060.000000" },
  },
  previous_message: MESSAGE,
  channel: "C1",
  channel_type: "channel",
  ts: "1763800060.000300",
  event_ts: "1763800060.000300",
};
const DELETED = {
  type: "message",
  subtype: "message_deleted",
  hidden: true,
  deleted_ts: MESSAGE.ts,
  previous_message: MESSAGE,
  channel: "C1",
  channel_type: "channel",
  ts: "1763800090.000400",
  event_ts: "1763800090.000400",
};

describe("questionOf", () => {
  it("reads a mention, and answers it in a thread of its own", () => {
    expect(questionOf(MENTION, TO)).toEqual({
      key: "slack:T1:C1:1763800000.000100",
      place: { platform: "slack", workspace: "T1", channel: "C1", thread: MENTION.ts },
      asker: "U0ANA",
      text: "when was the launch?",
      audience: "place",
      addressed: true,
      askedAt: 1_763_800_000_000,
    });
  });

  it("reads the same from the message event of that mention", () => {
    expect(questionOf(MESSAGE, TO)).toEqual(questionOf(MENTION, TO));
  });

  it("reads a direct message, and answers it beside", () => {
    expect(questionOf(DIRECT, TO)).toMatchObject({
      text: "when was the launch?",
      addressed: true,
      place: { channel: "D1" },
    });
    expect(questionOf(DIRECT, TO)?.place).not.toHaveProperty("thread");
  });

  it("knows a mention by its label too", () => {
    expect(questionOf({ ...MESSAGE, text: "<@U0BOT|verbatim> when?" }, TO)).toMatchObject({
      text: "when?",
      addressed: true,
    });
  });

  it("stays in the thread of a question, also in direct messages", () => {
    for (const event of [IN_THREAD, { ...DIRECT, thread_ts: IN_THREAD.thread_ts }]) {
      expect(questionOf(event, TO)?.place.thread).toBe(IN_THREAD.thread_ts);
    }
  });

  it("reads a question in a thread as overheard", () => {
    expect(questionOf(IN_THREAD, TO)).toMatchObject({ text: "and why?", addressed: false });
  });

  it.each(["and why?", "and why？", "ولماذا؟", "and why?  "])(
    "takes %j for a question in a thread",
    (text) => expect(questionOf({ ...IN_THREAD, text }, TO)).toBeDefined(),
  );

  it("takes a bare mention for a question without words", () => {
    expect(questionOf({ ...MESSAGE, text: "<@U0BOT> " }, TO)).toMatchObject({
      text: "",
      addressed: true,
    });
  });

  it.each(["thread_broadcast", "file_share", "me_message"])(
    "reads what a person wrote as %s",
    (subtype) => expect(questionOf({ ...MESSAGE, subtype }, TO)).toBeDefined(),
  );

  it.each([
    ["a message to nobody", { ...MESSAGE, text: "when was the launch?" }],
    ["a remark in a thread", { ...IN_THREAD, text: "I see." }],
    ["a mention of somebody else", { ...MESSAGE, text: "<@U0BEN> when?" }],
    ["a mention of a longer id", { ...MESSAGE, text: "<@U0BOTTOM> when?" }],
    ["a direct message without words", { ...DIRECT, text: " " }],
    ["a message of a bot", { ...MESSAGE, bot_id: "B1" }],
    ["a bot's message without a user", { ...MESSAGE, user: undefined, subtype: "bot_message" }],
    ["its own message", { ...DIRECT, user: "U0BOT" }],
    ["a notice of Slack's", { ...MESSAGE, subtype: "channel_join" }],
    ["an edit", CHANGED],
    ["a deletion", DELETED],
    ["an event without a channel", { ...MESSAGE, channel: undefined }],
    ["a timestamp that is none", { ...MESSAGE, ts: "yesterday" }],
    ["a text that is none", { ...MESSAGE, text: 5 }],
    ["nothing", undefined],
  ])("takes %s for no question", (_, event) => {
    expect(questionOf(event, TO)).toBeUndefined();
  });
});

describe("amendmentOf", () => {
  it("reads an edit", () => {
    expect(amendmentOf(CHANGED, TO)).toEqual({
      key: "slack:T1:C1:1763800000.000100",
      version: 1_763_800_060_000_000,
      text: "when was the landing?",
      at: 1_763_800_060_000,
    });
  });

  it("reads a deletion, later than any edit before it", () => {
    expect(amendmentOf(DELETED, TO)).toMatchObject({
      key: "slack:T1:C1:1763800000.000100",
      text: null,
    });
    expect(amendmentOf(DELETED, TO)?.version).toBeGreaterThan(
      amendmentOf(CHANGED, TO)?.version ?? Infinity,
    );
  });

  it("reads a deletion from the stone that a message with replies leaves", () => {
    const message = { ts: MESSAGE.ts, subtype: "tombstone", text: "This message was deleted." };
    expect(amendmentOf({ ...CHANGED, message }, TO)).toMatchObject({
      key: "slack:T1:C1:1763800000.000100",
      text: null,
    });
  });

  it.each([
    ["an unfurled link", { ...CHANGED, message: { ...MESSAGE, attachments: [{}] } }],
    ["an edit that leaves the words", { ...CHANGED, previous_message: CHANGED.message }],
    [
      "a change that nobody made",
      { ...CHANGED, message: { ...CHANGED.message, edited: undefined } },
    ],
    ["an edit by a bot", { ...CHANGED, message: { ...CHANGED.message, bot_id: "B1" } }],
    ["a deletion of nothing", { ...DELETED, deleted_ts: undefined }],
    ["a change of nothing", { ...CHANGED, message: undefined }],
    ["a message", MESSAGE],
    ["nothing", null],
  ])("takes %s for no change", (_, event) => {
    expect(amendmentOf(event, TO)).toBeUndefined();
  });
});

describe("changedQuestionOf", () => {
  it.each([
    ["edited", CHANGED],
    ["deleted", DELETED],
    [
      "deleted below its replies",
      { ...CHANGED, message: { ts: MESSAGE.ts, subtype: "tombstone", user: "USLACKBOT" } },
    ],
  ])("is the question as it was before it was %s", (_, event) => {
    expect(changedQuestionOf(event, TO)).toEqual(questionOf(MESSAGE, TO));
  });

  it("is what an edit makes of a message that was no question", () => {
    const previous_message = { ...MESSAGE, text: "To whom it may concern" };
    expect(changedQuestionOf({ ...CHANGED, previous_message }, TO)).toMatchObject({
      key: "slack:T1:C1:1763800000.000100",
      text: "when was the landing?",
    });
  });

  it("knows a direct message from its envelope", () => {
    const { channel: _, channel_type: __, ...previous_message } = DIRECT;
    const event = { ...DELETED, channel: "D1", channel_type: "im", previous_message };
    expect(changedQuestionOf(event, TO)).toEqual(questionOf(DIRECT, TO));
  });

  it.each([
    ["a change of what was said to nobody", said("lunch?", "Lunch?")],
    ["a change of its own reply", { ...DELETED, previous_message: { ...MESSAGE, user: "U0BOT" } }],
    ["a deletion that tells nothing", { ...DELETED, previous_message: undefined }],
    ["nothing", null],
  ])("takes %s for no question", (_, event) => {
    expect(changedQuestionOf(event, TO)).toBeUndefined();
  });

  function said(before: string, after: string) {
    const previous_message = { ...MESSAGE, text: before };
    return { ...CHANGED, previous_message, message: { ...CHANGED.message, text: after } };
  }
});

describe("what comes in", () => {
  /** An event with some of its fields gone or turned into anything. */
  const hostile = fc
    .tuple(
      fc.constantFrom<object>(MENTION, MESSAGE, DIRECT, IN_THREAD, CHANGED, DELETED),
      fc.dictionary(
        fc.constantFrom(
          ...new Set([...Object.keys(MESSAGE), ...Object.keys(CHANGED), "thread_ts", "subtype"]),
        ),
        fc.anything(),
        { maxKeys: 3 },
      ),
    )
    .map(([event, changes]) => ({ ...event, ...changes }));

  it("never makes anything throw", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.anything()), (event) => {
        const question = questionOf(event, TO);
        const change = amendmentOf(event, TO);
        for (const one of [question, changedQuestionOf(event, TO)])
          expect(one?.text !== "" || JSON.stringify(event).includes("<@U0BOT")).toBe(true);
        expect(question === undefined || change === undefined).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("may be as long as Slack lets a message be", () => {
    const text = `<@U0BOT> ${"<https://a.example|a> &amp; ".repeat(1_500)}?`;
    expect(questionOf({ ...MENTION, text }, TO)?.text).toHaveLength(1_500 * 4 + 1);
    const unclosed = `<@U0BOT> ${"<".repeat(40_000)}`;
    expect(questionOf({ ...MENTION, text: unclosed }, TO)?.text).toHaveLength(40_000);
  });
});

describe("privateQuestion", () => {
  const asked = {
    workspace: "E0123456789/T0123456789",
    channel: "C1",
    id: "1763800000123.1234567890123.0f4c9d5a2e8dd9e2d8a3c2de2c1f8f2a",
    asker: "U0ANA",
    text: " when?  &amp; why? ",
    askedAt: 5,
  };

  it("is answered to the asker alone", () => {
    expect(privateQuestion(asked)).toMatchObject({
      place: { platform: "slack", workspace: asked.workspace, channel: "C1" },
      asker: "U0ANA",
      text: "when? & why?",
      audience: "asker",
      addressed: true,
      askedAt: 5,
    });
  });

  it("is the same for the same interaction only", () => {
    const { key } = privateQuestion(asked);
    expect(privateQuestion({ ...asked, text: "other" }).key).toBe(key);
    expect(privateQuestion({ ...asked, id: `${asked.id}0` }).key).not.toBe(key);
  });

  it("has a key that a button can carry, also when it is shared", () => {
    const { key } = privateQuestion(asked);
    expect(encodeAction({ action: "unhelpful", key: `${key}:shared`, index: 0 })).toContain(key);
  });
});

describe("plainTextOf", () => {
  it.each([
    ["<@U0BOT> when?", "when?"],
    ["when, <@U0BOT>, was it?", "when, , was it?"],
    ["<@U0BEN> when? cc <@U0EVA>", "when? cc"],
    ["<@U0BEN|ben> said", "ben said"],
    ["in <#C1|news>", "in #news"],
    ["in <#C1> and <#C2|>", "in and"],
    ["when? :pray::skin-tone-2: :+1:", "when?"],
    ["at 10:30:00 or std::vector::size", "at 10:30:00 or std::vector::size"],
    ["<!here> look", "@here look"],
    ["<!subteam^S1|@editors> look", "@editors look"],
    ["<!date^1^{date}|5 March>", "5 March"],
    ["<https://a.example>", "https://a.example"],
    ["<https://a.example|a.example>", "a.example"],
    ["a &lt; b &amp;&amp; c &gt; d", "a < b && c > d"],
    ["&amp;lt;", "&lt;"],
    ["  a \t b\u00A0c  ", "a b c"],
    ["a\nb", "a\nb"],
  ])("reads %j as %j", (text, plain) => {
    expect(plainTextOf(text, "U0BOT")).toBe(plain);
  });
});

describe("workspaceOf", () => {
  it("names the workspace, and the organisation that installed the app", () => {
    const where = { teamId: "T1", enterpriseId: "E1" };
    expect(workspaceOf({ ...where, isEnterpriseInstall: false })).toBe("T1");
    expect(workspaceOf({ ...where, isEnterpriseInstall: true })).toBe("E1/T1");
  });
});
