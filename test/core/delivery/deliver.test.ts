import { beforeEach, describe, expect, it } from "vitest";
import type { IncomingQuestion } from "../../../src/core/delivery/delivery.ts";
import { createDeliverer } from "../../../src/core/delivery/deliver.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";
import { questionFor } from "../../contract/ledger-steps.ts";
import {
  createReplica,
  createWorld,
  HUSH,
  IN_DOUBT,
  LEASE_MS,
  replyText,
  type World,
} from "./replica.ts";

describe("createDeliverer", () => {
  let world: World;
  const question = questionFor("q", { text: "rain" });
  const replies = () => world.messenger.repliesTo("q");
  const pass = (ms: number) => {
    world.clock.now += ms;
  };
  const edit = (text: string | null, version = 1) => ({
    key: "q",
    version,
    text,
    at: world.clock.now,
  });

  beforeEach(() => {
    world = createWorld();
  });

  /** Asks on one replica, which is done with it. */
  async function asked(given: Partial<IncomingQuestion> = {}) {
    const replica = createReplica(world);
    await replica.ask({ ...question, ...given });
    return replica;
  }

  /** Lets another replica sweep until nothing more is due. */
  async function swept() {
    const other = createReplica(world);
    for (let times = 0; times < 20; times += 1) {
      pass(10 * 60_000);
      await other.sweep();
    }
  }

  describe("posts", () => {
    it("the reply and notes where it stands", async () => {
      await asked();
      expect(replies()).toEqual([replyText("rain")]);
      expect(await world.ledger.find("q")).toMatchObject({
        state: "done",
        outcome: "answered",
        messageId: world.messenger.messages[0]?.id,
        attempts: 1,
      });
    });

    it("nothing for a question to which nothing is said", async () => {
      await asked({ text: HUSH });
      expect(replies()).toEqual([]);
      expect(await world.ledger.find("q")).toMatchObject({ state: "done", outcome: "silent" });
    });

    it("once, though two replicas hear the question", async () => {
      const replicas = [createReplica(world), createReplica(world)];
      await Promise.all(replicas.map((replica) => replica.ask(question)));
      expect(replies()).toHaveLength(1);
    });

    it("without a look for an earlier reply the first time", async () => {
      world.messenger.next("find", { kind: "fail" });
      await asked();
      expect(replies()).toHaveLength(1);
    });

    it("nothing once the claim has run out", async () => {
      const slow = createReplica(world);
      // Before and after `accept`; then as it works out the reply.
      slow.stopAt(3);
      await slow.ask(question);
      pass(LEASE_MS * 0.7);
      await slow.wake();
      expect(replies()).toEqual([]);
      await swept();
      expect(replies()).toHaveLength(1);
    });
  });

  it("works out a reply once, though the claim runs out before it is ready", async () => {
    const waiting: (() => void)[] = [];
    const deliverer = createDeliverer({
      ...world,
      now: () => world.clock.now,
      after: () => new Promise(() => {}),
      leaseMs: LEASE_MS,
      onFault: () => {},
      replyTo: async ({ text }) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return { outcome: "answered", page: noticePage(replyText(text)), quotes: [] };
      },
    });
    const claim = await world.ledger.accept(question, deliverer.leaseEnd());
    if (claim === undefined) throw new Error("known already");
    const first = deliverer.deliver(claim);
    pass(LEASE_MS);
    const second = deliverer.sweep();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(waiting).toHaveLength(1);
    waiting[0]?.();
    await Promise.all([first, second]);
    expect(replies()).toEqual([replyText("rain")]);
    expect(await world.ledger.find("q")).toMatchObject({ state: "done", attempts: 2 });
  });

  describe("waits for a reply that never comes", () => {
    const MINUTE_MS = 60_000;
    const inPrivate = { audience: "asker", replyTo: "https://example.com" } as const;
    let ring: (() => void)[];
    let deliverer: ReturnType<typeof createDeliverer>;

    beforeEach(() => {
      ring = [];
      deliverer = createDeliverer({
        ...world,
        now: () => world.clock.now,
        after: () => new Promise<void>((resolve) => ring.push(resolve)),
        leaseMs: LEASE_MS,
        onFault: (message) => void world.faults.push(message),
        replyTo: () => new Promise(() => {}),
      });
    });

    /** Lets a claim, or all that are due, wait until its time is over. */
    async function waited(work: Promise<unknown>) {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      pass(LEASE_MS * 0.6);
      for (const over of ring.splice(0)) over();
      await work;
    }

    async function askedInVain(given: Partial<IncomingQuestion> = {}) {
      const asks = { ...question, askedAt: world.clock.now, ...given };
      const claim = await world.ledger.accept(asks, deliverer.leaseEnd());
      if (claim === undefined) throw new Error("known already");
      await waited(deliverer.deliver(claim));
    }

    it("no longer than its claim lasts, and holds up no other", async () => {
      await askedInVain();
      expect(await world.ledger.find("q")).toMatchObject({
        state: "due",
        reason: "The claim ran out before the reply was ready.",
      });
    });

    it("tells who asked in private, while there is time to, and gives up", async () => {
      await askedInVain(inPrivate);
      const { privateForMs } = world.messenger;
      let least = Infinity;
      for (let at = 0; at < privateForMs - MINUTE_MS; at += 1_000) {
        pass(1_000);
        const before = world.messenger.messages.length;
        await waited(deliverer.sweep());
        at += LEASE_MS * 0.6;
        if (world.messenger.messages.length > before) least = Math.min(least, at);
      }
      expect(replies()).toEqual([expect.stringMatching(/^No answer could be given/)]);
      expect(least).toBeGreaterThan(privateForMs - 2 * MINUTE_MS);
      expect(await world.ledger.find("q")).toMatchObject({
        state: "failed",
        reason: "It took too long.",
      });
      expect(world.faults).toEqual(["No reply could be given to q."]);
    });
  });

  it("waits as long as the platform asks for, also when a private reply can hardly come any more", async () => {
    const { privateForMs } = world.messenger;
    const retryAfterMs = privateForMs - 30_000;
    world.messenger.next("post", { kind: "busy", retryAfterMs });
    const replyTo = "https://example.com";
    await asked({ askedAt: world.clock.now, audience: "asker", replyTo });
    pass(retryAfterMs - 1);
    await createReplica(world).sweep();
    expect(replies()).toEqual([]);
    pass(1);
    await createReplica(world).sweep();
    expect(replies()).toEqual([replyText("rain")]);
  });

  it("tells who asked in private soon that a reply cannot be worked out", async () => {
    const deliverer = createDeliverer({
      ...world,
      now: () => world.clock.now,
      after: () => new Promise(() => {}),
      leaseMs: LEASE_MS,
      onFault: (message) => void world.faults.push(message),
      replyTo: () => Promise.reject(new Error("the desk is broken")),
    });
    const replyTo = "https://example.com";
    const asks = { ...question, askedAt: world.clock.now, audience: "asker", replyTo } as const;
    const claim = await world.ledger.accept(asks, deliverer.leaseEnd());
    if (claim === undefined) throw new Error("known already");
    await deliverer.deliver(claim);
    for (let second = 0; second < 10; second += 1) {
      pass(1_000);
      await deliverer.sweep();
    }
    expect(replies()).toEqual([expect.stringMatching(/^No answer could be given/)]);
    expect(await world.ledger.find("q")).toMatchObject({ state: "failed", attempts: 4 });
  });

  it("replies exactly once, at whatever step the replica ends", async () => {
    let steps = 0;
    for (let isOver = false; !isOver; steps += 1) {
      world = createWorld();
      const replica = createReplica(world);
      replica.stopAt(steps + 1);
      const isTaken = await replica.ask(question);
      isOver = !replica.isStopped();
      // The platform sends a question again that was not acknowledged.
      if (!isTaken) await asked();
      await swept();
      expect(replies(), `at step ${steps + 1}`).toEqual([replyText("rain")]);
    }
    expect(steps).toBeGreaterThan(5);
  });

  it("replies exactly once, at whatever step the second replica ends too", async () => {
    let steps = 0;
    for (let isOver = false; !isOver; steps += 1) {
      world = createWorld();
      world.messenger.next("post", { kind: "lose" });
      await asked();
      pass(LEASE_MS);
      const second = createReplica(world);
      second.stopAt(steps + 1);
      await second.sweep();
      isOver = !second.isStopped();
      await swept();
      expect(replies(), `at step ${steps + 1}`).toEqual([replyText("rain")]);
    }
    expect(steps).toBeGreaterThan(5);
  });

  describe("in private, where nobody can look whether it was sent", () => {
    const PRIVATE = { ...question, audience: "asker", replyTo: "https://slack.example/r" } as const;
    const answers = () => replies().filter((text) => text === replyText("rain"));
    const notices = () => replies().filter((text) => text.startsWith(IN_DOUBT));

    /** Asks in private on a replica that ends at a step; gives whether it came to that. */
    async function askedUntil(step: number): Promise<boolean> {
      const replica = createReplica(world);
      replica.stopAt(step);
      const isTaken = await replica.ask(PRIVATE);
      const isOver = !replica.isStopped();
      if (!isTaken) await asked(PRIVATE);
      return isOver;
    }

    it("replies once, or says that there may be a reply, at whatever step the replica ends", async () => {
      const said = [];
      for (let isOver = false; !isOver;) {
        world = createWorld();
        isOver = await askedUntil(said.length + 1);
        await swept();
        said.push([answers().length, notices().length].join());
      }
      // It ends as it has noted that it sends, as it has sent, and before it notes that.
      expect(said.filter((one) => one !== "1,0")).toEqual(["0,1", "1,1", "1,1"]);
    });

    it("says so until it is noted, and never replies, at whatever step a second replica ends", async () => {
      for (let step = 1, isOver = false; !isOver; step += 1) {
        world = createWorld();
        world.messenger.next("post", { kind: "lose" });
        await asked(PRIVATE);
        pass(LEASE_MS);
        const second = createReplica(world);
        second.stopAt(step);
        await second.sweep();
        isOver = !second.isStopped();
        await swept();
        expect(answers(), `at step ${step}`).toHaveLength(1);
        expect([1, 2], `at step ${step}`).toContain(notices().length);
      }
    });

    it("says so a bounded number of times, though every replica ends just then", async () => {
      for (let times = 0; times < 40; times += 1) {
        const replica = createReplica(world);
        // It ends once its post has arrived: a sweep looks first.
        replica.stopAt(times === 0 ? 6 : 7);
        await (times === 0 ? replica.ask(PRIVATE) : replica.sweep());
        pass(LEASE_MS);
      }
      expect([answers().length, notices().length]).toEqual([1, 11]);
      expect(await world.ledger.find("q")).toMatchObject({ state: "failed" });
    });

    it.each(["busy", "refuse"] as const)(
      "is not in doubt when the platform says: %s",
      async (kind) => {
        world.messenger.next("post", { kind });
        await asked(PRIVATE);
        await swept();
        const said =
          kind === "busy" ? replyText("rain") : expect.stringMatching(/^No answer could/);
        expect(replies()).toEqual([said]);
      },
    );

    it.each(["lose", "fail"] as const)("is in doubt when its post ends in: %s", async (kind) => {
      world.messenger.next("post", { kind });
      await asked(PRIVATE);
      world.messenger.next("post", { kind: "busy" });
      await swept();
      expect(answers()).toHaveLength(kind === "lose" ? 1 : 0);
      expect(notices()).toHaveLength(1);
      expect(await world.ledger.find("q")).toMatchObject({ state: "done", outcome: "answered" });
    });

    it("is sent by nobody whose claim is lost", async () => {
      const slow = createReplica(world);
      // Before it notes that it sends.
      slow.stopAt(4);
      await slow.ask(PRIVATE);
      pass(LEASE_MS * 0.5);
      expect(replies()).toEqual([]);
      await world.ledger.due(world.clock.now + LEASE_MS, world.clock.now, 9);
      await slow.wake();
      expect(replies()).toEqual([]);
    });
  });

  describe.each([
    ["edited", "snow", [replyText("snow")]],
    ["edited so that nothing is said to it", HUSH, []],
    ["deleted", null, []],
  ] as const)("when the question is %s", (_, text, expected) => {
    it("brings the reply about", async () => {
      const replica = await asked();
      await replica.amend(edit(text));
      expect(replies()).toEqual(expected);
    });

    it("brings it about after a delivery that was under way", async () => {
      const slow = createReplica(world);
      slow.stopAt(3);
      await slow.ask(question);
      expect(await createReplica(world).amend(edit(text))).toBe(true);
      await slow.wake();
      expect(replies()).toEqual(expected);
    });

    it("brings it about, at whatever step the replica ends", async () => {
      for (let step = 1, isOver = false; !isOver; step += 1) {
        world = createWorld();
        await asked();
        const replica = createReplica(world);
        replica.stopAt(step);
        const isTaken = await replica.amend(edit(text));
        isOver = !replica.isStopped();
        if (!isTaken) await createReplica(world).amend(edit(text));
        await swept();
        expect(replies(), `at step ${step}`).toEqual(expected);
      }
    });
  });

  it("leaves a reply alone that another replica has changed since its own claim ran out", async () => {
    await asked();
    const slow = createReplica(world);
    slow.stopAt(3);
    await slow.amend(edit(HUSH, 1));
    pass(LEASE_MS + 1);
    await createReplica(world).amend(edit("snow", 2));
    await slow.wake();
    expect(replies()).toEqual([replyText("snow")]);
  });

  it.each([
    ["an admin has taken the reply away", async () => world.messenger.lose("m1")],
    [
      "a replica took it away and ended before it noted that",
      async () => {
        const replica = createReplica(world);
        // Before and after `amend`, as it works out the reply, and after `remove`.
        replica.stopAt(4);
        await replica.amend(edit(HUSH, 1));
        expect(replies()).toEqual([]);
        pass(LEASE_MS);
      },
    ],
  ])("posts anew when the question is edited after %s", async (_, takeAway) => {
    await asked();
    await takeAway();
    world.messenger.next("post", { kind: "lose" });
    await createReplica(world).amend(edit("snow", 2));
    await swept();
    expect(replies()).toEqual([replyText("snow")]);
    expect(await world.ledger.find("q")).toMatchObject({ state: "done" });
  });

  it("takes away an old reply when the question was edited while its post was lost", async () => {
    world.messenger.next("post", { kind: "lose" });
    const replica = await asked();
    await replica.amend(edit(null));
    await swept();
    expect(replies()).toEqual([]);
  });

  describe("when the platform is busy", () => {
    it("waits as long as it asks", async () => {
      world.messenger.next("post", { kind: "busy", retryAfterMs: 30_000 });
      const replica = await asked();
      pass(29_999);
      await replica.sweep();
      expect(replies()).toEqual([]);
      pass(1);
      await replica.sweep();
      expect(replies()).toHaveLength(1);
    });

    it("waits a second, then two, when it does not say how long", async () => {
      world.messenger.next("post", { kind: "busy" });
      world.messenger.next("post", { kind: "busy" });
      const replica = await asked();
      pass(1_000);
      await replica.sweep();
      pass(1_999);
      await replica.sweep();
      expect(replies()).toEqual([]);
      pass(1);
      await replica.sweep();
      expect(replies()).toHaveLength(1);
    });

    it("waits as often as it asks", async () => {
      for (let times = 0; times < 20; times += 1) {
        world.messenger.next("post", { kind: "busy", retryAfterMs: 1_000 });
      }
      await asked();
      await swept();
      expect(replies()).toHaveLength(1);
      expect(world.faults).toEqual([]);
    });

    it("gives up after twelve attempts, and says so", async () => {
      for (let times = 0; times < 12; times += 1) world.messenger.next("post", { kind: "busy" });
      await asked();
      await swept();
      expect(replies()).toEqual([]);
      expect(await world.ledger.find("q")).toMatchObject({ state: "failed", attempts: 12 });
      expect(world.faults).toEqual(["No reply could be given to q."]);
    });
  });

  it.each(["fail", "lose", "crash"] as const)(
    "replies once when the first post ends in: %s",
    async (kind) => {
      world.messenger.next("post", { kind });
      await asked();
      await swept();
      expect(replies()).toEqual([replyText("rain")]);
    },
  );

  it("gives up at once when the platform refuses, and says so", async () => {
    world.messenger.next("post", { kind: "refuse" });
    await asked();
    await swept();
    expect(await world.ledger.find("q")).toMatchObject({
      state: "failed",
      attempts: 1,
      reason: "The channel is archived.",
    });
    expect(world.faults).toEqual(["No reply could be given to q."]);
  });

  it("keeps quiet about what mends itself", async () => {
    world.messenger.next("post", { kind: "busy" });
    world.messenger.next("post", { kind: "fail" });
    await asked();
    await swept();
    expect(world.faults).toEqual([]);
  });

  it("takes up everything that is due, however much it is", async () => {
    const keys = Array.from({ length: 45 }, (_, at) => `q${at}`);
    const lost = createReplica(world);
    for (const key of keys) await world.ledger.accept(questionFor(key), world.clock.now);
    pass(1);
    await lost.sweep();
    expect(keys.filter((key) => world.messenger.repliesTo(key).length !== 1)).toEqual([]);
  });
});
