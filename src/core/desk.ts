import { ask, type AskOptions } from "./ask.ts";
import { type Document, type Listing, listingOf } from "./corpus/document.ts";
import { partOf, type PartOptions, rowsAround } from "./corpus/rows.ts";
import type { QuoteReference } from "./delivery/delivery.ts";
import { explain } from "./explain.ts";
import type { Library } from "./library.ts";
import { documentsKnown, newsOf } from "./digest/news.ts";
import { composeContext } from "./reply/details.ts";

/**
 * All that is asked of a library while the bot runs. What they take and give is plain data, since
 * the library may be in another thread: a new operation is a line here, and the {@link Desk} has it.
 */
const OPERATIONS = {
  ask: (library: Library, question: string, options: AskOptions) => ask(question, library, options),

  explain: (library: Library, question: string, today: string) => explain(question, library, today),

  /** The lines around a quote, as a reply. */
  context: (library: Library, reference: QuoteReference) =>
    composeContext(documentAt(library, reference.path), reference),

  /** The lines around a quote, one by one; nothing when the document is no longer the one quoted. */
  around(library: Library, { path, hash, start, end }: QuoteReference) {
    const document = documentAt(library, path);
    return document?.hash === hash ? rowsAround(document, { start, end }) : undefined;
  },

  /** What a digest tells. */
  news: newsOf,

  /** Documents as a snapshot keeps them. */
  documentsKnown,

  /** A part of a document; nothing when there is none at that path. */
  part(library: Library, path: string, options: PartOptions) {
    const document = documentAt(library, path);
    return document && partOf(document, options);
  },
};

type Operations = typeof OPERATIONS;

type Asked<Operation> = Operation extends (library: Library, ...given: infer Given) => infer Result
  ? (...given: Given) => Promise<Result>
  : never;

/** What can be quoted, by its documents; kept where it is asked for, so that it is there at once. */
export interface Catalogue {
  readonly documents: readonly Listing[];
  /** When they were read, in milliseconds since 1970. */
  readonly indexedAt: number;
}

/**
 * Where the library of the moment is asked, wherever that is held. An operation rejects with a
 * VerbatimError `busy` when the library could not be reached; asking again helps. Any implementation
 * passes `test/contract/desk.ts`.
 */
export type Desk = { readonly [Name in keyof Operations]: Asked<Operations[Name]> } & {
  readonly catalogue: () => Catalogue;
};

/** An operation by its name, with what it takes; can be sent to another thread. */
export interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
}

/** Does what a call of a desk says. */
export function perform(library: Library, { name, given }: Call): unknown {
  const operations: Readonly<Record<string, unknown>> = OPERATIONS;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the desk has typed the name and what goes with it
  const operation = operations[name] as (library: Library, ...given: readonly unknown[]) => unknown;
  return operation(library, ...given);
}

/** A desk whose operations are done elsewhere: `send` brings each call to {@link perform}. */
export function createDesk(
  send: (call: Call) => Promise<unknown>,
  catalogue: () => Catalogue,
): Desk {
  const desk: Record<string, unknown> = { catalogue };
  for (const name of Object.keys(OPERATIONS)) {
    desk[name] = (...given: readonly unknown[]) => send({ name, given });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each name of the table now has its operation
  return desk as Desk;
}

/** The catalogue of a library that was read at `indexedAt`. */
export function catalogueOf({ corpus }: Library, indexedAt: number): Catalogue {
  return { documents: corpus.documents.map(({ document }) => listingOf(document)), indexedAt };
}

function documentAt({ corpus }: Library, path: string): Document | undefined {
  return corpus.documents.find(({ document }) => document.path === path)?.document;
}
