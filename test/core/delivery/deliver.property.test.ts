import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IncomingQuestion } from "../../../src/core/delivery/delivery.ts";
import { questionFor } from "../../contract/ledger-steps.ts";
import {
  createReplica,
  createWorld,
  HUSH,
  LEASE_MS,
  type Replica,
  replyText,
  type World,
} from "./replica.ts";

const KEYS = ["a", "b", "c"] as const;

const key = fc.constantFrom(...KEYS);
/** Of the two replicas. */
const on = fc.constantFrom(0, 1);

/** Something that happens to the bot, or that people do. */
const arbitraryStep = fc.oneof(
  { weight: 3, arbitrary: fc.record({ step: fc.constant("ask"), key, on }) },
  {
    weight: 2,
    arbitrary: fc.record({
      step: fc.constant("edit"),
      key,
      on,
      text: fc.constantFrom("rain", "snow", HUSH),
    }),
  },
  { weight: 1, arbitrary: fc.record({ step: fc.constant("delete"), key, on }) },
  { weight: 3, arbitrary: fc.record({ step: fc.constant("sweep"), on }) },
  {
    weight: 3,
    arbitrary: fc.record({
      step: fc.constant("wait"),
      ms: fc.constantFrom(1_000, LEASE_MS * 0.7, LEASE_MS, LEASE_MS + 1),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ step: fc.constant("stop"), on, at: fc.integer({ min: 1, max: 12 }) }),
  },
  { weight: 2, arbitrary: fc.record({ step: fc.constant("wake"), on }) },
  { weight: 1, arbitrary: fc.record({ step: fc.constant("kill"), on }) },
  {
    weight: 2,
    arbitrary: fc.record({
      step: fc.constant("fault"),
      request: fc.constantFrom("post", "replace", "remove", "find"),
      kind: fc.constantFrom("busy", "lose", "fail", "crash"),
    }),
  },
);

type Step = typeof arbitraryStep extends fc.Arbitrary<infer Value> ? Value : never;

/** So few that no question is given up: each attempt that fails takes two steps at least. */
const schedule = fc.array(arbitraryStep, { maxLength: 20, size: "max" });

/** What people asked in the end; null for what they deleted. */
type Wanted = Map<string, string | null>;

/** Lets everything of a schedule happen, then all that was begun come to its end. */
async function happen(
  steps: readonly Step[],
  world: World,
  how: Partial<IncomingQuestion> = {},
): Promise<Wanted> {
  const wanted: Wanted = new Map();
  const replicas = [createReplica(world), createReplica(world)];
  const replica = (at: number): Replica => {
    const one = replicas[at];
    if (one?.isStopped() === false) return one;
    // The platform speaks to another one, or to a new one.
    return replicas[1 - at]?.isStopped() === false ? replica(1 - at) : createReplica(world);
  };
  for (const step of steps) {
    world.clock.now += 1;
    if (step.step === "wait") world.clock.now += step.ms;
    else if (step.step === "fault") world.messenger.next(step.request, { kind: step.kind });
    else if (step.step === "stop") replica(step.on).stopAt(step.at);
    else if (step.step === "wake") await replicas[step.on]?.wake();
    else if (step.step === "kill") replicas[step.on] = createReplica(world);
    else if (step.step === "sweep") await replica(step.on).sweep();
    else await speak(step, { world, wanted, how, replica });
  }
  for (const one of replicas) await one.wake();
  // What was edited before it was heard of is heard of at last.
  for (const known of wanted.keys()) await createReplica(world).ask(questionOf(known, how));
  for (let times = 0; times < 20; times += 1) {
    world.clock.now += 10 * 60_000;
    await createReplica(world).sweep();
  }
  return wanted;
}

interface Scene {
  readonly world: World;
  readonly wanted: Wanted;
  readonly how: Partial<IncomingQuestion>;
  readonly replica: (at: number) => Replica;
}

/**
 * Somebody asks, edits or deletes; the platform tells it again until it is acknowledged. An edit may
 * be told before the question.
 */
async function speak(
  step: Extract<Step, { step: "ask" | "edit" | "delete" }>,
  { world, wanted, how, replica }: Scene,
): Promise<void> {
  const at = world.clock.now;
  const text = step.step === "ask" ? "rain" : step.step === "edit" ? step.text : null;
  const isKnown = wanted.has(step.key);
  // What is deleted stays so.
  if (step.step !== "ask" && wanted.get(step.key) === null) return;
  if (!isKnown || step.step !== "ask") wanted.set(step.key, text);
  const tell = (to: Replica) =>
    step.step === "ask"
      ? to.ask(questionOf(step.key, how))
      : to.amend({ key: step.key, version: at, text, at }, questionOf(step.key, how));
  if (await tell(replica(step.on))) return;
  while (!(await tell(replica(1 - step.on))));
}

function questionOf(asked: string, how: Partial<IncomingQuestion>) {
  return questionFor(asked, { text: "rain", ...how });
}

describe("replies", () => {
  it("are what is owed in the end, each once, whatever happens to two replicas", async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async (steps) => {
        const world = createWorld();
        const wanted = await happen(steps, world);
        for (const one of KEYS) {
          const text = wanted.get(one);
          const isOwed = text !== undefined && text !== null && text !== HUSH;
          expect(world.messenger.repliesTo(one)).toEqual(isOwed ? [replyText(text)] : []);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("to the asker alone come once at most, and never neither they nor word of them", async () => {
    const steps = schedule.map((all) =>
      all.filter(({ step }) => step !== "edit" && step !== "delete"),
    );
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const world = createWorld();
        const asked = await happen(given, world, {
          audience: "asker",
          replyTo: "https://slack.example/reply",
        });
        for (const one of asked.keys()) {
          const said = world.messenger.repliesTo(one);
          const answers = said.filter((text) => text === replyText("rain"));
          expect(said.length).toBeGreaterThan(0);
          expect(answers.length).toBeLessThanOrEqual(1);
          expect(said.length - answers.length).toBeLessThanOrEqual(12);
        }
      }),
      { numRuns: 500 },
    );
  });
});
