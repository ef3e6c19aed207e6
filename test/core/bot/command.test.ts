import { beforeEach, describe, expect, it } from "vitest";
import { command, findSources } from "../../../src/core/bot/command.ts";
import type { Place } from "../../../src/core/delivery/delivery.ts";
import type { AllowedPlaces } from "../../../src/core/ports.ts";
import { questionFor } from "../../contract/ledger-steps.ts";
import { createMemoryLedger } from "../../fakes/memory-ledger.ts";
import { createMemoryMessenger } from "../../fakes/memory-messenger.ts";
import { botOf } from "../../fixtures/bot-of.ts";
import { deskOf } from "../../fixtures/desk-of.ts";
import { libraryOf } from "../../fixtures/library-of.ts";

const library = await libraryOf({ "storm.md": "The storm closed the harbour of Rotterdam.\n" });

describe("command", () => {
  let places: Map<string, { by: string; at: number }>;
  let asked: number;
  let ledger: ReturnType<typeof createMemoryLedger>;

  beforeEach(() => {
    places = new Map();
    asked = 0;
    ledger = createMemoryLedger();
  });

  const allowed: AllowedPlaces = {
    allow: async ({ channel }: Place, by, at) => void places.set(channel, { by, at }),
    disallow: async ({ channel }) => void places.delete(channel),
    isAllowed: async ({ channel }) => places.has(channel),
  };

  const createAsked = () =>
    botOf({
      ledger,
      messenger: createMemoryMessenger(),
      desk: deskOf(() => library),
      now: () => 1_000,
      onFault: () => {},
    });

  /** What the bot says to a word that somebody types. */
  async function said(text: string, { admin = false } = {}): Promise<string | undefined> {
    const bot = createAsked();
    const isAdmin = async () => {
      asked += 1;
      return admin;
    };
    const question = questionFor(`q:${text}`, { text, audience: "asker" });
    return (await command(question, { bot, allowed, isAdmin }))?.fallback;
  }

  it.each(["", "?", "help", "Help?", "HELP"])("tells how to ask at %j", async (word) => {
    expect(await said(word)).toContain("Ask the documents");
  });

  it.each(["sources", "Sources"])("lists the documents at %j", async (word) => {
    expect(await said(word)).toContain("1 document can be quoted");
  });

  it("answers anything else as a question", async () => {
    expect(await said("what closed the harbour?")).toContain("The storm closed the harbour");
    expect(await said("help with the harbour")).not.toContain("Ask the documents");
  });

  it("takes the words about other organisations for questions where none can read along", async () => {
    const question = questionFor("q", { text: "allow", audience: "asker" });
    const isAdmin = async () => true;
    const page = await command(question, { bot: createAsked(), isAdmin });
    expect(page?.fallback).toContain("Not in the documents.");
  });

  it("says nothing to a question that it has answered", async () => {
    await said("what closed the harbour?");
    expect(await said("what closed the harbour?")).toBeUndefined();
  });

  it("asks only when it matters whether somebody is an admin", async () => {
    for (const word of ["help", "sources", "what closed the harbour?"]) await said(word);
    expect(asked).toBe(0);
  });

  it.each(["gaps", "allow", "disallow"])("keeps %s for admins", async (word) => {
    places.set("C1", { by: "ana", at: 1 });
    expect(await said(word)).toBe("Only admins may do this.");
    expect(places.size).toBe(1);
  });

  it("shows an admin what could not be answered", async () => {
    await said("who won the yacht race?");
    expect(await said("gaps", { admin: true })).toContain("who won the yacht race?");
  });

  it("lets an admin allow answers in a channel, and take it back", async () => {
    expect(await said("allow", { admin: true })).toMatch(/^Allowed:/);
    expect(places.get("C1")).toEqual({ by: "anna", at: 100 });
    expect(await said("disallow", { admin: true })).toMatch(/^No longer allowed:/);
    expect(places.size).toBe(0);
  });

  it.each([
    ["help", "Not in the documents."],
    ["the harbour of Rotterdam closed in a storm", "The storm closed the harbour"],
    ["", "Ask the documents"],
  ])("takes %j for words when somebody else wrote it", async (text, expected) => {
    const question = questionFor(`q:${text}`, { text, audience: "asker" });
    expect((await findSources(question, createAsked()))?.fallback).toContain(expected);
  });
});
