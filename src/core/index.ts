/** What adapters may use of the core. */
export type { Answer, Quote, Unanswered } from "./answer.ts";
export { ask } from "./ask.ts";
export { type Document, newestFirst } from "./corpus/document.ts";
export { lineIndexAt } from "./corpus/lines.ts";
export { explain, type Explanation } from "./explain.ts";
export { isDay } from "./corpus/front-matter.ts";
export { VerbatimError } from "./errors.ts";
export { editDistance } from "./language/edit-distance.ts";
export { createLibrary, type Library } from "./library.ts";
export { findDocuments } from "./retrieval/documents.ts";
export { namesOf, type Scope } from "./question/scope.ts";
