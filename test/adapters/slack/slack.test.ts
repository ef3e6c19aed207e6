import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { postTo } from "../../fakes/slack/http.ts";
import { signatureHeaders } from "../../fakes/slack/signature.ts";
import type { Message } from "../../fakes/slack/store.ts";
import type { Person } from "../../fakes/slack/people.ts";
import { isEphemeral } from "../../fakes/slack/response-url.ts";
import { ids, type SlackServer, startSlackServer } from "../../fakes/slack/server.ts";
import { isBuilt, type RunningBot, runBot } from "../../fixtures/running-bot.ts";

const ANSWERED = "why is Russia less dependent on Iranian drones?";
const QUOTED = "named the Geran";
const UNANSWERED = "who won the yacht race in Sydney?";
const NOT_FOUND = "Not in the documents.";

describe.runIf(isBuilt)("the bot in Slack, over HTTP", () => {
  let slack: SlackServer;
  let bot: RunningBot;

  const ana = () => slack.user(ids.ana);
  const ben = () => slack.user(ids.ben);
  const mention = (text: string) => `<@${ids.bot}> ${text}`;

  /** The one reply in the thread of a message, once it is there and nothing is under way. */
  async function replyTo(question: Message): Promise<Message> {
    await slack.until(() => slack.replies(question).length > 0);
    await slack.settled();
    const [reply, ...others] = slack.replies(question);
    expect(others).toEqual([]);
    if (reply === undefined) throw new Error("no reply");
    return reply;
  }

  /** What a person is told in private, with the acknowledgement of a command or after it. */
  async function told(person: Person, words: string, channel: string) {
    const notes = () => person.sees(channel).filter((message) => isEphemeral(message));
    const before = notes().length;
    const { reply } = await person.command("/ask", words, channel);
    await slack.until(() => notes().length > before);
    const [note] = notes().slice(before);
    expect(reply ?? note).toBe(note);
    if (note === undefined) throw new Error("nothing was said");
    return note;
  }

  beforeAll(async () => {
    slack = await startSlackServer();
    bot = await runBot({
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: ids.botToken,
      SLACK_SIGNING_SECRET: slack.settings.signingSecret,
    });
    slack.sendTo(`${bot.url}/slack/events`);
  });

  afterEach(() => {
    if (slack.violations.length > 0) throw new Error(JSON.stringify(slack.violations));
  });

  afterAll(async () => {
    await bot.stop();
    await slack.close();
  });

  it("says at the start to which workspace it is connected", () => {
    expect(bot.printed()).toMatch(/^Slack: connected to .+ as @.+\.$/m);
  });

  it("answers Slack's check of the address, and no other path below /slack/", async () => {
    expect(await slack.verifiesUrl(`${bot.url}/slack/events`)).toBe(true);
    expect((await fetch(`${bot.url}/slack/zzz`)).status).toBe(404);
  });

  it("refuses signed bodies that are no object with a line each, and goes on", async () => {
    const json = ["null", "5", '"text"', "true", "[]", "[{}]", "{", ""];
    const form = ["payload=null", "payload=5", "payload=%5B%5D", "payload="];
    const send = async (type: string, body: string) => {
      const headers = signatureHeaders(slack.settings.signingSecret, body);
      const url = `${bot.url}/slack/events`;
      return (await postTo(url, body, { "content-type": type, ...headers }, 5_000)).status;
    };
    const statuses = [];
    for (const body of json) statuses.push(await send("application/json", body));
    for (const body of form) statuses.push(await send("application/x-www-form-urlencoded", body));
    expect(statuses).toEqual([...json, ...form].map(() => 400));
    const lines = () => bot.printed().match(/^Slack: (?:A request was|Malformed request).+$/gm);
    await slack.until(() => lines()?.length === statuses.length);
    expect((await fetch(`${bot.url}/slack/zzz`)).status).toBe(404);
  });

  it("refuses what Slack has not signed, and what is too long", async () => {
    const headers = { "content-type": "application/json" };
    const send = async (body: string, more: object = {}) =>
      (await postTo(`${bot.url}/slack/events`, body, { ...headers, ...more }, 5_000)).status;
    expect(await send("{}", signatureHeaders("another secret", "{}"))).toBe(401);
    expect(await send(`"${"x".repeat(5 * 1024 * 1024)}"`)).toBe(413);
  });

  it("answers a mention once, in its thread", async () => {
    const reply = await replyTo(ana().says(ids.general, mention(ANSWERED)));
    expect(reply.text).toContain(QUOTED);
    expect(reply.options).toMatchObject({ unfurl_links: "false", unfurl_media: "false" });
  });

  it("says in the thread that the documents do not answer", async () => {
    const reply = await replyTo(ana().says(ids.general, mention(UNANSWERED)));
    expect(reply.text).toContain(NOT_FOUND);
  });

  it("answers a direct message beside it", async () => {
    const channel = ana().dm();
    ana().says(channel, ANSWERED);
    const answers = () =>
      ana()
        .sees(channel)
        .filter(({ user }) => user === ids.bot);
    await slack.until(() => answers().length > 0);
    expect(answers()[0]?.text).toContain(QUOTED);
    expect(answers()[0]?.thread_ts).toBeUndefined();
  });

  it("answers a follow-up in the thread with the subject of the earlier question", async () => {
    const question = ana().says(ids.general, mention(ANSWERED));
    await replyTo(question);
    ben().says(ids.general, "and why Moscow?", { thread: question });
    await slack.until(() => slack.replies(question).length === 3);
    expect(slack.replies(question)[2]?.text).toContain("Read with the earlier question");
  });

  it("keeps out of a thread in which nobody speaks to it", async () => {
    const question = ana().says(ids.general, mention(ANSWERED));
    await replyTo(question);
    ben().says(ids.general, "I will look into it.", { thread: question });
    ben().says(ids.general, "Did anybody feed the office cat?", { thread: question });
    const other = ana().says(ids.general, "Lunch?");
    ben().says(ids.general, ANSWERED, { thread: other });
    await slack.settled();
    // A later question that is answered shows that the earlier ones are through.
    await replyTo(ana().says(ids.general, mention(ANSWERED)));
    expect(slack.replies(question)).toHaveLength(3);
    expect(slack.replies(other)).toHaveLength(1);
  });

  it("ignores bots, joins and messages to others", async () => {
    slack.botSays(ids.general, mention(ANSWERED));
    slack.addUser({ name: "carl", id: "U0CARL0001" });
    slack.user("U0CARL0001").joins(ids.general);
    const before = slack
      .channel(ids.general)
      .messages.filter(({ user }) => user === ids.bot).length;
    await replyTo(ana().says(ids.general, mention(ANSWERED)));
    const after = slack.channel(ids.general).messages.filter(({ user }) => user === ids.bot).length;
    expect(after).toBe(before + 1);
  });

  it("changes its reply when the question is edited", async () => {
    const question = ana().says(ids.general, mention(UNANSWERED));
    const reply = await replyTo(question);
    ana().edits(question, mention(ANSWERED));
    await slack.until(() => reply.text.includes(QUOTED));
    expect(slack.replies(question)).toHaveLength(1);
  });

  it("answers a message that an edit makes a question, once", async () => {
    const message = ana().says(ids.general, ANSWERED);
    ana().edits(message, mention(ANSWERED));
    expect((await replyTo(message)).text).toContain(QUOTED);
  });

  it("leaves its reply alone when a link in the question is unfurled", async () => {
    const question = ana().says(ids.general, mention(ANSWERED));
    await replyTo(question);
    slack.unfurls(question);
    await slack.settled();
    expect(slack.calls.filter(({ method }) => method === "chat.update").length).toBe(1);
  });

  it("takes its reply away when the question is deleted", async () => {
    const question = ana().says(ids.general, mention(ANSWERED));
    await replyTo(question);
    ana().deletes(question);
    await slack.until(() => slack.replies(question).length === 0);
  });

  describe("when it hears of a change before the question", () => {
    /** A question that did not reach the bot; what is given back sends it again. */
    async function unheard(text: string) {
      const before = slack.deliveries.length;
      slack.sendTo("http://127.0.0.1:1/");
      const question = ana().says(ids.general, text);
      await slack.settled();
      slack.sendTo(`${bot.url}/slack/events`);
      const lost = slack.deliveries.slice(before);
      expect(lost.map(({ state }) => state)).toEqual(["failed", "failed"]);
      const arrives = async () => void (await Promise.all(lost.map(slack.redeliver)));
      return { question, arrives };
    }

    it("answers the question as edited, once", async () => {
      const { question, arrives } = await unheard(mention(UNANSWERED));
      ana().edits(question, mention(ANSWERED));
      const reply = await replyTo(question);
      await arrives();
      await slack.settled();
      expect(slack.replies(question)).toEqual([reply]);
      expect(reply.text).toContain(QUOTED);
    });

    it("does not answer the question when it was deleted", async () => {
      const { question, arrives } = await unheard(mention(ANSWERED));
      ana().deletes(question);
      const looked = () => slack.violations.splice(0).map(({ error }) => error);
      // It may have been answered before it was forgotten.
      await slack.until(() => looked().includes("thread_not_found"));
      await arrives();
      await replyTo(ana().says(ids.general, mention(ANSWERED)));
      expect(slack.replies(question)).toEqual([]);
    });
  });

  it("answers a mention once although Slack sends it again and again", async () => {
    const question = ana().says(ids.general, mention(ANSWERED));
    await replyTo(question);
    const ours = slack.deliveries.slice(-2);
    for (const delivery of [...ours, ...ours]) await slack.redeliver(delivery);
    expect(slack.replies(question)).toHaveLength(1);
  });

  it("replies once to each question when answers to posts are lost, Slack fails or asks to wait", async () => {
    const calls = (wanted: string) => slack.calls.filter(({ method }) => method === wanted).length;
    const replaced = calls("chat.update");
    for (const kind of ["lose", "garble", "broken"] as const) {
      slack.faults.next("chat.postMessage", { kind });
    }
    slack.faults.next("chat.postMessage", { kind: "busy", retryAfterSeconds: 1 });
    const questions = Array.from({ length: 4 }, () => ana().says(ids.general, mention(ANSWERED)));
    const replies = () => questions.map((question) => slack.replies(question).length);
    await slack.until(() => !replies().includes(0), 15_000);
    // What was posted although its answer was lost is found and replaced.
    await slack.until(() => calls("chat.update") === replaced + 2, 15_000);
    expect(replies()).toEqual([1, 1, 1, 1]);
  });

  it("gives up where it is not a member, and goes on elsewhere", async () => {
    const question = ben().says(ids.random, "hello");
    slack.channel(ids.random).members.add(ids.bot);
    const asked = ben().says(ids.random, mention(ANSWERED));
    slack.channel(ids.random).members.delete(ids.bot);
    await replyTo(ana().says(ids.general, mention(ANSWERED)));
    expect(slack.replies(question)).toEqual([]);
    expect(asked.text).toContain(ANSWERED);
    expect(slack.violations.splice(0)).toMatchObject([{ error: "not_in_channel" }]);
  });

  describe("the slash command", () => {
    it("answers in private, with a button to share", async () => {
      const reply = await told(ben(), ANSWERED, ids.random);
      expect(JSON.stringify(reply.blocks)).toContain(QUOTED);
      expect(reply).toMatchObject({ to: ids.ben });
    });

    it("shares an answer in the channel once, with its question", async () => {
      const reply = await told(ben(), ANSWERED, ids.general);
      await ben().presses(reply, "share:0");
      const shared = () =>
        slack
          .channel(ids.general)
          .messages.filter(({ text, user }) => user === ids.bot && text.includes("Asked:"));
      await slack.until(() => shared().length === 1);
      await ben().presses(reply, "share:0");
      await slack.until(() =>
        ben()
          .sees(ids.general)
          .some(({ text }) => text.includes("shared before")),
      );
      expect(shared()).toHaveLength(1);
      expect(shared()[0]?.text).toContain(QUOTED);
    });

    it("shares nothing while it cannot tell whether another organisation reads along", async () => {
      const { id } = slack.addChannel({
        name: "allies",
        members: [ids.ana, ids.bot],
        shared: true,
      });
      const reply = await told(ana(), ANSWERED, id);
      const isTold = (text: string) => () =>
        ana()
          .sees(id)
          .some((message) => message.text.includes(text));
      slack.faults.next("conversations.info", { kind: "broken" });
      await ana().presses(reply, "share:0");
      await slack.until(isTold("Something went wrong"));
      await ana().presses(reply, "share:0");
      await slack.until(isTold("Another organisation reads along"));
      expect(slack.channel(id).messages).toEqual([]);
    });

    it.each([
      ["help", "Ask the documents"],
      ["", "Ask the documents"],
      ["sources", "can be quoted, newest first"],
    ])("knows the word %j", async (word, text) => {
      const { reply } = await ben().command("/ask", word, ids.general);
      expect(reply?.text).toContain(text);
    });

    it("shows what could not be answered to admins only", async () => {
      await replyTo(ana().says(ids.general, mention(UNANSWERED)));
      const { reply: toAna } = await ana().command("/ask", "gaps", ids.general);
      const { reply: toBen } = await ben().command("/ask", "gaps", ids.general);
      expect(toAna?.text).toContain(UNANSWERED);
      expect(toBen?.text).not.toContain(UNANSWERED);
    });
  });

  describe("its buttons", () => {
    it("show the lines around a quote and why it was chosen", async () => {
      const reply = await replyTo(ana().says(ids.general, mention(ANSWERED)));
      await ben().presses(reply, "context:0");
      await slack.until(() => JSON.stringify(ben().modal()?.body ?? "").includes("In context"));
      await ben().presses(reply, "why:0");
      await slack.until(() => JSON.stringify(ben().modal()?.body ?? "").includes("asks for"));
    });

    it("take a thumb down with a reason", async () => {
      const reply = await replyTo(ana().says(ids.general, mention(ANSWERED)));
      await ben().presses(reply, "unhelpful:0");
      await slack.until(() => ben().modal()?.body["callback_id"] === "reason");
      const view = ben().modal();
      if (view === undefined) throw new Error("no window");
      const { delivery } = await ben().submits(view, {
        text: { text: "It is about another drone." },
      });
      expect(delivery.state).toBe("acked");
    });

    it("work on private answers too", async () => {
      const reply = await told(ben(), ANSWERED, ids.random);
      await ben().presses(reply, "helpful:0");
      await slack.until(() =>
        ben()
          .sees(ids.random)
          .some(({ text }) => text === "Thank you."),
      );
    });
  });

  it("finds the lines that bear on a message, in a window", async () => {
    const claim = ana().says(
      ids.general,
      "Russia builds its own version of the drones: the Geran.",
    );
    await ben().shortcut("find_sources", claim);
    await slack.until(() => JSON.stringify(ben().modal()?.body ?? "").includes(QUOTED));
  });

  it("shows its home: documents, how to ask, and one's own questions", async () => {
    await replyTo(ana().says(ids.general, mention(ANSWERED)));
    ana().opensHome();
    await slack.until(() => JSON.stringify(ana().home()?.body ?? "").includes(ANSWERED));
    expect(JSON.stringify(ana().home()?.body)).toContain("8 documents");
  });

  it("keeps silent where another organisation reads along, until an admin allows it", async () => {
    const shared = slack.addChannel({
      name: "partners",
      members: [ids.ana, ids.bot],
      shared: true,
    });
    const first = ana().says(shared.id, mention(ANSWERED));
    await slack.settled();
    await ana().command("/ask", "allow", shared.id);
    await replyTo(ana().says(shared.id, mention(ANSWERED)));
    expect(slack.replies(first)).toEqual([]);
    const answered = ana().says(shared.id, mention(ANSWERED));
    const taken = ana().says(shared.id, mention(ANSWERED));
    const { text } = await replyTo(answered);
    await replyTo(taken);
    await ana().command("/ask", "disallow", shared.id);
    const last = ana().says(shared.id, mention(ANSWERED));
    ana().edits(answered, mention(UNANSWERED));
    ana().deletes(taken);
    await slack.until(() => slack.replies(taken).length === 0);
    await slack.settled();
    await replyTo(ana().says(ids.general, mention(ANSWERED)));
    expect(slack.replies(last)).toEqual([]);
    expect(slack.replies(answered)).toMatchObject([{ text }]);
  });
});
