/** What adapters may use of the core. */
export type { Answer, Answered, Quote, Unanswered } from "./answer.ts";
export { ask } from "./ask.ts";
export { type Bot, createBot } from "./bot/bot.ts";
export { command, findSources } from "./bot/command.ts";
export { type Form, FORMS, submit, type Written, writtenInto } from "./bot/form.ts";
export { isInTime, type Late } from "./bot/late.ts";
export { press } from "./bot/press.ts";
export { orSorry } from "./bot/sorry.ts";
export { type Document, type Listing, newestFirst } from "./corpus/document.ts";
export type { DocumentPart, QuotedSpan, Row, Span } from "./corpus/rows.ts";
export { REQUEST_WITHIN_MS } from "./delivery/deliver.ts";
export { searchedSince, searchMessages } from "./delivery/search.ts";
export { inPrivate, placesOf } from "./delivery/delivery.ts";
export type { Claim, Delivery, IncomingQuestion, Outcome, Place } from "./delivery/delivery.ts";
export { type Call, type Catalogue, catalogueOf, createDesk, type Desk, perform } from "./desk.ts";
export { composeDigest } from "./digest/compose.ts";
export { type Digest, type DigestEntry } from "./digest/digest.ts";
export { digestSince } from "./digest/news.ts";
export { boundOf } from "./digest/span.ts";
export { STEPS, WEIGHTS } from "./digest/weights.ts";
export { explain, type ExplainedEvidence, type Explanation, type Share } from "./explain.ts";
export { isDay } from "./corpus/front-matter.ts";
export { failingAs, troubleWith, VerbatimError } from "./errors.ts";
export { editDistance } from "./language/edit-distance.ts";
export { createLibrary, type Library } from "./library.ts";
export { type DocumentVersion, type KnownDocument } from "./digest/snapshot.ts";
export { configuredDigest, configuredLines, unconnectedDigests } from "./publishing/configured.ts";
export { MOST_EARLIER, pagesInTime, requestFor } from "./publishing/draft.ts";
export { type Edition, editionKey, LATE_MS } from "./publishing/edition.ts";
export { standingText } from "./publishing/listing.ts";
export { type Subscription, subscriptionKey } from "./publishing/subscription.ts";
export { describeSubscription, type Wish } from "./schedule/wish.ts";
export type {
  AllowedPlaces,
  Amendment,
  DigestStore,
  Editions,
  Ledger,
  Messenger,
  QuestionFilter,
  Rating,
  Snapshots,
  Subscriptions,
} from "./ports.ts";
export { findDocuments } from "./retrieval/documents.ts";
export { decodeAction, encodeAction } from "./reply/action-value.ts";
export { ACTIONS } from "./reply/blocks.ts";
export type { Action, Block, NoticeBlock, Page, QuoteBlock } from "./reply/blocks.ts";
export { linesText, webAddress } from "./reply/citation.ts";
export { differingText, likelyCount } from "./reply/differing.ts";
export { shortened } from "./reply/cut.ts";
export type { Cost, Limits } from "./reply/limits.ts";
export { asidePage, noticePage } from "./reply/notice-page.ts";
export { FEATURE_TEXT, FORM_TEXT, heldText, PREDICTOR_TEXT } from "./reply/plain-names.ts";
export { printable, printableLine } from "./reply/printable.ts";
export { readingNotes } from "./reply/reading-notes.ts";
export { shownQuote } from "./reply/shown.ts";
export { explainedIndex } from "./reply/why.ts";
export { type Secret } from "./secret.ts";
export { severally } from "./severally.ts";
export { namesOf } from "./question/scope.ts";
export { warmUp } from "./warm-up.ts";
