import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { object, text } from "../../fakes/slack/json.ts";
import type { Person } from "../../fakes/slack/people.ts";
import { isEphemeral } from "../../fakes/slack/response-url.ts";
import { ids, type SlackServer, startSlackServer } from "../../fakes/slack/server.ts";
import type { Message } from "../../fakes/slack/store.ts";
import { createDueDigests, TITLE } from "../../fixtures/due-digests.ts";
import { isBuilt, type RunningBot, runBot } from "../../fixtures/running-bot.ts";

/** Channels whose digest is due at the start; the bot looks at them in this order. */
const BUSY = "C00BUSY001";
const LOST = "C00LOST001";
const ARCHIVED = "C01ARCHIVE";
const GONE = "C02GONE001";
const PARTNERS = "C03PARTNER";
const OUTSIDE = ids.random;
/** One that is subscribed by the configuration, and due tomorrow. */
const CONFIGURED = "C04CONFIG1";

/** Whose digests are refused, each by the channel. */
const OWNERS = { [ARCHIVED]: "U1CARL", [GONE]: "U1DORA", [PARTNERS]: "U1EMIL", [OUTSIDE]: "U1FAY" };

interface Asked {
  readonly by: Person;
  readonly channel: string;
}

describe.runIf(isBuilt)("the digests of Slack", () => {
  let slack: SlackServer;
  let kept: Awaited<ReturnType<typeof createDueDigests>>;
  let replicas: readonly RunningBot[];
  /** What Slack has refused until all that was due was posted or given up. */
  let refusals: readonly string[];

  const ana = () => slack.user(ids.ana);
  const ben = () => slack.user(ids.ben);
  const subscription = (channel: string) => kept.subscription(channel);

  const posted = (channel: string) =>
    slack.channel(channel).messages.filter(({ user }) => user === ids.bot);
  const textsTo = (owner: string) => slack.user(owner).sees(slack.user(owner).dm());
  const keyOf = ({ metadata }: Message) => text(object(metadata, "event_payload"), "key");
  const modalOf = (person: Person) => JSON.stringify(person.modal()?.body ?? "");

  /** What a person is told in private, with the acknowledgement of a command or after it. */
  async function told(words: string, options: Partial<Asked> = {}): Promise<string> {
    const { by = ana(), channel = ids.general } = options;
    const notes = () => by.sees(channel).filter((message) => isEphemeral(message));
    const before = notes().length;
    await by.command("/digest", words, channel);
    await slack.until(() => notes().length > before);
    return notes()[before]?.text ?? "";
  }

  /** How often a person was told something in private. */
  const seen = (person: Person, channel: string, words: string) =>
    slack.store.ephemerals.filter(
      (one) => one.to === person.id && one.channel === channel && one.text.includes(words),
    ).length;

  /** The digest in general. */
  const digest = () => {
    const [first] = posted(ids.general);
    if (first === undefined) throw new Error("no digest");
    return first;
  };

  beforeAll(async () => {
    slack = await startSlackServer();
    kept = await createDueDigests({ platform: "slack", workspace: ids.team, owner: ids.ana });
    for (const [name, id] of Object.entries({ BUSY, LOST, ARCHIVED, PARTNERS, CONFIGURED }))
      slack.addChannel({ name, id, members: [ids.ana, ids.ben, ids.bot] });
    for (const id of Object.values(OWNERS)) slack.addUser({ name: id, id });
    slack.channel(ARCHIVED).archived = true;
    slack.channel(PARTNERS).shared = true;
    const { digests, due } = kept;
    for (const one of [
      due(ids.general, { sources: [] }),
      due(BUSY),
      due(LOST, {}, 60),
      ...Object.entries(OWNERS).map(([channel, owner]) => due(channel, { owner })),
    ]) {
      await digests.subscriptions.put(one);
    }
    slack.faults.next("chat.postMessage", { kind: "busy", retryAfterSeconds: 1 });
    slack.faults.next("chat.postMessage", { kind: "lose" });
    const start = () =>
      runBot({
        SLACK_API_URL: slack.apiUrl,
        SLACK_BOT_TOKEN: ids.botToken,
        SLACK_SIGNING_SECRET: slack.settings.signingSecret,
        VERBATIM_DATA: kept.folder,
        VERBATIM_DIGESTS: `slack ${ids.team} ${CONFIGURED} 09:00 Europe/Berlin weekdays`,
      });
    replicas = await Promise.all([start(), start()]);
    slack.sendTo(`${replicas[0]?.url}/slack/events`);
    await slack.until(
      () =>
        [BUSY, LOST].every((channel) => posted(channel).length > 0) &&
        posted(ids.general).length > 1 &&
        Object.values(OWNERS).every((owner) => textsTo(owner).length > 0),
      20_000,
    );
    refusals = slack.violations.splice(0).map(({ method, error }) => `${method} ${error}`);
  });

  afterEach(() => {
    if (slack.violations.length > 0) throw new Error(JSON.stringify(slack.violations));
  });

  afterAll(async () => {
    await Promise.all(replicas.map((replica) => replica.stop()));
    await kept.close();
    await slack.close();
  });

  it("are posted once when due, further pages in the thread", () => {
    const [first, ...others] = posted(ids.general);
    expect(others).not.toEqual([]);
    expect(first?.thread_ts).toBeUndefined();
    expect(others.map(({ thread_ts }) => thread_ts)).toEqual(others.map(() => first?.ts));
    expect(others.map(keyOf)).toEqual(others.map((_, at) => `${keyOf(digest())}#${at + 1}`));
    expect(keyOf(digest())).toMatch(`digest:slack:${ids.team}:${ids.general}:2`);
    expect(first?.text).toContain("Digest of ");
    expect(first?.options).toMatchObject({ unfurl_links: "false", unfurl_media: "false" });
  });

  it("are valid in Slack's eyes, which refused only to tell of a channel that is gone", () => {
    expect(refusals).toEqual(["conversations.info channel_not_found"]);
  });

  it("wait as long as Slack asks for, and are posted once", () => {
    expect(posted(BUSY)).toMatchObject([{ text: expect.stringContaining(TITLE) }]);
    expect(posted(BUSY)[0]?.text).not.toContain("Late");
  });

  it("are found by their key when Slack's answer to the post was lost", async () => {
    const [found, ...others] = posted(LOST);
    expect(others).toEqual([]);
    expect(found?.text).toContain("Late: it was due");
    const key = found && keyOf(found);
    await expect
      .poll(() => kept.ledger.find(key ?? ""), { timeout: 15_000 })
      .toMatchObject({ state: "done", messageId: found?.ts });
    expect(posted(LOST)).toEqual([found]);
  });

  it.each([
    [ARCHIVED, "The channel is archived."],
    [GONE, "The bot cannot see this channel: type /invite @Verbatim there."],
    [OUTSIDE, "The bot is not a member of this channel: type /invite @Verbatim there."],
    [
      PARTNERS,
      "Another organisation reads along in this channel: an admin can allow Verbatim with /ask allow there.",
    ],
  ] as const)("pause in %s, and tell their owner once: %s", async (channel, reason) => {
    const [note, ...others] = textsTo(OWNERS[channel]);
    expect(others).toEqual([]);
    expect(note?.text).toMatch(`could not be posted and is paused. ${reason}`);
    expect(JSON.stringify(note?.blocks)).toContain(`{"type":"channel","channel_id":"${channel}"}`);
    expect((await subscription(channel))?.paused).toMatch(reason);
    if (channel !== GONE) expect(posted(channel)).toEqual([]);
  });

  it("start in the channels of the configuration", async () => {
    expect(await subscription(CONFIGURED)).toMatchObject({
      schedule: { time: "09:00", zone: "Europe/Berlin", days: [1, 2, 3, 4, 5] },
    });
    expect(await subscription(CONFIGURED)).not.toHaveProperty("owner");
  });

  describe("their command", () => {
    it.each(["", "help", "when?"])("tells at %j what can be typed", async (words) => {
      expect(await told(words)).toContain("/digest on 09:00 Europe/Berlin");
    });

    it("offers what a misspelt zone may have meant", async () => {
      expect(await told("on 09:00 Europe/Berln")).toContain("Did you mean Europe/Berlin?");
    });

    it("subscribes a channel in the zone of one's profile, lists it, shows its digest, ends it", async () => {
      const channel = slack.addChannel({ name: "tide", members: [ids.ana, ids.bot] }).id;
      expect(await told("now", { channel })).toContain("This channel gets no digest.");
      expect(await told("on 9:30 weekdays", { channel })).toContain(
        "Monday to Friday at 09:30 (Europe/London). The next one: ",
      );
      expect(await subscription(channel)).toMatchObject({ owner: ids.ana });
      expect(await told("list", { channel })).toContain("Monday to Friday at 09:30");
      expect(await told("now", { channel })).toContain("Nothing new.");
      expect(await told("off", { channel })).toContain(
        "/digest on 09:30 Europe/London Monday to Friday",
      );
      expect(await subscription(channel)).toBeUndefined();
    });

    it.each(["multi", "single"] as const)("changes nothing for a guest: %s", async (guest) => {
      const { id } = slack.addUser({ name: guest, guest });
      slack.user(id).joins(CONFIGURED);
      const by = { by: slack.user(id), channel: CONFIGURED };
      expect(await told("on 10:00 Berlin", by)).toContain("You may not change");
      expect(await told("off", by)).toContain("You may not change");
      expect(await subscription(CONFIGURED)).toMatchObject({ schedule: { time: "09:00" } });
    });

    it("outlives what follows its acknowledgement and Slack does not take", async () => {
      slack.faults.next("users.info", { kind: "slow", byMs: 300 });
      slack.faults.next("response_url", { kind: "broken" });
      const { reply, error } = await ana().command("/digest", "on 10:00 UTC", CONFIGURED);
      expect([reply, error]).toEqual([undefined, undefined]);
      const complaint = "A slash command could not be answered.";
      await slack.until(() => replicas[0]?.printed().includes(complaint) === true);
      expect(await told("off", { channel: CONFIGURED })).toContain("no longer gets a digest");
    });

    it("says at once where no digest could be posted", async () => {
      const channel = OUTSIDE;
      expect(await told("on 10:00", { channel })).toContain("/invite @Verbatim");
      const dm = ana().dm();
      expect(await told("on 10:00", { channel: dm })).toContain("The next one: ");
      await told("off", { channel: dm });
    });

    it("subscribes a channel where another organisation reads along once an admin allows that", async () => {
      const allies = { name: "allies", members: [ids.ana, ids.bot], shared: true };
      const channel = slack.addChannel(allies).id;
      const refused = "No digest could be posted. Another organisation reads along";
      expect(await told("on 10:00", { channel })).toContain(refused);
      expect(await subscription(channel)).toBeUndefined();
      await ana().command("/ask", "allow", channel);
      expect(await told("on 10:00", { channel })).toContain("The next one: ");
    });
  });

  it.each([
    ["slack T1 C1", /VERBATIM_DIGESTS.* must have lines such as: slack T0123 C0456 09:00/],
    [
      "slack T1 C1 09:00 Europe/Berln",
      /VERBATIM_DIGESTS: the line for C1 cannot be read\. .*Did you mean Europe\/Berlin\?/,
    ],
  ])("do not start with the line %j", async (line, message) => {
    const start = runBot({
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: ids.botToken,
      SLACK_SIGNING_SECRET: slack.settings.signingSecret,
      VERBATIM_DIGESTS: line,
    });
    await expect(start).rejects.toThrow(/^The bot ended with 2:/);
    await expect(start).rejects.toThrow(message);
  });

  describe("their buttons", () => {
    it("show the lines around all that is quoted of a document", async () => {
      await ben().presses(digest(), "context:0");
      await slack.until(() => modalOf(ben()).includes("In context"));
    });

    it("take a question about a document, and answer it in the window", async () => {
      const asked = posted(LOST)[0] ?? digest();
      await ben().presses(asked, "ask:0");
      await slack.until(() => modalOf(ben()).includes("In the 2026-03-01 piece, "));
      const view = ben().modal();
      if (view === undefined) throw new Error("no window");
      const question = "In the 2026-03-01 piece, what did Iran agree to buy from Russia?";
      const sent = await ben().submits(view, { text: { text: question } });
      expect(sent).toMatchObject({ error: undefined, errors: {} });
      expect(modalOf(ben())).toContain("500 portable");
    });

    it("change the time, and say what cannot be read", async () => {
      await ana().presses(digest(), "time:0");
      await slack.until(() => modalOf(ana()).includes("Change the digest"));
      const view = ana().modal();
      if (view === undefined) throw new Error("no window");
      const { schedule } = (await subscription(ids.general)) ?? kept.due(ids.general);
      expect(modalOf(ana())).toContain(`"initial_value":"${schedule.time} UTC"`);
      const { errors } = await ana().submits(view, { text: { text: "25:00 UTC" } });
      expect(errors["text"]).toContain("is not a time of day");
      await ana().submits(view, { text: { text: "07:15 Tokyo weekdays" } });
      expect(modalOf(ana())).toContain("Monday to Friday at 07:15 (Asia/Tokyo)");
      expect(await subscription(ids.general)).toMatchObject({ schedule: { time: "07:15" } });
    });

    it("take ratings of every page", async () => {
      for (const page of posted(ids.general)) await ben().presses(page, "helpful:0");
      await slack.until(
        () => seen(ben(), ids.general, "Thank you.") === posted(ids.general).length,
      );
      await ben().presses(digest(), "unhelpful:0");
      await slack.until(() => ben().modal()?.body["callback_id"] === "reason");
      const rated = await kept.database.selectFrom("ratings").select("key").execute();
      expect(new Set(rated.map(({ key }) => key))).toEqual(new Set(posted(ids.general).map(keyOf)));
    });

    it("end the digest, not for guests", async () => {
      const { id } = slack.addUser({ name: "gus", guest: "multi" });
      slack.user(id).joins(BUSY);
      const [message = digest()] = posted(BUSY);
      await slack.user(id).presses(message, "unsubscribe:0");
      await slack.until(() => seen(slack.user(id), BUSY, "You may not change") === 1);
      await ben().presses(message, "unsubscribe:0");
      await slack.until(() => seen(ben(), BUSY, "no longer gets a digest") === 1);
      expect(await subscription(BUSY)).toBeUndefined();
    });
  });

  it("stand in the App Home, the latest first", async () => {
    ana().opensHome();
    await slack.until(() => ana().home() !== undefined);
    expect(JSON.stringify(ana().home()?.body)).toContain("Latest digests");
  });

  it("pause when the app is removed from the workspace", async () => {
    slack.uninstall();
    await slack.settled();
    const all = await kept.digests.subscriptions.list(ids.team);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ paused }) => paused === undefined)).toEqual([]);
  });
});
