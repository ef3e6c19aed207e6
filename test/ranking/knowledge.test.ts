import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { settings } from "../../src/settings.ts";
import type { Answer, Quote } from "../../src/core/answer.ts";
import { ask } from "../../src/core/ask.ts";
import { openFolder } from "../../src/adapters/corpus/open.ts";

/** A line of a question set, as far as it is needed here. */
const caseSchema = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.object({ file: z.string(), must_contain: z.string() })),
});

type Case = z.infer<typeof caseSchema>;

interface QuestionSet {
  readonly questions: string;
  readonly folder: string;
  /** Least share of answerable questions with gold in the first, or in the first three, quotes. */
  readonly hit1: number;
  readonly hit3: number;
  /** Most of the questions about something else that are answered all the same. */
  readonly unrelated: number;
}

/** The day after the newest document: "yesterday" in a question would be that document's. */
const TODAY = "2026-03-09";

const HOME = join(import.meta.dirname, "../..");

const OWN: QuestionSet = {
  questions: join(HOME, "test/ranking/knowledge.jsonl"),
  folder: join(HOME, "knowledge"),
  hit1: 0.78,
  hit3: 0.85,
  unrelated: 0.1,
};

const SHARED: QuestionSet = {
  questions: join(HOME, "../shared/eval/dev.jsonl"),
  folder: join(HOME, "../shared/corpus"),
  hit1: 0.82,
  hit3: 0.87,
  unrelated: 0.1,
};

function readCases(file: string): Case[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => caseSchema.parse(JSON.parse(line)));
}

/** White space and quotation marks are typed in many ways. */
function folded(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s+/g, " ")
    .trim();
}

function isHit({ gold }: Case, quotes: readonly Quote[]): boolean {
  return quotes.some(({ path, text }) =>
    gold.some((one) => one.file === path && folded(text).includes(folded(one.must_contain))),
  );
}

function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.filter(test).length / all.length;
}

const quotesOf = (answer: Answer) =>
  answer.outcome === "answered" ? answer.quotes : answer.nearest;

async function run({ questions, folder }: QuestionSet) {
  const defaults = settings.parse({});
  const { library } = await openFolder({ ...defaults, knowledge: folder });
  const results = readCases(questions).map((one) => ({
    one,
    made: ask(one.question, library, { threshold: 0, today: TODAY }),
    answer: ask(one.question, library, { threshold: defaults.threshold, today: TODAY }),
  }));
  return { library, results };
}

function suite(set: QuestionSet): void {
  let started: ReturnType<typeof run> | undefined;
  const running = () => (started ??= run(set));
  const answerable = async () => (await running()).results.filter(({ one }) => one.answerable);

  it(`has the gold line first for ${set.hit1} of the answerable questions`, async () => {
    const hit = share(await answerable(), ({ one, made }) =>
      isHit(one, quotesOf(made).slice(0, 1)),
    );
    expect(hit).toBeGreaterThanOrEqual(set.hit1);
  });

  it(`has a gold line among the first three for ${set.hit3} of them`, async () => {
    const hit = share(await answerable(), ({ one, made }) =>
      isHit(one, quotesOf(made).slice(0, 3)),
    );
    expect(hit).toBeGreaterThanOrEqual(set.hit3);
  });

  it(`answers at most ${set.unrelated} of the questions about something else`, async () => {
    const unrelated = (await running()).results.filter(({ one }) => one.kind === "unrelated");
    const answered = unrelated.filter(({ answer }) => answer.outcome === "answered");
    expect(unrelated.length).toBeGreaterThan(5);
    expect(answered.map(({ one }) => one.question).length / unrelated.length).toBeLessThanOrEqual(
      set.unrelated,
    );
  });

  it("quotes what stands in the document, and nothing else", async () => {
    const { library, results } = await running();
    const sources = new Map(
      library.corpus.documents.map(({ document }) => [document.path, document]),
    );
    for (const { made, answer } of results) {
      for (const { path, text, start, end, hash } of [...quotesOf(made), ...quotesOf(answer)]) {
        expect(text).toBe(sources.get(path)?.text.slice(start, end));
        expect(hash).toBe(sources.get(path)?.hash);
      }
    }
  });

  it("has gold that stands in the documents", async () => {
    const { library, results } = await running();
    const sources = new Map(
      library.corpus.documents.map(({ document }) => [document.path, folded(document.text)]),
    );
    const lost = results.flatMap(({ one }) =>
      one.gold
        .filter(({ file, must_contain }) => !sources.get(file)?.includes(folded(must_contain)))
        .map(({ must_contain }) => `${one.id}: ${must_contain}`),
    );
    expect(lost).toEqual([]);
  });
}

describe("questions about the knowledge folder", () => {
  suite(OWN);
});

const missing = [SHARED.questions, SHARED.folder].filter((path) => !existsSync(path));

describe.skipIf(missing.length > 0)(
  `questions about the shared corpus${missing.length > 0 ? ` (skipped: no ${missing.join(", no ")})` : ""}`,
  () => {
    suite(SHARED);
  },
);
