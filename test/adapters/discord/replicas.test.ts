import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { READY_WITHIN_MS } from "../../../src/adapters/discord/interactions/answering.ts";
import type { Action } from "../../../src/core/reply/blocks.ts";
import { ids } from "../../fakes/discord/server.ts";
import type { Interaction, Message } from "../../fakes/discord/store.ts";
import {
  buttonOf,
  createCrew,
  type Crew,
  LEASE_MS,
  QUESTION,
  QUOTED,
} from "../../fixtures/discord-crew.ts";

const CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

/** As in Discord, where each connection is told of every command, button and form. */
describe("two replicas, of which each hears everything", () => {
  let crew: Crew;
  let discord: Crew["discord"];

  beforeEach(async () => {
    crew = await createCrew();
    ({ discord } = crew);
    await Promise.all([crew.start(), crew.start()]);
  });

  afterEach(async () => {
    await crew.stop();
    // Whoever was slower has asked nothing of Discord, and found nothing wrong.
    const wrong = [...discord.violations, ...crew.lines];
    if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  });

  const ana = () => discord.user(ids.ana);
  const callbacks = () => discord.calls.filter(({ route }) => route === CALLBACK);

  /** What was done, once both have heard of it and done what they do. */
  async function done(act: Promise<Interaction>): Promise<Interaction> {
    const [heard, answered] = [crew.heard(), callbacks().length];
    const interaction = await act;
    await discord.until(() => crew.heard() === heard + 2);
    await crew.settled();
    expect(callbacks()).toHaveLength(answered + 1);
    return interaction;
  }

  const command = (name: string, options = {}) => done(ana().command(name, options, ids.general));
  const asked = () => command("ask", { question: QUESTION });

  async function press(message: Message | undefined, action: Action["action"]) {
    if (message === undefined) throw new Error("nothing was answered");
    return done(ana().presses(message, buttonOf(message, action)));
  }

  it("answer a question once", async () => {
    expect(textOf((await asked()).reply)).toContain(QUOTED);
    expect(crew.calls.filter(({ name }) => name === "ask")).toHaveLength(1);
  });

  it.each([
    ["sources", {}, "7 documents can be quoted"],
    ["help", {}, "Ask the documents"],
    ["gaps", {}, "No question has been left"],
    ["digest list", {}, "No channel gets a digest"],
    ["digest now", {}, "This channel gets no digest"],
  ])("answer /%s once", async (name, options, expected) => {
    expect(textOf((await command(name, options)).reply)).toContain(expected);
  });

  it("start and end a digest once, and say so", async () => {
    const on = await command("digest on", { when: "09:00 Europe/Berlin" });
    expect(textOf(on.reply)).toContain("This channel gets a digest");
    const off = await command("digest off");
    expect(textOf(off.reply)).toContain("This channel no longer gets a digest");
  });

  it("share an answer once, and say so", async () => {
    const { reply } = await asked();
    expect(textOf((await press(reply, "share")).reply)).toBe("Shared.");
    const shared = ana()
      .sees(ids.general)
      .filter((one) => textOf(one).includes("Asked:"));
    expect(shared).toHaveLength(1);
    expect(textOf((await press(reply, "share")).reply)).toContain("shared before");
  });

  it.each([
    ["context", "In context"],
    ["why", "asks for"],
    ["helpful", "Thank you."],
  ] as const)("act on the button %s once", async (action, expected) => {
    const { reply } = await asked();
    expect(textOf((await press(reply, action)).reply)).toContain(expected);
  });

  it("open a window once, and take in once what is written there", async () => {
    const { reply } = await asked();
    const opened = await press(reply, "unhelpful");
    const { reply: thanks } = await done(ana().submitsModal(opened, { text: "Too short." }));
    expect(textOf(thanks)).toBe("Thank you.");
    expect(await crew.ledger.ratings()).toMatchObject([{ helpful: false, reason: "Too short." }]);
  });

  describe("and a question about a digest", () => {
    const opened = async () => press(await crew.postWith("ask"), "ask");
    const asks = (window: Interaction) => ana().submitsModal(window, { text: QUESTION });

    it("answer it once", async () => {
      const { reply } = await done(asks(await opened()));
      expect(textOf(reply)).toContain(QUOTED);
      expect(reply?.ephemeralTo).toBe(ids.ana);
    });

    it("announce it when its answer is late, and give it even after a crash", async () => {
      const window = await opened();
      crew.hold();
      const sent = asks(window);
      await discord.until(() => crew.calls.length > 0);
      crew.clock.pass(READY_WITHIN_MS);
      const { id } = await sent;
      expect(callbacks().at(-1)?.body).toMatchObject({ type: 5, data: { flags: 64 } });
      // Whoever has it stands still from now on.
      crew.hasten();
      const { bot } = await crew.start();
      crew.clock.now += LEASE_MS;
      await bot.sweep();
      expect(textOf(discord.interaction().reply)).toContain(QUOTED);
      expect(await crew.ledger.find(`discord:${id}`)).toMatchObject({ state: "done", attempts: 2 });
    });
  });

  it("act once on what they are told twice", async () => {
    await command("sources");
    for (const session of discord.gateway.sessions) session.replay(session.sent.length - 1);
    await discord.until(() => crew.heard() === 4);
    await crew.settled();
    expect(callbacks()).toHaveLength(1);
  });
});

/** What a message says. */
function textOf(message: Pick<Message, "embeds"> | undefined): string {
  const embeds = message?.embeds ?? [];
  return embeds.map(({ description = "" }) => description.replaceAll("\\", "")).join("\n");
}
