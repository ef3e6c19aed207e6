import { z } from "zod";
import type { Block, Page } from "../../core/index.ts";
import { ACTIONS } from "../../core/index.ts";

/** Where quotes were cut, as they are kept; a caller's quote may hold their text as well. */
export const references = z.array(
  z.object({
    path: z.string(),
    hash: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  }),
);

const citation = z.object({
  path: z.string(),
  startLine: z.int(),
  endLine: z.int(),
  page: z.int().exactOptional(),
  title: z.string(),
  date: z.string().exactOptional(),
  source: z.string().exactOptional(),
  url: z.string().exactOptional(),
  headings: z.array(z.string()),
  hash: z.string(),
  repairs: z.object({ restored: z.int(), marked: z.int() }).exactOptional(),
});

const part = z.object({
  number: z.int(),
  of: z.int(),
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
});

const action = z.object({
  action: z.enum(ACTIONS),
  label: z.string(),
  key: z.string(),
  index: z.int(),
});

const block: z.ZodType<Block> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), text: z.string() }),
  z.object({ kind: z.literal("notice"), text: z.string(), aside: z.boolean().exactOptional() }),
  z.object({
    kind: z.literal("quote"),
    text: z.string(),
    citation,
    part: part.exactOptional(),
    named: z.literal(true).exactOptional(),
  }),
  z.object({ kind: z.literal("actions"), actions: z.tuple([action], action) }),
]);

/** Pages as they are kept until they are posted. */
export const pages: z.ZodType<Page[]> = z.array(
  z.object({ blocks: z.array(block), fallback: z.string() }),
);
